/** Sites in memory for the crawl: a page is the list of its links. */

import { crawl } from '../../src/crawl/crawl.ts';
import { createScope } from '../../src/crawl/scope.ts';
import type { CrawlNotice, CrawlPlan, Read, RobotsCheck, Visit } from '../../src/crawl/visit.ts';
import { withRedirects } from '../../src/fetch/redirects.ts';
import type { Failed, Fetch, Reply, Request } from '../../src/fetch/reply.ts';
import { answer, failure } from '../support/replies.ts';

export const origin = 'https://tea.example';

/** Links with spaces between them (`refresh:/b` is a meta refresh, `say:x` is text), or a whole answer. */
export type FakePage = string | Reply;

export const page = (links: string): Reply => answer(200, { 'content-type': 'text/html' }, links);
export const redirect = (location: string, status = 301): Reply => answer(status, { location });
export const broken = (outcome: Failed['outcome'] = 'network_error'): Reply => failure(outcome, 'connection refused');

export interface FakeSite {
  readonly fetch: Fetch;
  /** Addresses in the order in which they were asked for, those of the same origin as paths. */
  readonly asked: readonly string[];
}

/** Paths or whole addresses to pages; a function answers for all that is not in the table. */
export function fakeSite(pages: Readonly<Record<string, FakePage>>, otherwise?: (path: string) => FakePage): FakeSite {
  const asked: string[] = [];
  const hop = async ({ url }: Request): Promise<Reply> => {
    const path = short(url.href);
    asked.push(path);
    const found = Object.hasOwn(pages, path) ? pages[path] : otherwise?.(path);
    const reply = typeof found === 'string' ? page(found) : (found ?? answer(404));
    return { ...reply, url };
  };
  return { fetch: withRedirects(hop), asked };
}

/** Counts how often each page was read. */
export const readLinks: Read<string> = async ({ body, url }, place) => {
  const words = Buffer.from(body).toString().split(/\s+/).filter(Boolean);
  const refresh = words.find((word) => word.startsWith('refresh:'))?.slice('refresh:'.length);
  const links = words.filter((word) => !/^(?:refresh:|say:|<)/.test(word));
  return {
    links: links.map((link) => new URL(link, url).href),
    ...(refresh !== undefined && { refresh: new URL(refresh, url).href }),
    value: `${short(url.href)} for ${short(place.url)}`,
  };
};

export const allowAll: RobotsCheck = { check: async () => ({ allowed: true, sitemaps: [] }) };

export const disallow = (...paths: readonly string[]): RobotsCheck => ({
  check: async ({ pathname }) => ({ allowed: !paths.some((path) => pathname.startsWith(path)), sitemaps: [] }),
});

export type Plan = Partial<Omit<CrawlPlan<string>, 'seeds' | 'fetch'>> & { readonly seeds?: readonly string[] };

export interface Run {
  readonly visits: readonly Visit<string>[];
  readonly notices: readonly CrawlNotice[];
  /** Visits as `/a ok`. */
  readonly told: readonly string[];
}

export async function run(fetch: Fetch, { seeds = ['/'], limits, ...plan }: Plan = {}): Promise<Run> {
  const visits: Visit<string>[] = [];
  const notices: CrawlNotice[] = [];
  const walk = crawl({
    seeds: seeds.map((seed) => ({ url: new URL(seed, origin).href, via: 'start' })),
    fetch,
    robots: allowAll,
    scope: createScope({ starts: [new URL(origin)] }),
    read: readLinks,
    limits: limits ?? { maxPages: 1000, maxDepth: 50 },
    follow: true,
    concurrency: 4,
    onNotice: (notice) => notices.push(notice),
    ...plan,
  });
  for await (const visit of walk) visits.push(visit);
  return { visits, notices, told: visits.map(({ url, outcome }) => `${short(url)} ${outcome}`) };
}

export const short = (address: string): string =>
  address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
