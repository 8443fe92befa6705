/** Addresses that wait for their visit: breadth first, each page once, within limits. */

import { normalizeUrl, parseHttp } from '../address.ts';
import { type AddressFault, addressFault, addressLimits } from './address-fault.ts';
import { isFile } from './is-file.ts';
import { ownString } from './own-string.ts';
import { isVisitParameter, keepParameters, pageKey } from './page-key.ts';
import type { OutOfScope, Scope } from './scope.ts';
import type { Via } from './visit.ts';

/** Why an address was left out. */
export type Drop = 'not_web' | OutOfScope | 'file' | AddressFault | 'query_variants' | 'depth' | 'addresses';

export interface Entry {
  /** Normalised. */
  readonly url: string;
  readonly via: Via;
  readonly depth: number;
  /** The first page that links here. */
  readonly from?: string;
}

export interface Frontier {
  /** Queues an address unless its page is known already or a limit speaks against it; returns the limit. */
  offer(address: string, origin: Omit<Entry, 'url'>): Drop | undefined;
  take(): Entry | undefined;
  /** True for pages that have, or will have, a visit of their own. */
  has(key: string): boolean;
  /** Marks a page as visited that was reached by a redirect. */
  claim(key: string): void;
  readonly size: number;
  /** Distinct addresses left out, by reason. */
  readonly dropped: ReadonlyMap<Drop, number>;
}

export interface FrontierOptions {
  readonly scope: Scope;
  readonly maxDepth: number;
  /** Addresses that are remembered at most: bounds the memory that a trap can take. */
  readonly maxAddresses: number;
}

type Check = (url: URL, depth: number) => Drop | undefined;

/** Menus repeat on every page, so the spellings of their links are worth remembering; more would only cost memory. */
const rememberedSpellings = 20_000;

export function createFrontier({ scope, maxDepth, maxAddresses }: FrontierOptions): Frontier {
  const queue = createQueue<Entry>();
  const spellings = new Set<string>();
  const known = new Set<string>();
  const refused = new Set<string>();
  const variants = new Map<string, number>();
  const dropped = new Map<Drop, number>();

  const within: Check = (url) => scope(url);
  const isPage: Check = (url) => (isFile(url) ? 'file' : undefined);
  const isShallow: Check = (_, depth) => (depth > maxDepth ? 'depth' : undefined);
  const isNewVariant: Check = (url) =>
    url.search && (variants.get(pathOf(url)) ?? 0) >= addressLimits.queryVariants ? 'query_variants' : undefined;
  const hasRoom: Check = () => (known.size >= maxAddresses ? 'addresses' : undefined);
  const checks: Record<Via, readonly Check[]> = {
    start: [],
    list: [within, hasRoom],
    sitemap: [within, isPage, addressFault, hasRoom],
    link: [within, isPage, addressFault, isShallow, isNewVariant, hasRoom],
  };

  function offer(address: string, origin: Omit<Entry, 'url'>): Drop | undefined {
    const spelling = withoutFragment(address);
    if (spellings.has(spelling)) return undefined;
    if (origin.via !== 'sitemap' && spellings.size < rememberedSpellings) spellings.add(ownString(spelling));
    const url = parseHttp(spelling);
    if (!url) return drop('not_web');
    const key = pageKey(url);
    if (known.has(key) || refused.has(key)) return undefined;
    const reason = firstOf(checks[origin.via], url, origin.depth);
    if (reason) return refuse(key, reason);
    enqueue(url, key, origin);
    return undefined;
  }

  function refuse(key: string, reason: Drop): Drop {
    if (refused.size < maxAddresses) refused.add(ownString(key));
    return drop(reason);
  }

  function drop(reason: Drop): Drop {
    dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
    return reason;
  }

  function enqueue(url: URL, key: string, origin: Omit<Entry, 'url'>): void {
    known.add(ownString(key));
    if (url.search) variants.set(ownString(pathOf(url)), (variants.get(pathOf(url)) ?? 0) + 1);
    queue.push({ ...origin, url: ownString(addressOf(url, origin.via)) });
  }

  return {
    offer,
    take: queue.shift,
    has: (key) => known.has(key),
    claim: (key) => void known.add(ownString(key)),
    dropped,
    get size() {
      return queue.size();
    },
  };
}

function firstOf(checks: readonly Check[], url: URL, depth: number): Drop | undefined {
  for (const check of checks) {
    const reason = check(url, depth);
    if (reason) return reason;
  }
  return undefined;
}

/** What to ask for. Campaign parameters belong to the link; its page has the address without them. */
function addressOf(url: URL, via: Via): string {
  if (via === 'link') url.search = keepParameters(url.search, (name) => !isVisitParameter(name));
  return normalizeUrl(url) ?? url.href;
}

const pathOf = (url: URL): string => url.host + url.pathname;

function withoutFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

/** Array.shift moves all that remain; this one moves them once in a while. */
function createQueue<T>(): { push(entry: T): void; shift(): T | undefined; size(): number } {
  let entries: T[] = [];
  let first = 0;
  return {
    push: (entry) => void entries.push(entry),
    shift() {
      const entry = entries[first];
      if (first < entries.length) first++;
      if (first > 1000 && first * 2 > entries.length) {
        entries = entries.slice(first);
        first = 0;
      }
      return entry;
    },
    size: () => entries.length - first,
  };
}
