/** Gives up on hosts that no longer answer. */

import type { Outcome } from '../fetch/reply.ts';

export interface LostHosts {
  isLost(host: string): boolean;
  /** Returns true when this was the failure too many. */
  count(host: string, outcome: Outcome): boolean;
}

const failures: ReadonlySet<Outcome> = new Set(['network_error', 'timeout']);

export const lostHostLimit = 5;

export function createLostHosts(limit = lostHostLimit): LostHosts {
  const inARow = new Map<string, number>();
  return {
    isLost: (host) => (inARow.get(host) ?? 0) >= limit,
    count(host, outcome) {
      const row = failures.has(outcome) ? (inARow.get(host) ?? 0) + 1 : 0;
      inARow.set(host, row);
      return row === limit;
    },
  };
}
