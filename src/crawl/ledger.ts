/** Settles visits one after another, in order: who was first at a page, what counts, what is queued next. */

import type { Outcome } from '../fetch/reply.ts';
import { isOther } from './arrive.ts';
import type { Entry, Frontier } from './frontier.ts';
import { createGivenUp } from './given-up.ts';
import type { Arrival } from './journey.ts';
import type { CrawlPlan, Visit } from './visit.ts';

/** What is decided here hangs on earlier visits only, so timing decides nothing. */
export interface Ledger<R> {
  /** Addresses asked for, of the visits settled so far. */
  readonly fetched: number;
  /** The end of a visit that need not be begun. */
  refusal(entry: Entry): Arrival<R> | undefined;
  settle(entry: Entry, arrival: Arrival<R>): Visit<R>;
}

export function createLedger<R>(plan: CrawlPlan<R>, frontier: Frontier): Ledger<R> {
  const givenUp = createGivenUp(
    (code, message) => plan.onNotice?.({ code, message, isCut: true }),
    plan.limits.hostFailures,
  );
  let fetched = 0;
  let visited = 0;

  function settle(entry: Entry, arrival: Arrival<R>): Visit<R> {
    const refused = givenUp.refusal<R>(entry);
    const settled = refused ?? settleTwin(entry, arrival, frontier);
    if (!refused) givenUp.count(entry, settled);
    if (arrivals.has(settled.outcome)) claim(settled, frontier);
    if (plan.follow) queueLinks(entry, settled, frontier);
    if (settled.isFetched) fetched++;
    visited++;
    plan.onProgress?.({ url: entry.url, visited, fetched, queued: frontier.size });
    return visitOf(entry, settled);
  }

  return {
    get fetched() {
      return fetched;
    },
    refusal: givenUp.refusal,
    settle,
  };
}

/** The first page on the way that has a visit of its own ends this visit. */
function settleTwin<R>(entry: Entry, arrival: Arrival<R>, frontier: Frontier): Arrival<R> {
  const twin = arrival.landings.find(({ key }) => isOther(key, entry) && frontier.has(key));
  if (!twin) return arrival;
  const { retries, isFetched, landings } = arrival;
  const { url, status, hops } = twin;
  return { outcome: 'redirected', url, status, hops, landings, retries, isFetched };
}

const arrivals: ReadonlySet<Outcome> = new Set(['ok', 'http_error', 'not_html', 'parse_limit']);

/** The page at the end of a redirect has been visited with this. */
function claim(arrival: Arrival<unknown>, frontier: Frontier): void {
  const last = arrival.landings.at(-1);
  if (last) frontier.claim(last.key);
}

function queueLinks({ url, depth }: Entry, { reading }: Arrival<unknown>, frontier: Frontier): void {
  for (const link of reading?.links ?? []) frontier.offer(link, { via: 'link', depth: depth + 1, from: url });
}

function visitOf<R>({ url, via, depth, from }: Entry, arrival: Arrival<R>): Visit<R> {
  const { outcome, reason, status, hops, retries, bytes, truncated, reading } = arrival;
  return {
    url,
    via,
    depth,
    ...(from !== undefined && { from }),
    ...(arrival.url !== url && { finalUrl: arrival.url }),
    outcome,
    ...(reason !== undefined && { reason }),
    status,
    hops,
    retries,
    ...(bytes !== undefined && { bytes }),
    ...(truncated && { truncated }),
    ...(reading && { value: reading.value }),
  };
}
