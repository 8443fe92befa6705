import { normalizeUrl } from '../../src/address.ts';
import { linkTag, metaTag } from '../../src/markup.ts';
import type { Page } from '../../src/page/page.ts';
import { siteRule } from '../../src/rule.ts';
import { count, shorten } from '../../src/text.ts';

const url = 'https://example.com/tea/green';
const hop = { url: 'https://example.com/tea', status: 301, location: url };

export default siteRule({
  summary: 'Disallow redirects behind og:url and rel=canonical',
  why: 'Facebook reads the card at og:url, and networks count shares there: an address that only sends on, perhaps back to the page that names it, is read twice and may end in a loop.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters',
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  severity: 'warning',
  examples: {
    good: [{ url, html: `<meta property="og:url" content="${url}">`, reply: { hops: [hop] } }],
    bad: [{ url, html: '<meta property="og:url" content="https://example.com/tea">', reply: { hops: [hop] } }],
  },

  collect: (page) => ({ hops: page.hops, named: namedBy(page) }),

  *check(collected, _, { visits }) {
    if (collected.every(({ value }) => value.named.length === 0)) return;
    const ends = new Map([...collected.map(({ value }) => value), ...visits].flatMap(({ hops = [] }) => endsOf(hops)));
    for (const tag of ['og:url', 'rel=canonical'] as const) {
      const wrong = collected.flatMap(({ page, value: { named } }) => {
        const found = named.find((each) => each.tag === tag);
        const end = found && ends.get(found.url);
        return found && end ? [{ page, ...found, end }] : [];
      });
      const [first] = wrong;
      if (!first) continue;
      yield {
        message: `Expected ${tag} to name an address that answers by itself, found a redirect on ${count(wrong.length, 'page')}: ${shorten(first.url, 80)} → ${shorten(first.end, 80)}`,
        pages: wrong.map(({ page }) => page),
        at: first.at,
        help: tag === 'og:url' ? metaTag(tag, first.end) : linkTag('canonical', first.end),
      };
    }
  },
});

/** Addresses that the page gives for its own and that are not those of its answer. */
function namedBy(page: Page) {
  const { openGraph, canonicals, resolve, evidence } = page;
  const tags = [
    { tag: 'og:url', url: openGraph.url && resolve(openGraph.url.value), place: openGraph.url },
    { tag: 'rel=canonical', url: canonicals[0]?.url, place: canonicals[0] },
  ];
  return tags.flatMap(({ tag, url, place }) => {
    const named = url === undefined ? undefined : normalizeUrl(url);
    const isOther = named !== undefined && named !== normalizeUrl(page.url);
    return place && isOther ? [{ tag, url: named, at: evidence(place) }] : [];
  });
}

function endsOf(hops: Page['hops']): [string, string][] {
  const end = hops.at(-1)?.location;
  return end === undefined ? [] : hops.map(({ url }) => [normalizeUrl(url) ?? url, end]);
}
