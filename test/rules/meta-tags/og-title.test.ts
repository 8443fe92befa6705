import rule from '../../../rules/meta-tags/og-title.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

testRule(rule, {
  passes: [
    '<meta property="og:title" content="Green tea">',
    '<meta name="OG:Title" content="Green tea">',
    '<meta property="og:title" content=""><meta property="og:title" content="Green tea">',
    {
      title: 'only X matters, and it has its own',
      html: '<meta name="twitter:title" content="Green tea">',
      networks: ['x'],
    },
    { title: 'Slack reads <title> itself', html: '<title>Green tea</title>', networks: ['slack'] },
    { title: 'no network that matters makes cards', html: '<title>Green tea</title>', networks: ['instagram'] },
  ],
  fails: [
    {
      html: '<title>Green tea – Tea Shop</title><h1>Green tea</h1>',
      finds: ['Missing og:title'],
      helps: ['<meta property="og:title" content="Green tea">'],
    },
    {
      title: 'the heading of a start page may be a slogan',
      html: '<title>Tea &amp; "more"</title><h1>more</h1>',
      url: 'https://example.com/',
      finds: ['Missing og:title'],
      helps: ['<meta property="og:title" content="Tea &amp; &quot;more&quot;">'],
    },
    {
      html: '<title>Green tea</title><meta property="og:title" content=" &nbsp; ">',
      finds: ['Expected a title in og:title, found none'],
      helps: ['<meta property="og:title" content="Green tea">'],
    },
    { html: '<title>Green tea</title><meta property="og:title">', finds: ['Expected a title in og:title, found none'] },
    {
      html: '<html><p>Green tea',
      finds: ['Missing og:title, and nothing that networks could take instead'],
    },
    {
      html: '<title> </title><meta name="twitter:title" content="Green tea">',
      finds: ['Missing og:title'],
      helps: ['<meta property="og:title" content="Green tea">'],
    },
    {
      html: '<title>Green tea</title><!-- <meta property="og:title" content="Green tea"> -->',
      finds: ['Missing og:title'],
    },
    {
      html: '<template><meta property="og:title" content="Tea"></template><title>Tea</title>',
      finds: ['Missing og:title'],
    },
    {
      html: '<html><svg><title>Leaf</title></svg><h1>Tea</h1>',
      finds: ['Missing og:title'],
      helps: ['<meta property="og:title" content="Tea">'],
    },
  ],
  skips: [
    { html: '<title>Our teas, page 2</title>', url: 'https://example.com/teas/page/2/' },
    '<meta name="robots" content="noindex"><title>Green tea</title>',
    { html: '<title>Privacy policy</title>', url: 'https://example.com/privacy-policy' },
    { html: '<title>Results</title>', url: 'https://example.com/?s=tea' },
    { title: 'an include of a template', html: '<div class="footer"><p>Tea Shop</div>' },
    {
      title: 'a feed that was saved as index.html',
      html: '<?xml version="1.0"?><rss><channel><title>Tea</title></channel></rss>',
    },
  ],
});

it('is an error only where nothing can stand in', () => {
  const severityOf = (html: string) => judgeExample(rule, html).findings[0]?.severity;
  expect([severityOf('<title>Tea</title>'), severityOf('<html><p>Tea')]).toEqual(['warning', 'error']);
});
