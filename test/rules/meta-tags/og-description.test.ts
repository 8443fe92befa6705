import rule from '../../../rules/meta-tags/og-description.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const article =
  '<meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><time datetime="2026-05-01">1 May</time></article>';
const plain = '<meta name="description" content="Loose leaf &amp; fresh.">';
const paste = '<meta property="og:description" content="Loose leaf &amp; fresh.">';

testRule(rule, {
  passes: [
    '<meta property="og:description" content="Loose leaf.">',
    { title: 'X has its own', html: '<meta name="twitter:description" content="Loose leaf.">', networks: ['x'] },
    { title: 'Telegram reads the meta description', html: plain, networks: ['telegram'] },
  ],
  fails: [
    {
      html: '<title>Tea</title>',
      finds: ['Missing og:description'],
      helps: ['One or two sentences that make readers click: <meta property="og:description" content="…">'],
    },
    { html: plain, finds: ['Missing og:description'], helps: [paste] },
    {
      html: `<meta property="og:description" content="">${plain}`,
      finds: ['Expected a description in og:description, found none'],
      helps: [paste],
    },
    {
      html: '<title>Tea</title><script type="application/ld+json">{"@type":"Product","description":"Loose leaf & fresh."}</script>',
      finds: ['Missing og:description'],
      helps: [paste],
    },
  ],
  skips: [
    '<meta name="robots" content="none">',
    { html: plain, url: 'https://example.com/cart' },
    { html: plain, url: 'https://example.com/teas/page/2/' },
  ],
});

it('matters most on what people pass on', () => {
  const severityOf = (html: string) => judgeExample(rule, html).findings[0]?.severity;
  expect([severityOf(article), severityOf('<title>Tea</title>')]).toEqual(['warning', 'info']);
});
