/** A signal for one piece of work: aborts with the caller's, or after a while. */

import { setMaxListeners } from 'node:events';

export interface Stop {
  readonly signal: AbortSignal;
  /** True once the time was up. */
  readonly isLate: boolean;
  abort(): void;
  /** Stops listening to the caller's signal and the clock. */
  close(): void;
}

export function stopWith(signal: AbortSignal | undefined, milliseconds?: number): Stop {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // one for each request under way
  let isLate = false;
  const abort = (): void => controller.abort();
  const expire = (): void => {
    isLate = true;
    abort();
  };
  const timer = milliseconds === undefined ? undefined : setTimeout(expire, milliseconds);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    abort,
    get isLate() {
      return isLate;
    },
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}

/** What the work brings, or undefined as soon as the signal aborts; the work is then left to itself. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const leave = (): void => resolve(undefined);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
