/** Time for the wrappers that wait, so that their tests need not. */

export interface Clock {
  /** Milliseconds that never jump. */
  now(): number;
  /** Milliseconds since 1970, by the wall clock. */
  date(): number;
  /** Ends early, without an error, when the signal goes off. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal?.addEventListener('abort', end);
      if (signal?.aborted) end();
    }),
};
