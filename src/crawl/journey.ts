/** The way of one visit so far, and how it ended. */

import { normalizeUrl } from '../address.ts';
import type { Hop, Outcome, Reply } from '../fetch/reply.ts';
import type { Entry } from './frontier.ts';
import { pageKey } from './page-key.ts';
import type { Reading } from './visit.ts';

/** A page that was reached on the way. When it has a visit of its own, this visit ends there as `redirected`. */
interface Landing {
  readonly key: string;
  readonly url: string;
  readonly status: number;
  readonly hops: readonly Hop[];
}

export interface Arrival<R> {
  readonly outcome: Outcome;
  readonly reason?: string;
  /** Where it ended. */
  readonly url: string;
  readonly status: number;
  readonly hops: readonly Hop[];
  readonly landings: readonly Landing[];
  readonly retries: number;
  /** A request went out. */
  readonly isFetched: boolean;
  /** robots.txt asks for a pace at which no crawl would end. */
  readonly isTooSlow?: boolean;
  readonly bytes?: number;
  readonly truncated?: boolean;
  /** Of a page that was found by a link, to know equal ones. */
  readonly digest?: number;
  readonly reading?: Reading<R>;
}

export interface Journey {
  readonly entry: Entry;
  readonly url: string;
  readonly hops: readonly Hop[];
  /** Takes in what a fetch brought. */
  note(reply: Reply): void;
  /** Goes on to where the page itself sends its visitors. */
  refreshTo(location: string): void;
  /** Marks the address as reached and returns the key of its page. */
  land(): string;
  end<R>(outcome: Outcome, more?: Partial<Arrival<R>>): Arrival<R>;
}

export function startJourney(entry: Entry): Journey {
  let { url } = entry;
  let status = 0;
  let retries = 0;
  let isFetched = false;
  const hops: Hop[] = [];
  const landings: Landing[] = [];
  return {
    entry,
    hops,
    get url() {
      return url;
    },
    note(reply) {
      url = normalizeUrl(reply.url) ?? url;
      status = reply.kind === 'answered' ? reply.status : 0;
      retries += reply.retries;
      isFetched = true;
      hops.push(...reply.hops);
    },
    refreshTo(location) {
      hops.push({ url, status: 0, location });
      url = location;
    },
    land() {
      const key = pageKey(new URL(url));
      landings.push({ key, url, status, hops: [...hops] });
      return key;
    },
    end: (outcome, more) => ({ outcome, url, status, hops, landings, retries, isFetched, ...more }),
  };
}

/** The end of a visit that was never begun. */
export const notVisited = <R>(entry: Entry, outcome: Outcome, reason: string): Arrival<R> =>
  startJourney(entry).end(outcome, { reason });
