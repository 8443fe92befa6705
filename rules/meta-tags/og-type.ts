import { metaTag } from '../../src/markup.ts';
import { extensionTypes, openGraphTypes, standingOfType } from '../../src/networks/vocabulary.ts';
import { hasOpenGraph, needsCard } from '../../src/page/card-demand.ts';
import { cardGap } from '../../src/page/card-gaps.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { nearest, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require an og:type that fits the page',
  why: 'Dates, authors and prices are read for their types only, and Pinterest makes article pins of articles only; without a type every page is a website.',
  sources: [
    'https://ogp.me/#types',
    'https://developers.pinterest.com/docs/web-features/article-rich-pins/',
    'https://developer.x.com/cards/markup',
  ],
  severity: 'info',
  examples: {
    good: ['<meta property="og:type" content="website">', '<meta property="og:type" content="tea-shop:pot">'],
    bad: [
      '<meta property="og:title" content="Green tea">',
      '<meta property="og:type" content="webpage">',
      {
        html: '<meta property="og:type" content="website"><article>…</article>',
        url: 'https://example.com/blog/2026/05/how-to-brew-green-tea',
      },
    ],
  },

  target: (page) => (needsCard(page) && hasOpenGraph(page) ? page : undefined),

  *check(page) {
    const { type } = page.openGraph;
    if (type) yield* judge(type, page);
    else yield* missing(page);
  },
});

function* missing(page: Page): Generator<Draft> {
  const gap = cardGap(page, 'type', 'og:type');
  if (!gap) return;
  yield {
    message: gap.empty ? 'Expected a type in og:type, found none' : 'Missing og:type',
    at: gap.empty,
    networks: gap.networks,
    help: metaTag('og:type', typeFor(page)),
  };
}

function* judge(type: Meta, page: Page): Generator<Draft> {
  const standing = standingOfType(type.value);
  const right = typeFor(page);
  const shown = shorten(type.value, 40);
  if (standing === 'unknown') {
    const meant = nearest(type.value, [...openGraphTypes, ...extensionTypes]) ?? right;
    yield { message: `Unknown og:type "${shown}"`, at: type, help: metaTag('og:type', meant) };
  } else if (standing === 'obsolete') {
    const message = `Expected og:type "${right}", found "${shown}", which the protocol does not have`;
    yield { message, at: type, help: metaTag('og:type', right) };
  } else if (page.kind.is === 'article' && type.value.toLowerCase() === 'website') {
    yield {
      message: `Expected og:type "article" on an article, found "${shown}"`,
      at: type,
      help: metaTag('og:type', right),
    };
  }
}

const types: ReadonlyMap<string, string> = new Map([
  ['article', 'article'],
  ['recipe', 'article'],
  ['product', 'product'],
  ['profile', 'profile'],
  ['video', 'video.other'],
]);

const typeFor = ({ kind }: Page): string => types.get(kind.is) ?? 'website';
