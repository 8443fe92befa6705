import rule from '../../../rules/meta-tags/og-https.ts';
import { testRule } from '../../../src/testing.ts';

testRule(rule, {
  passes: [
    '<meta property="og:image" content="https://cdn.example/tea.jpg">',
    '<meta property="og:image" content="/tea.jpg">',
    '<meta property="og:image" content="http://example.com/tea.jpg"><meta property="og:image:secure_url" content="https://example.com/tea.jpg">',
  ],
  fails: [
    {
      html: '<meta property="og:image" content="HTTP://example.com/tea.jpg"><meta name="twitter:image" content="http://example.com/tea.jpg">',
      finds: [
        'Expected an https address in og:image, found HTTP://example.com/tea.jpg',
        'Expected an https address in twitter:image, found http://example.com/tea.jpg',
      ],
      helps: [
        '<meta property="og:image" content="https://example.com/tea.jpg">',
        '<meta name="twitter:image" content="https://example.com/tea.jpg">',
      ],
    },
    {
      html: '<meta property="og:url" content="http://example.com/tea/green">',
      finds: ['Expected an https address in og:url, found http://example.com/tea/green'],
    },
    {
      title: 'a secure_url that is not secure',
      html: '<meta property="og:image" content="http://example.com/a.jpg"><meta property="og:image:secure_url" content="http://example.com/a.jpg">',
      finds: ['Expected an https address in og:image:secure_url, found http://example.com/a.jpg'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    { html: '<meta property="og:image" content="http://example.com/tea.jpg">', url: 'http://example.com/tea/green' },
  ],
});
