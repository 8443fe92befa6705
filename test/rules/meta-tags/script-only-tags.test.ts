import rule from '../../../rules/meta-tags/script-only-tags.ts';
import { testRule } from '../../../src/testing.ts';

const writing = (key: string) =>
  `<script>var m = document.createElement("meta"); m.setAttribute("property", "${key}"); document.head.appendChild(m)</script>`;

testRule(rule, {
  passes: [
    `<meta property="og:title" content="Tea">${writing('og:title')}`,
    `<meta name="og:title" content="">${writing('og:title')}`,
    `<meta name="twitter:card" content="summary">${writing('twitter:card')}`,
  ],
  fails: [
    { html: writing('og:title'), finds: ['Expected og:title in the HTML, found only in a script'] },
    {
      title: 'two of three',
      html: `<meta property="og:url" content="https://example.com/">${writing('og:url')}${writing('og:title')}${writing('og:image')}${writing('og:title')}`,
      finds: ['Expected og:title, og:image in the HTML, found only in a script'],
    },
    {
      html: `<script>$('head').append('<meta ' + 'property=' + 'og:image' + '>')</script>`,
      finds: ['Expected og:image in the HTML, found only in a script'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    {
      title: 'a script that reads the tag',
      html: `<script>document.querySelector('meta[property="og:title"]').content</script>`,
    },
    { title: 'a script that only names it', html: `<script>const keys = ['og:title', 'og:image']</script>` },
    { title: 'another meta', html: writing('theme-color') },
    {
      title: 'data, not code',
      html: `<script type="application/json">{"html": "<meta property='og:title'>", "k": "og:title"}</script>`,
    },
    { title: 'in a template', html: `<template>${writing('og:title')}</template>` },
  ],
});
