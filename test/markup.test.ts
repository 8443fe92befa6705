import { jsonLdBlock, jsonLdLines, linkTag, metaTag, shareAnchors } from '../src/markup.ts';

it.each([
  [metaTag('og:title', 'Tea & "biscuits"'), '<meta property="og:title" content="Tea &amp; &quot;biscuits&quot;">'],
  [metaTag('twitter:card', 'summary'), '<meta name="twitter:card" content="summary">'],
  [
    linkTag('canonical', 'https://example.com/?a=1&b=2'),
    '<link rel="canonical" href="https://example.com/?a=1&amp;b=2">',
  ],
  [linkTag('icon', '/i.png', { sizes: '32x32' }), '<link rel="icon" href="/i.png" sizes="32x32">'],
])('%s', (made, expected) => expect(made).toBe(expected));

it('makes share links for the networks that have some', () => {
  const page = { url: 'https://example.com/?a=1&b=2', text: '"Tea"' };
  expect(shareAnchors(['slack', 'x', 'copy', 'facebook'], page)).toBe(
    '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2F%3Fa%3D1%26b%3D2&amp;text=%22Tea%22" target="_blank" rel="noopener">X</a>\n' +
      '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2F%3Fa%3D1%26b%3D2" target="_blank" rel="noopener">Facebook</a>',
  );
  expect(shareAnchors(['slack'], page)).toBeUndefined();
});

it('makes JSON-LD that ends no script', () => {
  const facts = { headline: '</script><b>', image: undefined, author: { name: 'Lin' } };
  expect(jsonLdBlock(facts)).toBe(
    '<script type="application/ld+json">\n{\n  "headline": "\\u003c/script>\\u003cb>",\n  "author": {\n    "name": "Lin"\n  }\n}\n</script>',
  );
  expect(jsonLdLines(facts, ['headline', 'image'])).toBe('"headline": "\\u003c/script>\\u003cb>",\n"image": "…"');
});
