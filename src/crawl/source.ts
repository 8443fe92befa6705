/** Where pages come from, whatever the user named. */

import type { TargetAddress } from './target-address.ts';
import type { CrawlNotice, Seed } from './visit.ts';

export interface Source {
  /** `site`: follow the links; all others: visit what is there. */
  readonly kind: 'site' | 'folder' | 'file' | 'sitemap' | 'list';
  /** Address of the start page, normalised. */
  readonly start: string;
  /** Addresses whose hosts are the site: for the scope. */
  readonly starts: readonly URL[];
  /** Addresses named by the user, the start first: they may be on private networks, and get his headers. */
  readonly named: readonly TargetAddress[];
  readonly seeds: readonly Seed[];
  readonly follow: boolean;
  /** Sitemaps that the user named, to be read before the crawl. */
  readonly sitemaps: readonly string[];
  /** Answers for its origin come from here, not from the web. */
  readonly folder?: { readonly path: string; readonly origin: string };
  readonly notices: readonly CrawlNotice[];
}
