import { jsonLdBlock, jsonLdLines } from '../../src/markup.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { articleProperties } from '../../src/networks/schema-org.ts';
import { articleItems, hasUnreadMarkup } from '../../src/page/article-items.ts';
import { statedAuthors } from '../../src/page/authors.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { contentImage } from '../../src/page/content-image.ts';
import { areDaysApart, type StatedDate, statedDates } from '../../src/page/dates.ts';
import { meaningOf } from '../../src/page/kind/schema-types.ts';
import type { Page, PageKind } from '../../src/page/page.ts';
import { nameOfItem, schemaItems } from '../../src/page/schema-items.ts';
import { type Draft, pageRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require articles to be marked up with headline, date and image',
  why: 'Search engines, news readers and Discover take headline, picture and date of an article from its structured data; where it is missing or says another day than the tags they guess.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/article',
    'https://schema.org/Article',
  ],
  severity: 'info',
  examples: {
    good: [
      article(
        '{"@type":"BlogPosting","headline":"Green tea","image":"https://example.com/tea.jpg","datePublished":"2026-05-01"}',
      ),
    ],
    bad: [
      article(''),
      article('{"@type":"BlogPosting","headline":"Green tea"}'),
      article(
        '{"@type":"BlogPosting","headline":"Green tea","image":"https://example.com/tea.jpg","datePublished":"2025-01-05"}',
      ),
    ],
  },

  target: (page) => (page.kind.is === 'article' && needsCard(page) ? page : undefined),

  *check(page) {
    const items = articleItems(page);
    const [item] = items;
    if (!item) {
      if (hasUnreadMarkup(page) || isOtherwiseMarked(page)) yield skip;
      else yield { message: 'Missing Article markup', help: jsonLdBlock(factsOf(page)) };
      return;
    }
    const missing = articleProperties.filter(
      ({ names }) => !items.some((one) => names.some((name) => one.values(name).length > 0)),
    );
    if (missing.length > 0) {
      const names = missing.map(({ names: [name] }) => name);
      yield {
        message: `Missing ${names.join(', ')} in ${nameOfItem(item)}`,
        at: item,
        help: jsonLdLines(factsOf(page), names),
      };
    }
    yield* disagreement(statedDates(page));
  },
});

/** Each sort of date once: the tag that cards read against the first markup that says another day. */
function* disagreement(dates: readonly StatedDate[]): Generator<Draft> {
  for (const what of ['published', 'modified'] as const) {
    const same = dates.filter((date) => date.what === what && date.from !== 'time');
    const meta = same.find(({ from }) => from === 'meta');
    const other = meta && same.find((date) => areDaysApart(meta, date));
    if (!meta || !other) continue;
    yield {
      message: `Expected one day in ${meta.tag} and ${other.tag}, found ${shown(meta)} and ${shown(other)}`,
      at: other,
    };
  }
}

const shown = ({ date, raw }: StatedDate): string => date?.day ?? shorten(raw, 40);

/** As much as the page tells; what it does not tell is left out of JSON. */
function factsOf(page: Page): Readonly<Record<string, unknown>> {
  const { openGraph } = page;
  const dates = statedDates(page).filter(({ date }) => date);
  const author = statedAuthors(page).find(({ name }) => name !== '')?.name;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: titleOf(page),
    image: openGraph.images.find(({ url }) => url)?.url ?? contentImage(page),
    datePublished: dates.find(({ what }) => what === 'published')?.raw,
    dateModified: dates.find(({ what }) => what === 'modified')?.raw,
    ...(author !== undefined && { author: { '@type': 'Person', name: shorten(author, 80) } }),
  };
}

/** The heading is the title without the name of the site. */
function titleOf({ openGraph, headings, titles }: Page): string | undefined {
  const title = openGraph.title?.value ?? titles[0]?.text;
  const heading = headings.find(({ level, text }) => level === 1 && text !== '')?.text;
  const told = heading !== undefined && (title === undefined || title.includes(heading)) ? heading : title;
  return told !== undefined && findPlaceholder(told) ? undefined : told;
}

/** A recipe, a how-to, an episode: kinds of their own, with properties of their own. */
const isOtherwiseMarked = (page: Page): boolean =>
  schemaItems(page).some(({ isTop, types }) => isTop && types.some((type) => contentKinds.has(meaningOf(type)?.kind)));

const contentKinds: ReadonlySet<PageKind | undefined> = new Set<PageKind>([
  ...(['article', 'recipe', 'event', 'video', 'product', 'documentation', 'other'] as const),
]);

function article(markup: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
${markup && `<script type="application/ld+json">${markup.replace('{', '{"@context":"https://schema.org",')}</script>`}
<article><h1>Green tea</h1><p>Loose leaf, picked this spring.</article>`;
}
