import { siteRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default siteRule({
  summary: 'Specify an image of their own for pages that people share',
  why: 'When every share shows the same picture, readers take a new article for one that they have seen; X asks not to use one image for many pages.',
  sources: ['https://developer.x.com/en/docs/x-for-websites/cards/overview/summary'],
  severity: 'info',
  options: { minPages: 5, maxShare: 0.8 },
  examples: {
    good: [
      {
        html: article('Green tea', 'green.jpg'),
        site: { 'https://example.com/tea/white': article('White tea', 'white.jpg') },
        options: { minPages: 2 },
      },
    ],
    bad: [
      {
        html: article('Green tea', 'logo.jpg'),
        site: { 'https://example.com/tea/white': article('White tea', 'logo.jpg') },
        options: { minPages: 2 },
      },
    ],
  },

  collect: ({ kind, openGraph }) => (kind.shareable ? openGraph.images[0]?.url : undefined),

  *check(collected, { minPages, maxShare }) {
    if (collected.length < minPages) {
      yield skip;
      return;
    }
    const pagesOf = new Map<string, string[]>();
    for (const { page, value } of collected) pagesOf.set(value, [...(pagesOf.get(value) ?? []), page]);
    for (const [image, pages] of pagesOf) {
      if (pages.length < 2 || pages.length / collected.length <= maxShare) continue;
      yield {
        message: `Expected an og:image of their own on pages that people share, found ${shorten(image, 100)} on ${pages.length} of ${collected.length}`,
        pages,
      };
    }
  },
});

function article(title: string, image: string): string {
  return `<meta property="og:type" content="article">
<meta property="og:image" content="https://example.com/${image}">
<article><h1>${title}</h1><time datetime="2026-05-01">1 May</time></article>`;
}
