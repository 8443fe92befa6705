/** What is known of the audited site as a whole. */

import type { Hop, Outcome } from './fetch/reply.ts';
import type { Identity } from './identity.ts';
import type { LastmodSummary, Rhythm } from './rhythm.ts';

/** Who the site belongs to, as the config tells; everything may be empty. */
export interface Brand {
  readonly name?: string;
  /** Handles by network id, without `@`: `{ x: 'example', mastodon: 'example@mastodon.social' }`. */
  readonly handles: Readonly<Record<string, string>>;
  /** Branded hashtags, without `#`. */
  readonly hashtags: readonly string[];
}

/** What became of an address that is no page of its own: it failed, was refused, or leads to another page. */
export interface Visited {
  /** Address that was asked for, normalised. */
  readonly url: string;
  /** Where it ended, when elsewhere. */
  readonly finalUrl?: string;
  readonly outcome: Exclude<Outcome, 'ok'>;
  /** Of the last answer; 0 when there was none. */
  readonly status: number;
  /** For people. */
  readonly reason?: string;
  readonly hops?: readonly Hop[];
  /** The first page that links here; undefined for the user's own addresses and entries of sitemaps. */
  readonly from?: string;
}

export interface Site {
  /** Address of the start page, normalised. For a folder, the `--origin` (or https://site.invalid when none was given). */
  readonly start: string;
  /** Every origin that counts as the site's own, the start page's first: `https://example.com`. */
  readonly origins: readonly string[];
  /** True when the origin is not a public one: a folder without `--origin`, loopback, a private host. Rules about staging hosts then skip. */
  readonly isLocal: boolean;
  readonly brand: Brand;
  /** Ids of the networks that matter to the site; see `config`. */
  readonly networks: readonly string[];
}

/** What site rules know besides, which are judged when all pages were read. */
export interface WholeSite extends Site {
  /** In crawl order. */
  readonly visits: readonly Visited[];
  readonly identity: Identity;
  /** When the run began, ISO 8601. */
  readonly now: string;
  /** Addresses of the feeds that hold the site's posts. */
  readonly feeds: readonly string[];
  /** Absent where the site has no posts. */
  readonly rhythm?: Rhythm;
  /** What its sitemaps say; absent where none was read. */
  readonly lastmods?: LastmodSummary;
}
