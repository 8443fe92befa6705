import rule from '../../../rules/crawler-access/empty-shell.ts';
import { testRule } from '../../../src/testing.ts';

const script = '<script src="/app.js"></script>';

testRule(rule, {
  passes: [
    '<title>Tea</title><h1>Green tea</h1>',
    `<title>Tea</title><div id="root"><h1>Green tea</h1></div>${script}`,
    `<title>Tea</title><div id="wrap">Coming soon</div>${script}`,
  ],
  fails: [
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
