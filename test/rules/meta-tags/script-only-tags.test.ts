import rule from '../../../rules/meta-tags/script-only-tags.ts';
import { testRule } from '../../../src/testing.ts';

const writing = (key: string) =>
  `<script>var m = document.createElement("meta"); m.setAttribute("property", "${key}"); document.head.appendChild(m)</script>`;

const url = 'https://example.com/tea/green';
const app = (tags: string, shown: object) => ({
  html: `<title>Tea</title>${tags}<div id="root"></div><script src="/app.js"></script>`,
  resources: { [url]: shown },
});
const og = (value: string) => `<meta property="og:title" content="${value}">`;

testRule(rule, {
  passes: [
    { ...app(og('Tea'), { tags: { 'og:title': 'Tea', title: '(1) Tea', 'og:site_name': 'Teas' } }), title: 'the same' },
    { ...app(og('Tea'), { tags: {} }), title: 'less than was sent' },
    {
      title: 'a script that writes nothing in the end',
      html: `<title>Tea</title>${writing('og:title')}`,
      resources: { [url]: { tags: {} } },
    },
    `<meta property="og:title" content="Tea">${writing('og:title')}`,
    `<meta name="og:title" content="">${writing('og:title')}`,
    `<meta name="twitter:card" content="summary">${writing('twitter:card')}`,
  ],
  fails: [
    {
      ...app('', { tags: { title: 'Tea', 'og:title': 'Green tea', 'og:image': 'https://example.com/a.jpg' } }),
      title: 'what only a browser shows',
      finds: ['Expected og:title, og:image in the HTML, found only in a script'],
    },
    {
      ...app(og('My app'), { tags: { 'og:title': 'Green tea' } }),
      title: 'what scripts change',
      finds: ['Expected og:title in the HTML as scripts leave it, "Green tea", found "My app"'],
    },
    {
      title: 'written, and not rendered',
      html: writing('og:title'),
      resources: { [url]: { outcome: 'timeout', status: 0 } },
      finds: ['Expected og:title in the HTML, found only in a script'],
    },
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
    { ...app('', { outcome: 'timeout', status: 0 }), title: 'not rendered in time' },
    {
      ...app('', { finalUrl: 'https://example.com/login', tags: { 'og:title': 'Log in' } }),
      title: 'sent elsewhere by a script',
    },
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
