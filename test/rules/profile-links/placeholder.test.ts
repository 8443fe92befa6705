import rule from '../../../rules/profile-links/placeholder.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const footer = (...links: string[]) => `<footer>${links.join(' ')}</footer>`;
const link = (href: string, inner: string, more = '') => `<a href="${href}" ${more}>${inner}</a>`;
const icon = (name: string) => `<i class="fa fa-${name}"></i>`;
const good = link('https://www.facebook.com/willowtea', 'Facebook');
const talk = 'We talk about it at length and with pleasure. '.repeat(10);
const article = (inner: string) =>
  `<script type="application/ld+json">{"@type":"BlogPosting"}</script><article><h1>Networks</h1><p>${talk}${inner}</p></article>`;

testRule(rule, {
  passes: [
    footer(good),
    footer(good, link('https://www.tumblr.com/', 'Powered by Tumblr')),
    { title: 'a longer name', html: footer(link('https://www.facebook.com/wixomfarmersmarket', 'Facebook')) },
    {
      title: 'a company on its own site',
      html: footer(link('https://www.facebook.com/shopify', 'Facebook')),
      url: 'https://www.shopify.com/',
    },
    {
      title: 'a name that only looks like an example',
      html: footer(link('https://x.com/test', 'X')),
      url: 'https://test.example/',
    },
    { title: 'a mention in a text', html: footer(good) + article(`<a href="https://www.facebook.com/">Facebook</a>`) },
    { title: 'a share button of a script', html: footer(good, link('#', icon('facebook'), 'onclick="share()"')) },
    {
      title: 'a row of share buttons',
      html: `${footer(good)}<div class="social-share">${link('#', icon('twitter'))}</div>`,
    },
    { title: 'a sign-in', html: `${footer(good)}<nav><div class="social-login">${link('#', 'Facebook')}</div></nav>` },
    { title: 'a close button', html: `${footer(good)}<header>${link('#', 'X', 'class="close"')}</header>` },
    {
      title: 'a row that shares, in words',
      html: `${footer(good)}<div><div><h6>Share:</h6> ${link('#', icon('twitter'))} ${link('#', icon('facebook'))}</div></div>`,
    },
    {
      title: 'partners',
      html: `${footer(good)}<main>${link('https://www.youtube.com/', '<img src="yt.png" alt="YouTube">')}</main>`,
    },
    { title: 'an anchor of the page', html: footer(good, link('#facebook', 'Facebook')) },
  ],
  fails: [
    {
      html: footer(
        link('https://www.facebook.com/', 'Facebook'),
        link('https://x.com', icon('x-twitter')),
        link('https://facebook.com', 'f'),
      ),
      finds: ['Expected the address of a profile, found the start page of the network in the links to Facebook, X'],
    },
    {
      html: `<header>${link('http://instagram.com/', '<svg></svg>')}</header>`,
      finds: ['Expected the address of a profile, found the start page of the network in the link to Instagram'],
    },
    {
      html: footer(link('https://www.facebook.com/', 'www.facebook.com')),
      finds: ['Expected the address of a profile, found the start page of the network in the link to Facebook'],
    },
    {
      html: footer(
        link('#', icon('instagram')),
        link(' ', 'LinkedIn'),
        link('javascript:void(0);', 'Folge uns auf Facebook'),
      ),
      finds: ['Expected the address of a profile, found "#" in the links to Instagram, LinkedIn, Facebook'],
    },
    {
      html: footer(link('', '<svg><use href="/sprite.svg#icon-youtube"></use></svg>')),
      finds: ['Expected the address of a profile, found none in the link to YouTube'],
    },
    {
      html: footer(link('https://x.com/yourhandle', 'X'), link('https://x.com/YourHandle', 'X')),
      finds: ['Expected a profile of the site on X, found https://x.com/yourhandle, an example out of a template'],
    },
    {
      html: '<script type="application/ld+json">{"@type":"Organization","sameAs":"https://www.facebook.com/wix"}</script>',
      finds: ['Expected a profile of the site on Facebook, found https://www.facebook.com/wix, the default of Wix'],
    },
    {
      html: footer(link('https://www.linkedin.com/company/wix-com', 'LinkedIn')),
      finds: [
        'Expected a profile of the site on LinkedIn, found https://www.linkedin.com/company/wix-com, the default of Wix',
      ],
    },
  ],
  skips: [
    footer(link('/tea', 'Tea')),
    '<meta name="twitter:site" content="@username">',
    { title: 'a template', html: `<template>${footer(link('#', 'Facebook'))}</template>` },
    {
      title: 'a demo',
      html: `<nav>${link('#', icon('facebook'))}</nav>`,
      url: 'https://example.com/docs/components/buttons',
    },
    article(link('#', icon('facebook'))),
  ],
});

it.each([
  ['https://x.com/username', 'error'],
  ['https://x.com/placeholder', 'warning'],
  ['https://x.com/elementor', 'info'],
])('weighs %s as %s', (href, severity) =>
  expect(judgeExample(rule, footer(link(href, 'X'))).findings.map((finding) => finding.severity)).toEqual([severity]),
);
