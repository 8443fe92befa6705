/** Asks again after passing troubles, later and later, and when the server says. */

import { type Clock, systemClock } from './clock.ts';
import type { Fetch, Reply } from './reply.ts';
import { readRetryAfter, usualLongestWait } from './retry-after.ts';

export interface RetryOptions {
  readonly retries?: number;
  /** Milliseconds of the first pause at most; each further one may be twice as long. */
  readonly pause?: number;
  readonly maxPause?: number;
  /** Milliseconds that one request may spend on waits which the server asked for; these cost no retry. */
  readonly patience?: number;
  /** Milliseconds that a server may ask for at once. */
  readonly longestWait?: number;
  /** Ends the pauses of requests that have no signal of their own. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  /** From 0 to 1, so that requests that failed together do not come back together. */
  readonly random?: () => number;
}

/** 522 and 524 are Cloudflare's for an origin that does not answer. */
const passingStatus = new Set([408, 429, 500, 502, 503, 504, 522, 524]);

export function withRetry(
  fetch: Fetch,
  {
    retries = 2,
    pause = 1_000,
    maxPause = 30_000,
    patience = 120_000,
    longestWait = usualLongestWait,
    signal,
    clock = systemClock,
    random = Math.random,
  }: RetryOptions = {},
): Fetch {
  return async (request) => {
    let spent = 0;
    let patient = patience;
    for (let repeats = 0; ; repeats++) {
      const reply = await fetch(request);
      const asked = askedWait(reply, clock.date(), longestWait);
      if (isRateLimit(reply) && asked && asked <= patient) patient -= asked;
      else if (isPassing(reply) && spent < retries) spent++;
      else return { ...reply, retries: reply.retries + repeats };
      const wait = asked ?? random() * Math.min(maxPause, pause * 2 ** (spent - 1));
      await clock.sleep(wait, request.signal ?? signal);
    }
  };
}

const isPassing = (reply: Reply): boolean =>
  reply.kind === 'answered' ? passingStatus.has(reply.status) : reply.transient === true;

/** A crowded server that says when to come back has not failed. */
const isRateLimit = (reply: Reply): boolean => reply.kind === 'answered' && reply.status === 429;

const askedWait = (reply: Reply, date: number, longest: number): number | undefined =>
  reply.kind === 'answered' ? readRetryAfter(reply, date, longest) : undefined;
