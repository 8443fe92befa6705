import type { SiteDraft } from '../../src/finding.ts';
import type { Page } from '../../src/page/page.ts';
import { siteRule } from '../../src/rule.ts';
import type { Visited } from '../../src/site.ts';
import { count, shorten } from '../../src/text.ts';

const url = 'https://example.com/tea/green';
const hop = (from: string, to: string, status = 301) => ({ url: from, status, location: to });
const twice = [hop('http://example.com/tea', 'https://example.com/tea'), hop('https://example.com/tea', url)];

export default siteRule({
  summary: 'Limit the redirects on the way to a page',
  why: 'Links are shared as they were once copied; each redirect costs the bots time, they give up on long chains, and Apple Messages follows no meta refresh.',
  sources: [
    'https://docs.discord.com/developers/link-previews/overview',
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
    'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
  ],
  severity: 'warning',
  options: { max: 1 },
  examples: {
    good: [{ url, html: '<title>Tea</title>', reply: { hops: [hop('https://example.com/tea', url)] } }],
    bad: [
      { url, html: '<title>Tea</title>', reply: { hops: twice } },
      { url, html: '<title>Tea</title>', reply: { hops: [hop('https://example.com/tea', url, 0)] } },
    ],
  },

  collect: ({ hops }) => hops,

  *check(collected, { max }, { visits }) {
    const ways = [...collected.map(({ page, value: hops }) => ({ page, hops })), ...visits.flatMap(wayOf)];
    yield* chains(ways, max);
    yield* refreshes(ways);
  },
});

type Hops = Page['hops'];

/** How one gets to a page, and where to tell of it: at the page itself, or at the one with the link. */
interface Way {
  readonly page: string;
  readonly hops: Hops;
}

const wayOf = ({ outcome, url, from, hops = [] }: Visited): Way[] =>
  outcome === 'redirected' ? [{ page: from ?? url, hops }] : [];

function* chains(ways: readonly Way[], max: number): Generator<SiteDraft> {
  const long = ways.filter(({ hops }) => hops.length > max).sort((one, other) => other.hops.length - one.hops.length);
  const hops = long[0]?.hops ?? [];
  const [first, last] = [hops[0], hops.at(-1)];
  if (!first || !last) return;
  yield {
    message: `Too many redirects on the way from ${count(long.length, 'address', 'addresses')}, up to ${hops.length}: ${shown(hops)}`,
    pages: long.map(({ page }) => page),
    help: `Redirect ${first.url} straight to ${last.location}`,
  };
}

function* refreshes(ways: readonly Way[]): Generator<SiteDraft> {
  const found = ways.flatMap(({ page, hops }) => hops.filter(isRefresh).map((hop) => ({ page, hop })));
  const [first] = found;
  if (!first) return;
  yield {
    message: `Expected redirects by the server, found ${count(found.length, 'meta refresh', 'meta refreshes')}: ${shown([first.hop])}`,
    pages: found.map(({ page }) => page),
    networks: ['apple-messages'],
    severity: 'info',
  };
}

const isRefresh = ({ status }: Hops[number]): boolean => status === 0;

const shown = (hops: Hops): string =>
  [...hops.map(({ url }) => url), hops.at(-1)?.location ?? ''].map((address) => shorten(address, 80)).join(' → ');
