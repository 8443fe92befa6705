/** Probes what pages point to: each distinct resource once in a run, politely, and only where the options allow it. */

import type { NotProbed, Wanted } from '../resources.ts';
import { keyOf, type Probed } from './judge-resources.ts';
import { type ProbeTools, probes } from './probes/probes.ts';

export interface Prober {
  probe(want: Wanted): Promise<Probed>;
}

export interface ProberParts extends ProbeTools {
  /** Why an address is not to be probed; undefined when it is. */
  readonly refusal: (url: URL) => NotProbed | undefined;
  /** Our own manners: may this address be fetched by us? */
  readonly mayFetch: (url: URL) => Promise<boolean>;
}

export function createProber(parts: ProberParts): Prober {
  const answers = new Map<string, Promise<Probed>>();
  return {
    probe(want) {
      const key = keyOf(want);
      const known = answers.get(key);
      if (known) return known;
      const asked = ask(want, parts);
      answers.set(key, asked);
      return asked;
    },
  };
}

async function ask(want: Wanted, { refusal, mayFetch, ...tools }: ProberParts): Promise<Probed> {
  const url = new URL(want.url);
  const { asks, isFree, probe } = probes[want.kind];
  const refused = refusal(asks?.(url) ?? url);
  if (refused) return refused;
  if (!isFree && !(await mayFetch(url))) return 'robots_denied';
  return probe(url, tools);
}
