/** What a crawl yields and is told: the shapes that its parts share. */

import type { Answered, Fetch, Hop, Outcome } from '../fetch/reply.ts';
import type { RobotsGate } from '../fetch/robots-gate.ts';
import type { Scope } from './scope.ts';

/** How an address came up. The user's own, `start` and `list`, are taken at his word. */
export type Via = 'start' | 'list' | 'sitemap' | 'link';

/** What became of one address. Each address has exactly one visit. */
export interface Visit<R> {
  /** Address that was asked for, normalised. */
  readonly url: string;
  readonly via: Via;
  /** Clicks from the nearest seed. */
  readonly depth: number;
  /** The first page that links here. */
  readonly from?: string;
  /** Where it ended, when elsewhere. */
  readonly finalUrl?: string;
  readonly outcome: Outcome;
  /** For people; always there unless the outcome is `ok` or `redirected`. */
  readonly reason?: string;
  /** Of the last answer; 0 when there was none. */
  readonly status: number;
  /** Meta refreshes included, with status 0. */
  readonly hops: readonly Hop[];
  readonly retries: number;
  /** Size of the decoded body of a page that was read. */
  readonly bytes?: number;
  readonly truncated?: boolean;
  /** What the reader made of the page. */
  readonly value?: R;
}

export interface Seed {
  readonly url: string;
  readonly via: Exclude<Via, 'link'>;
}

/** Answers for an address what the robots.txt of its host says. Never rejects. */
export type RobotsCheck = Pick<RobotsGate, 'check'>;

/** What the reader makes of a page. Small and plain, nothing that keeps the page alive. */
export interface Reading<R> {
  /** Absolute addresses that the page links to, in order. */
  readonly links: readonly string[];
  /** Where a meta refresh leads that visitors follow at once. */
  readonly refresh?: string;
  /** When the page could not be read to its end. */
  readonly outcome?: 'parse_limit' | 'not_html';
  readonly reason?: string;
  readonly value: R;
}

interface Place {
  /** Address that was asked for, normalised. */
  readonly url: string;
  readonly depth: number;
  readonly from?: string;
  /** All redirects so far, meta refreshes included. */
  readonly hops: readonly Hop[];
}

/** Parses and judges a page. Its reading is thrown away when the page turns out to have a visit of its own. */
export type Read<R> = (reply: Answered, place: Place) => Promise<Reading<R>>;

export interface CrawlLimits {
  /** Addresses that are asked for at most; what robots.txt refuses does not count. */
  readonly maxPages: number;
  readonly maxDepth: number;
  /** Redirects in a row, meta refreshes included; 10 unless given. */
  readonly redirects?: number;
  /** Failures in a row after which a host is asked no more; 5 unless given. */
  readonly hostFailures?: number;
}

/** Something to know about the crawl itself. */
export interface CrawlNotice {
  readonly code: string;
  readonly message: string;
  /** Pages of the site were left out. */
  readonly isCut: boolean;
}

interface CrawlProgress {
  /** The visit that was just done. */
  readonly url: string;
  readonly visited: number;
  readonly fetched: number;
  readonly queued: number;
}

export interface CrawlPlan<R> {
  readonly seeds: Iterable<Seed>;
  readonly fetch: Fetch;
  readonly robots: RobotsCheck;
  readonly scope: Scope;
  readonly read: Read<R>;
  readonly limits: CrawlLimits;
  /** Visit what the pages link to. */
  readonly follow: boolean;
  readonly concurrency: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CrawlProgress) => void;
  readonly onNotice?: (notice: CrawlNotice) => void;
}
