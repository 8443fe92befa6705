/** Puts the wrappers together: redirects over retries over the throttle over credentials over the wire. */

import { setMaxListeners } from 'node:events';
import { createAddressGuard } from './address-guard.ts';
import type { Clock } from './clock.ts';
import { type CredentialTarget, readCredentials, withCredentials } from './credentials.ts';
import { createPace, type PaceOptions } from './pace.ts';
import { type Allow, withRedirects } from './redirects.ts';
import type { Fetch } from './reply.ts';
import { withRetry } from './retry.ts';
import { createRobots, type RobotsGate } from './robots-gate.ts';
import { createSend } from './send.ts';
import { withThrottle } from './throttle.ts';
import { robotsToken } from './user-agent.ts';

export interface FetchOptions extends PaceOptions {
  /** What the user named: only these may be at private addresses, and only these see his headers. */
  readonly targets: readonly CredentialTarget[];
  readonly userAgent: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for one request, body included. */
  readonly timeout?: number;
  /** Of one request; what is missing is as usual. */
  readonly limits?: Partial<FetchLimits>;
  /** Requests at once, to all hosts together. */
  readonly totalConcurrency?: number;
  /** False: robots.txt is read, but not obeyed. */
  readonly robots?: boolean;
  readonly insecure?: boolean;
  readonly authorities?: string;
  /** Let pages lead to private addresses and to any port. */
  readonly allowPrivate?: boolean;
  /** Asked before each redirect is followed. */
  readonly allow?: Allow;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** Milliseconds, bytes and numbers. */
export interface FetchLimits {
  readonly connectTime: number;
  readonly idleTime: number;
  readonly bodySize: number;
  readonly redirects: number;
  readonly retries: number;
  readonly retryPause: number;
  readonly longestPause: number;
  readonly longestWait: number;
  readonly patience: number;
}

export interface FetchStack {
  /** Follows redirects. */
  readonly fetch: Fetch;
  /** Asks for one address; redirects come back as they are. */
  readonly hop: Fetch;
  readonly robots: RobotsGate;
  /** A text without the user's secrets. */
  mask(text: string): string;
  /** Hangs up; what is under way ends as cancelled. */
  close(): Promise<void>;
}

/** Throws a `UserError` for headers that cannot be sent. */
export function createFetch(options: FetchOptions): FetchStack {
  const {
    targets,
    userAgent,
    headers = {},
    totalConcurrency = 32,
    allowPrivate = false,
    robots: obey = true,
    limits = {},
  } = options;
  const credentials = readCredentials({ targets, headers });
  const guard = createAddressGuard({ origins: targets.map(({ url }) => url.origin), allowPrivate });
  const sender = createSend({
    userAgent,
    guard,
    ...given(options, ['timeout', 'insecure', 'authorities']),
    ...renamed(limits, { connectTime: 'connectTimeout', idleTime: 'idleTimeout', bodySize: 'maxBytes' }),
  });

  const closing = new AbortController();
  setMaxListeners(0, closing.signal); // one for each request that pauses
  const { signal } = closing;

  const pace = createPace(options, (url) => robots.knownDelay(url));
  const throttled = withThrottle(withCredentials(sender.send, credentials), {
    concurrency: totalConcurrency,
    pace,
    signal,
    ...given(options, ['clock']),
    ...renamed(limits, { longestWait: 'longestWait' }),
  });
  const hop = withRetry(throttled, {
    signal,
    ...given(options, ['clock', 'random']),
    ...renamed(limits, {
      retries: 'retries',
      retryPause: 'pause',
      longestPause: 'maxPause',
      longestWait: 'longestWait',
      patience: 'patience',
    }),
  });
  const robots = createRobots({ fetch: hop, token: robotsToken, ignore: !obey });
  const fetch = withRedirects(hop, {
    ...given(options, ['timeout', 'allow']),
    ...renamed(limits, { redirects: 'limit' }),
  });
  const close = () => {
    closing.abort();
    return sender.close();
  };
  return { fetch, hop, robots, mask: credentials.mask, close };
}

/** The options of these names that are there, for the defaults of each part to fill the rest. */
function given<Name extends keyof FetchOptions>(
  options: FetchOptions,
  names: readonly Name[],
): Pick<FetchOptions, Name> {
  return Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  ) as Pick<FetchOptions, Name>;
}

/** Limits under the names that the parts know them by. */
function renamed<Name extends keyof FetchLimits, To extends string>(
  limits: Partial<FetchLimits>,
  names: Readonly<Record<Name, To>>,
): { readonly [Key in To]?: number } {
  const entries = Object.entries(names) as [Name, To][];
  return Object.fromEntries(
    entries.filter(([name]) => limits[name] !== undefined).map(([name, to]) => [to, limits[name]]),
  ) as { readonly [Key in To]?: number };
}
