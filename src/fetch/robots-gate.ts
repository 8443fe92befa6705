/** Asks each origin for its robots.txt once, and answers for addresses. */

import { parseHttp } from '../address.ts';
import { isEndless, withRedirects } from './redirects.ts';
import type { Fetch, Outcome, Reply } from './reply.ts';
import { crawlDelay, isAllowed, maxRobotsBytes, parseRobots, type Robots } from './robots.ts';
import { type RobotsFault, robotsFaults } from './robots-faults.ts';

/** What became of a robots.txt. */
export interface RobotsFile {
  /** `missing`: the host has none, so all is allowed; `unreadable`: nothing is, since it may forbid all. */
  readonly state: 'read' | 'missing' | 'unreadable';
  /** Empty unless it was read. */
  readonly robots: Robots;
  /** What is wrong with a file that was read; the first few. */
  readonly faults: readonly RobotsFault[];
  readonly outcome: Outcome;
  /** Why it is missing or unreadable, for people. */
  readonly reason?: string;
  /** Of the last answer; 0 when there was none. */
  readonly status: number;
  readonly finalUrl: string;
  readonly redirects: number;
}

export interface RobotsVerdict {
  readonly allowed: boolean;
  /** Why not, for people. */
  readonly reason?: string;
  /** `robots_denied`, or what went wrong with the file. */
  readonly outcome?: Outcome;
  /** Milliseconds between two requests that the file asks for. */
  readonly crawlDelay?: number;
  /** Absolute addresses. */
  readonly sitemaps: readonly string[];
}

export interface RobotsGate {
  /** May we fetch this? Never rejects. */
  check(url: URL): Promise<RobotsVerdict>;
  /** The file that speaks for the address, for questions about other bots. */
  file(url: URL): Promise<RobotsFile>;
  /** What `check` would say of the delay; 0 while the file is not there yet. */
  knownDelay(url: URL): number;
}

export interface RobotsOptions {
  /** Asks for one address; redirects are followed here. */
  readonly fetch: Fetch;
  /** Our product token. */
  readonly token: string;
  /** Everything is allowed; the file is still read for its sitemaps. */
  readonly ignore?: boolean;
}

/** As many as RFC 9309, 2.3.1.2 asks for. */
const maxRedirects = 5;

export function createRobots({ fetch, token, ignore = false }: RobotsOptions): RobotsGate {
  const follow = withRedirects(fetch, { limit: maxRedirects });
  const files = new Map<string, Promise<RobotsFile>>();
  const delays = new Map<string, number>();

  /** Kept by the origin that was asked: where it redirects to has rules of its own. */
  const file = ({ origin }: URL): Promise<RobotsFile> => {
    const known = files.get(origin);
    if (known) return known;
    const asked = follow({ url: new URL('/robots.txt', origin), purpose: 'robots', maxBytes: maxRobotsBytes }).then(
      read,
    );
    files.set(origin, asked);
    return asked;
  };

  return {
    file,
    knownDelay: ({ origin }) => delays.get(origin) ?? 0,
    async check(url) {
      const { state, robots, outcome, reason } = await file(url);
      const sitemaps = absolute(robots.sitemaps, url);
      if (ignore) return { allowed: true, sitemaps };
      if (state === 'unreadable') return { allowed: false, reason: `robots.txt ${reason}`, outcome, sitemaps };
      const delay = crawlDelay(robots, token);
      if (delay !== undefined) delays.set(url.origin, delay);
      const pace = delay === undefined ? {} : { crawlDelay: delay };
      if (isAllowed(robots, token, url)) return { allowed: true, ...pace, sitemaps };
      return { allowed: false, reason: 'refused by robots.txt', outcome: 'robots_denied', ...pace, sitemaps };
    },
  };
}

const nothing: Robots = { groups: new Map(), sitemaps: [] };

/** RFC 9309, 2.3.1. What nobody can read may forbid everything; what is plainly not there forbids nothing. */
function read(reply: Reply): RobotsFile {
  const status = reply.kind === 'answered' ? reply.status : 0;
  const base = { robots: nothing, faults: [], status, finalUrl: reply.url.href, redirects: reply.hops.length };
  if (isEndless(reply))
    return { ...base, state: 'missing', outcome: 'protocol_error', reason: 'is behind endless redirects' };
  if (reply.kind === 'failed') {
    return { ...base, state: 'unreadable', outcome: reply.outcome, reason: `could not be read: ${reply.reason}` };
  }
  if (status >= 200 && status < 300) {
    const robots = parseRobots(reply.body);
    return { ...base, state: 'read', outcome: 'ok', robots, faults: robotsFaults(reply) };
  }
  const answers = { outcome: 'http_error', reason: `answers with status ${status}` } as const;
  if (status === 429) return { ...base, state: 'unreadable', ...answers, outcome: 'rate_limited' };
  return { ...base, state: status >= 500 ? 'unreadable' : 'missing', ...answers };
}

/** The standard wants absolute addresses; many files have relative ones. */
function absolute(addresses: readonly string[], { origin }: URL): readonly string[] {
  return [...new Set(addresses.flatMap((address) => parseHttp(address, origin)?.href ?? []))];
}
