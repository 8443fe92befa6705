/** Walks a site breadth first and yields its visits in an order that hangs on the site alone, never on timing. */

import { arrive } from './arrive.ts';
import { cutNotices } from './cut-notices.ts';
import { createFrontier, type Entry, type Frontier } from './frontier.ts';
import { inOrder } from './in-order.ts';
import { type Arrival, notVisited } from './journey.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { stopWith } from './stop-with.ts';
import type { CrawlPlan, Visit } from './visit.ts';

export async function* crawl<R>(plan: CrawlPlan<R>): AsyncGenerator<Visit<R>, void> {
  const frontier = seededFrontier(plan);
  const ledger = createLedger(plan, frontier);
  const stop = stopWith(plan.signal);
  const tools = { ...plan, isKnown: frontier.has, signal: stop.signal };
  try {
    yield* inOrder<Entry, Arrival<R>, Visit<R>>({
      next: (uncommitted) => (ledger.fetched + uncommitted < plan.limits.maxPages ? frontier.take() : undefined),
      run: async (entry) => ledger.refusal(entry) ?? arrive(entry, tools),
      commit: ledger.settle,
      cancel: cancelled<R>,
      concurrency: plan.concurrency,
      signal: stop.signal,
    });
    const { aborted } = stop.signal;
    for (const notice of cutNotices(frontier, plan.limits, aborted)) plan.onNotice?.(notice);
    yield* endAll<R>(frontier, ledger, aborted ? cancelled : overLimit);
  } finally {
    stop.close();
    stop.abort(); // what is still under way, when it is left early
  }
}

function seededFrontier<R>({ seeds, scope, limits }: CrawlPlan<R>): Frontier {
  const { maxDepth, maxPages } = limits;
  const frontier = createFrontier({ scope, maxDepth, maxAddresses: Math.max(1000, maxPages * 10) });
  for (const { url, via } of seeds) frontier.offer(url, { via, depth: 0 });
  return frontier;
}

const cancelled = <R>(entry: Entry): Arrival<R> => notVisited(entry, 'cancelled', 'the run was stopped');

const overLimit = <R>(entry: Entry): Arrival<R> =>
  notVisited(entry, 'limit_reached', 'the limit of pages was reached before');

function* endAll<R>(frontier: Frontier, ledger: Ledger<R>, end: (entry: Entry) => Arrival<R>): Generator<Visit<R>> {
  for (let entry = frontier.take(); entry; entry = frontier.take()) yield ledger.settle(entry, end(entry));
}
