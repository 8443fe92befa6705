import rule from '../../../rules/profile-links/accessible-name.ts';
import { testRule } from '../../../src/testing.ts';

const x = 'https://x.com/willowtea';
const footer = (inner: string) => `<footer>${inner}</footer>`;
const article = '<script type="application/ld+json">{"@type":"BlogPosting"}</script>';

testRule(rule, {
  passes: [
    footer(`<a href="${x}">X</a>`),
    footer(`<a href="${x}" aria-label="X"><svg></svg></a>`),
    footer(`<a href="${x}" title="X"><i class="fa fa-twitter"></i></a>`),
    footer(`<a href="${x}"><svg><title>X</title></svg></a>`),
    footer(`<a href="${x}"><img src="/x.svg" alt="X"></a>`),
    footer(`<a href="${x}"><span class="sr-only">X</span></a>`),
  ],
  fails: [
    {
      html: footer(
        `<a href="${x}"><svg></svg></a><a href="https://www.facebook.com/willowtea"><i class="fa fa-facebook"></i></a>`,
      ),
      finds: ['Missing a name that screen readers can tell on 2 links to profiles: X, Facebook'],
      helps: ['<a href="https://x.com/willowtea" aria-label="X">'],
    },
    {
      title: 'one finding for the footer and one for the rest',
      html: `<ul><li><a href="${x}"></a></li></ul><main><p><a href="https://github.com/willow"><img src="/me.jpg" alt=""></a></p></main>${footer(`<a href="${x}?a=1&amp;b=&quot;2&quot;"> <svg></svg></a>`)}`,
      finds: [
        'Missing a name that screen readers can tell on 1 link to profiles outside header and footer: X',
        'Missing a name that screen readers can tell on 1 link to profiles in the content: GitHub',
        'Missing a name that screen readers can tell on 1 link to profiles: X',
      ],
      helps: [
        '<a href="https://x.com/willowtea" aria-label="X">',
        '<a href="https://github.com/willow" aria-label="GitHub">',
        '<a href="https://x.com/willowtea?a=1&amp;b=&quot;2&quot;" aria-label="X">',
      ],
    },
    {
      title: 'a start page of a network',
      html: footer('<a href="https://www.facebook.com/"><i></i></a>'),
      finds: ['Missing a name that screen readers can tell on 1 link to profiles: Facebook'],
    },
  ],
  skips: [
    footer('<a href="/tea">Tea</a>'),
    footer(`<div hidden><a href="${x}"></a></div>`),
    footer(`<a href="${x}" aria-hidden="true"></a>`),
    `${article}<article><h1>Tea</h1><p>${'They talk about it. '.repeat(20)}<a href="${x}"></a></p></article>`,
    `<template><footer><a href="${x}"></a></footer></template>`,
    `<div id="comments"><a href="${x}"></a></div>`,
  ],
});
