/** Gives up on hosts that no longer answer, or only ask to be left alone. */

import type { Outcome } from '../fetch/reply.ts';

type Loss = 'network_error' | 'rate_limited';

export interface LostHosts {
  /** How every further visit of the host ends; undefined while it is not given up. */
  lossOf(host: string): Loss | undefined;
  /** Returns true when this failure was the one too many. */
  count(host: string, outcome: Outcome): boolean;
}

/** Failures in a row. Before one counts, the fetch has asked again and waited as long as it was told. */
const limits: Partial<Record<Outcome, { readonly most: number; readonly loss: Loss }>> = {
  network_error: { most: 5, loss: 'network_error' },
  timeout: { most: 5, loss: 'network_error' },
  rate_limited: { most: 3, loss: 'rate_limited' },
};

export function createLostHosts(): LostHosts {
  const inARow = new Map<string, number>();
  const lost = new Map<string, Loss>();
  return {
    lossOf: (host) => lost.get(host),
    count(host, outcome) {
      const limit = limits[outcome];
      const row = limit ? (inARow.get(host) ?? 0) + 1 : 0;
      inARow.set(host, row);
      if (!limit || row < limit.most || lost.has(host)) return false;
      lost.set(host, limit.loss);
      return true;
    },
  };
}
