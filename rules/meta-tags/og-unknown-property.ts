import { metaTag } from '../../src/markup.ts';
import { properties, standingOfName, standingOfType } from '../../src/networks/vocabulary.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { ownNamespaces } from '../../src/page/prefixes.ts';
import { pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow properties that no specification has, or that belong to another og:type',
  why: 'Nobody reads them, and they hide that the right one is missing: og:published_time is no date to anyone, article:published_time is.',
  sources: ['https://ogp.me/#types', 'https://ogp.me/#type_article'],
  severity: 'info',
  examples: {
    good: [
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">',
      '<html prefix="book: https://example.com/ns#"><meta property="og:title" content="Green tea"><meta property="book:binding" content="linen">',
    ],
    bad: [
      '<meta property="og:published_time" content="2026-05-01">',
      '<meta property="og:colour" content="green">',
      '<meta property="og:type" content="product"><meta property="book:isbn" content="9780000000000">',
    ],
  },

  target: (page) => {
    if (!isOfUse(page)) return undefined;
    const own = ownNamespaces(page);
    const filled = page.openGraph.properties.filter(({ key, value }) => value !== '' && !own.has(namespaceOf(key)));
    const firsts = [...new Map(filled.toReversed().map((meta) => [meta.key, meta])).values()].reverse();
    return firsts.slice(0, most);
  },

  *check(metas, _, page) {
    const misnamed = metas.filter(({ key }) => standingOfName(key).is === 'misnamed' && !isReadBeside(key, page));
    if (misnamed[0]) {
      yield { message: `Unknown ${namesOf(misnamed)}`, at: misnamed[0], help: rightTags(misnamed) };
    }
    const unknown = metas.filter(({ key }) => closed.has(namespaceOf(key)) && standingOfName(key).is === 'unknown');
    if (unknown[0]) yield { message: `Unknown ${namesOf(unknown)}`, at: unknown[0] };

    const misplaced = metas.filter(({ key }) => isOfOtherType(key, page));
    if (misplaced[0]) {
      const types = misplaced.flatMap(({ key }) => properties.get(key)?.types ?? []);
      yield {
        message: `Unexpected ${namesOf(misplaced)} for og:type "${shorten(page.openGraph.type?.value ?? '', 40)}"`,
        at: misplaced[0],
        help: `Read for og:type ${listed(types)} only`,
      };
    }
  },
});

/** More names are none that somebody wrote. */
const most = 500;

/** Vocabularies that the protocol lists in full. Meta adds to fb:, product: and al: without telling. */
const closed: ReadonlySet<string> = new Set(['og', 'article', 'book', 'profile', 'music', 'video', 'payment']);

const namespaceOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(':')));

/** Mastodon reads og:author: harmless where article:author is there too. */
function isReadBeside(key: string, { openGraph }: Page): boolean {
  const standing = standingOfName(key);
  return standing.is === 'misnamed' && openGraph.first(standing.right) !== undefined;
}

/** Types of one's own may borrow; that an article should be of type article is told by og-type. */
function isOfOtherType(key: string, { openGraph, kind }: Page): boolean {
  const type = openGraph.type?.value.toLowerCase() ?? '';
  const { types = [], anywhere = false } = properties.get(key) ?? {};
  if (anywhere || types.length === 0 || types.includes(type)) return false;
  if (kind.is === 'article' && types.includes('article')) return false;
  return ['protocol', 'extension'].includes(standingOfType(type));
}

const namesOf = (metas: readonly Meta[]): string => listed(metas.map(({ rawKey }) => shorten(rawKey.trim(), 40)));

function rightTags(metas: readonly Meta[]): string {
  const tags = metas.map(({ key, value }) => {
    const standing = standingOfName(key);
    return metaTag(standing.is === 'misnamed' ? standing.right : key, value);
  });
  return [...new Set(tags)].slice(0, 10).join('\n');
}
