import rule from '../../../rules/crawler-access/empty-shell.ts';
import { testRule } from '../../../src/testing.ts';

const script = '<script src="/app.js"></script>';

const url = 'https://example.com/tea/green';
const welcome = `<title>Tea</title><h1>Welcome to the tea shop, loading</h1><div id="root"></div>${script}`;

testRule(rule, {
  passes: [
    {
      title: 'a browser shows no more',
      html: `<title>Tea</title><div id="root"></div>${script}`,
      resources: { [url]: { words: 0 } },
    },
    { title: 'a browser shows a little more', html: welcome, resources: { [url]: { words: 40 } } },
    {
      title: 'a browser that failed',
      html: welcome,
      resources: { [url]: { outcome: 'timeout', status: 0, words: 0 } },
    },
    '<title>Tea</title><h1>Green tea</h1>',
    `<title>Tea</title><div id="root"><h1>Green tea</h1></div>${script}`,
    `<title>Tea</title><div id="wrap">Coming soon</div>${script}`,
  ],
  fails: [
    {
      title: 'what only a browser shows',
      html: welcome,
      resources: { [url]: { words: 300 } },
      finds: ['Expected content without JavaScript, found 6 of 300 words and no og: tags'],
    },
    {
      title: 'a shell that a browser fills',
      html: `<title>Tea</title><div id="root"></div>${script}`,
      resources: { [url]: { words: 300 } },
      finds: ['Expected content without JavaScript, found an empty <div id="root"> and no og: tags'],
    },
    {
      html: `<title>Tea &amp; more</title><div id="root"></div>${script}`,
      finds: ['Expected content without JavaScript, found an empty <div id="root"> and no og: tags'],
      helps: [
        '<meta property="og:title" content="Tea &amp; more">\n<meta property="og:description" content="…">\n<meta property="og:url" content="https://example.com/tea/green">',
      ],
    },
    {
      html: `<title>Tea</title><app-root></app-root>${script}`,
      finds: ['Expected content without JavaScript, found an empty <app-root> and no og: tags'],
    },
    {
      html: `<title>Tea</title><meta property="og:title" content="Green tea"><div id="app">Loading …</div>${script}`,
      finds: ['Expected content without JavaScript, found an empty <div id="app">'],
    },
  ],
  skips: [
    `<title>Tea</title><meta name="robots" content="noindex"><div id="root"></div>${script}`,
    { url: 'https://example.com/login', html: `<title>Log in</title><div id="root"></div>${script}` },
  ],
});
