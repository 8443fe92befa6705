import fc from 'fast-check';
import { pageKinds } from '../../src/page/page.ts';
import { somePage } from '../support/some-page.ts';

const hrefs = [
  '',
  '#',
  '//',
  'https://',
  'https://[',
  'https://x.com/%',
  'https://x.com/@@@',
  'https://facebook.com/sharer.php?u=%',
  'javascript:%',
  'mailto:?body=%',
  'https://a.example/@__proto__',
  '\\\\x.com\\a',
  'https://x.com/intent/tweet?url=%E0%A4%A',
  '?share=__proto__&nb=1',
];
const bits = [
  '<a href="',
  '" rel="me">',
  '</a>',
  '<div class="a2a_kit shariff share author">',
  '<div class="shariff" data-services="[[{,,\\">',
  '<amp-social-share type="__proto__">',
  '<button data-share="constructor">Share on __proto__</button>',
  '<button onclick="open(\'//x.com/share?url=${">',
  '<form action="https://x.com/share"><input name="__proto__">',
  '<script type="application/ld+json">{"@type":"Organization","sameAs":[{"@id":{}},[[]],null,1,"https://x.com/a b"]}</script>',
  '<script type="application/ld+json">{"@graph":[{"@type":[1,null,"Article"],"url":{"@id":[]}}]}</script>',
  '<script>navigator.share(',
  '<svg><title>',
  '<article>',
  '<h1>',
  '<time>',
  '<main>',
  '<li>',
  '<template>',
  '<!--',
  '<title>404 — ',
  '<meta property="og:type" content="article',
  '<meta name="twitter:site" content="@@">',
  '<meta name="fediverse:creator" content="@a@b@c.d">',
  '">',
  '</body>',
  '<html lang="',
  '<meta http-equiv="refresh" content="0;url=',
  '<div itemscope itemtype="https://schema.org/Product https://schema.org/Article">',
  '\u202e',
  '\ud800',
  '\0',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...bits, ...hrefs), fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((some) => some.join(''));
const path = fc.oneof(
  fc.webPath(),
  fc.constantFrom('/%', '/%E0%A4%A', '/?s=%', '/tag/%00', '/__proto__/constructor', '//', '/2024/99/'),
);

it('reads whatever a page holds without throwing', () =>
  fc.assert(
    fc.property(soup, path, (html, at) => {
      const page = somePage(html, { at: `https://example.com${at}` });
      expect(pageKinds).toContain(page.kind.is);
      for (const { start, end } of [...page.anchors, ...page.shareLinks, ...page.profileClaims]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(html.length);
      }
      for (const { network, name } of page.shareLinks)
        expect([typeof network, typeof name]).toEqual(['string', 'string']);
      for (const { url } of page.profileClaims) expect(URL.canParse(url)).toBe(true);
    }),
    { numRuns: 400 },
  ));
