/** Probes what pages point to: each distinct resource once in a run, politely, and only where the options allow it. */

import type { Fetch } from '../fetch/reply.ts';
import type { NotProbed, Wanted, WantedKind } from '../resources.ts';
import { keyOf, type Probed } from './judge-resources.ts';
import { type ProbeTools, probes } from './probes/probes.ts';

export interface Prober {
  probe(want: Wanted): Promise<Probed>;
}

export interface ProberParts extends Omit<ProbeTools, 'politely'> {
  /** Why an address is not to be probed; undefined when it is. */
  readonly refusal: (url: URL, kind: WantedKind) => NotProbed | undefined;
  /** Our own manners: may this address be fetched by us? */
  readonly mayFetch: (url: URL) => Promise<boolean>;
}

export function createProber(parts: ProberParts): Prober {
  const answers = new Map<string, Promise<Probed>>();
  const isOneTooMany = createCount();
  return {
    probe(want) {
      const key = keyOf(want);
      const known = answers.get(key);
      if (known) return known;
      const asked = isOneTooMany(want) ? Promise.resolve('limit' as const) : ask(want, parts);
      answers.set(key, asked);
      return asked;
    },
  };
}

/** In the order in which things are wanted, which is that of the pages: the same in each run. */
function createCount(): (want: Wanted) => boolean {
  const counts = new Map<string, number>();
  return ({ kind, url }) => {
    const { mostPerHost = Number.POSITIVE_INFINITY } = probes[kind];
    const key = `${kind} ${new URL(url).host}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > mostPerHost;
  };
}

async function ask(want: Wanted, { refusal, mayFetch, ...tools }: ProberParts): Promise<Probed> {
  const url = new URL(want.url);
  const { asks, isFree, probe } = probes[want.kind];
  const refused = refusal(asks?.(url) ?? url, want.kind);
  if (refused) return refused;
  if (!isFree && !(await mayFetch(url))) return 'robots_denied';
  const further = politely(tools.fetch, (next) => refusal(next, want.kind), mayFetch);
  return probe(url, { ...tools, politely: further }, want.as ?? '');
}

const politely =
  (fetch: Fetch, refusal: (url: URL) => NotProbed | undefined, mayFetch: ProberParts['mayFetch']): Fetch =>
  async (request) => {
    const { url } = request;
    const refused = refusal(url) ? 'out_of_scope' : (await mayFetch(url)) ? undefined : 'robots_denied';
    if (!refused) return fetch(request);
    return { kind: 'failed', url, outcome: refused, reason: 'not asked', hops: [], retries: 0 };
  };
