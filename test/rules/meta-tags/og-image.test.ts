import rule from '../../../rules/meta-tags/og-image.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const home = 'https://example.com/';

testRule(rule, {
  passes: [
    '<meta property="og:image" content="https://example.com/tea.jpg">',
    '<meta property="og:image:url" content="https://example.com/tea.jpg">',
    {
      title: 'wrong addresses are told by og-absolute-urls',
      html: '<meta property="og:image" content="data:image/png;base64,AA">',
    },
    {
      title: 'X has its own',
      html: '<meta name="twitter:image" content="https://example.com/tea.jpg">',
      networks: ['x'],
    },
  ],
  fails: [
    {
      html: '<title>Tea</title>',
      finds: ['Missing og:image'],
      helps: [
        'Choose a picture, 1200×630 px or more, and name its address: <meta property="og:image" content="https://…">',
      ],
    },
    {
      html: '<meta property="og:image" content=" "><main><img src="/logo.png"><img src="a.jpg?x=1&amp;y=2"></main>',
      finds: ['Expected an address in og:image, found none'],
      helps: ['<meta property="og:image" content="https://example.com/tea/a.jpg?x=1&amp;y=2">'],
    },
    {
      html: '<meta name="twitter:image" content="/tea.jpg">',
      finds: ['Missing og:image'],
      helps: ['<meta property="og:image" content="https://example.com/tea.jpg">'],
    },
    {
      title: 'parts of no picture',
      html: '<meta property="og:image:width" content="1200">',
      finds: ['Missing og:image'],
    },
  ],
  skips: [
    '<meta name="robots" content="noindex">',
    { html: '<title>Log in</title>', url: 'https://example.com/login' },
    { html: '<title>Our teas, page 2</title>', url: 'https://example.com/teas/page/2/' },
    '<body class="single-attachment attachment attachmentid-12"><title>tea.png</title>',
  ],
});

it.each([
  ['<title>Tea</title>', home, 'error'],
  ['<title>Tea</title>', 'https://example.com/tea/green', 'warning'],
  ['<meta name="twitter:image" content="https://example.com/tea.jpg">', home, 'warning'],
])('%s at %s: %s', (html, url, severity) =>
  expect(judgeExample(rule, { html, url }).findings[0]?.severity).toBe(severity),
);

it('names the networks that find no picture', () => {
  const html = '<meta name="twitter:image" content="https://example.com/tea.jpg"><img src="/a.jpg">';
  expect(judgeExample(rule, html).findings[0]?.networks).toEqual(['facebook', 'linkedin', 'whatsapp']);
});
