/** Gives up on hosts that no longer answer, or only ask to be left alone. */

import type { Outcome } from '../fetch/reply.ts';

type Loss = 'network_error' | 'rate_limited';

export interface LostHosts {
  /** How every further visit of the host ends; undefined while it is not given up. */
  lossOf(host: string): Loss | undefined;
  /** Returns true when this failure was the one too many. */
  count(host: string, outcome: Outcome): boolean;
}

/** Before a failure counts, the fetch has asked again and waited as long as it was told. */
const losses: Partial<Record<Outcome, Loss>> = {
  network_error: 'network_error',
  timeout: 'network_error',
  rate_limited: 'rate_limited',
};
/** Each refusal stands for minutes of waiting. */
const mostRefusals = 3;

/** `most`: failures in a row. */
export function createLostHosts(most = 5): LostHosts {
  const inARow = new Map<string, number>();
  const lost = new Map<string, Loss>();
  return {
    lossOf: (host) => lost.get(host),
    count(host, outcome) {
      const loss = losses[outcome];
      const row = loss ? (inARow.get(host) ?? 0) + 1 : 0;
      inARow.set(host, row);
      if (!loss || row < (loss === 'rate_limited' ? Math.min(most, mostRefusals) : most) || lost.has(host))
        return false;
      lost.set(host, loss);
      return true;
    },
  };
}
