/** A clock that stands still until a test moves it. */

import type { Clock } from '../../src/fetch/clock.ts';

export interface FakeClock extends Clock {
  /** Lets time pass; who sleeps until then wakes in order, and what he starts gets its turn. */
  advance(milliseconds: number): Promise<void>;
  /** Milliseconds of each sleep that was begun. */
  readonly sleeps: readonly number[];
  /** How many sleep now. */
  readonly sleeping: number;
}

export function fakeClock(date = Date.parse('2026-11-21T12:00:00Z')): FakeClock {
  let now = 0;
  const sleeps: number[] = [];
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  return {
    sleeps,
    get sleeping() {
      return sleepers.size;
    },
    now: () => now,
    date: () => date + now,
    sleep(milliseconds, signal) {
      sleeps.push(milliseconds);
      return new Promise((resolve) => {
        const sleeper = {
          until: now + milliseconds,
          wake: () => {
            sleepers.delete(sleeper);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake);
        if (signal?.aborted) sleeper.wake();
      });
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settled();
        const [next] = [...sleepers].sort((one, other) => one.until - other.until);
        if (!next || next.until > end) break;
        now = next.until;
        next.wake();
      }
      now = end;
    },
  };
}

/** Everything that can go on without time passing has gone on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
