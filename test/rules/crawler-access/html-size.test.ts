import rule from '../../../rules/crawler-access/html-size.ts';
import { testRule } from '../../../src/testing.ts';

const html = '<title>Tea</title>';
const megabyte = 1024 * 1024;

testRule(rule, {
  passes: [
    html,
    { html, reply: { bytes: 2 * megabyte } },
    { title: 'networks without a limit', html, reply: { bytes: 4 * megabyte }, networks: ['linkedin'] },
  ],
  fails: [
    {
      html,
      reply: { bytes: 2.5 * megabyte },
      finds: ['Expected a page below 2 MB, found 2.5 MB, beyond what X (2 MB) reads'],
    },
    {
      html,
      reply: { bytes: 5 * megabyte, truncated: true },
      networks: ['x', 'mastodon'], // Mastodon reads the first 1 MB
      finds: ['Expected a page below 2 MB, found more than 5 MB, beyond what X (2 MB) reads'],
    },
  ],
  skips: [
    { title: 'search results', url: 'https://example.com/?s=tea', html: '<title>Search results</title>' },
    { title: 'no page by itself', html: '<p>A part of a template' },
  ],
});
