import { linkTag, metaTag } from '../src/markup.ts';

it.each([
  [metaTag('og:title', 'Tea & "biscuits"'), '<meta property="og:title" content="Tea &amp; &quot;biscuits&quot;">'],
  [metaTag('twitter:card', 'summary'), '<meta name="twitter:card" content="summary">'],
  [linkTag('canonical', 'https://example.com/?a=1&b=2'), '<link rel="canonical" href="https://example.com/?a=1&amp;b=2">'],
  [linkTag('icon', '/i.png', { sizes: '32x32' }), '<link rel="icon" href="/i.png" sizes="32x32">'],
])('%s', (made, expected) => expect(made).toBe(expected));
