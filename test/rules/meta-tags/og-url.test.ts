import rule from '../../../rules/meta-tags/og-url.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const canonical = '<title>Tea</title><link rel="canonical" href="/tea">';

testRule(rule, {
  passes: [
    '<meta property="og:url" content="https://example.com/tea/green">',
    '<meta property="og:url" content="/tea/green">',
    { title: 'X does not read it', html: '<title>Tea</title>', networks: ['x'] },
  ],
  fails: [
    {
      html: '<title>Tea</title>',
      url: 'https://example.com/tea?utm_source=x&page=2&fbclid=1',
      finds: ['Missing og:url'],
      helps: ['<meta property="og:url" content="https://example.com/tea?page=2">'],
    },
    {
      html: canonical,
      finds: ['Missing og:url'],
      helps: ['<meta property="og:url" content="https://example.com/tea">'],
    },
    { html: '<meta property="og:url" content="">', finds: ['Expected an address in og:url, found none'] },
  ],
  skips: ['<meta name="robots" content="noindex">'],
});

it.each([
  ['<title>Tea</title>', 'https://example.com/', 'warning'],
  [canonical, 'https://example.com/', 'info'],
  ['<title>Tea</title>', 'https://example.com/tea/green', 'info'],
])('%s at %s: %s', (html, url, severity) =>
  expect(judgeExample(rule, { html, url }).findings[0]?.severity).toBe(severity),
);
