/** Everything a run needs to know, complete and frozen: flags over config file over these defaults. */

import type { Severity } from '../finding.ts';
import type { RuleOptions } from '../rule.ts';
import type { Brand } from '../site.ts';

export type Level = Severity | 'off';

/** A rule's setting: a level, or a level with options. */
export type RuleSetting = Level | readonly [Level, RuleOptions];

export interface CrawlOptions {
  /** At most this many pages are fetched; the rest is told as cut. */
  readonly maxPages: number;
  /** Clicks from the start page. */
  readonly maxDepth: number;
  /** Requests at once; undefined: 16 on loopback and folders, 2 elsewhere. */
  readonly concurrency: number | undefined;
  /** Milliseconds between two requests to one host; undefined: 0 on loopback, 250 elsewhere or what robots.txt asks. */
  readonly delay: number | undefined;
  /** Milliseconds for a whole request, body included. */
  readonly timeout: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly subdomains: boolean;
  readonly robots: boolean;
  readonly sitemaps: boolean;
  /** Probe images and links on other hosts. */
  readonly external: boolean;
  /** Probe nothing at all beyond the pages. */
  readonly offline: boolean;
  readonly userAgent: string;
  /** Sent to the target's own origin only. */
  readonly headers: Readonly<Record<string, string>>;
  readonly insecure: boolean;
}

export interface Options {
  readonly targets: readonly string[];
  /** For folders and files: the address that they will have. */
  readonly origin: string | undefined;
  readonly crawl: CrawlOptions;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly preset: 'recommended' | 'strict' | 'minimal';
  readonly plugins: readonly string[];
  readonly networks: readonly string[];
  readonly brand: Brand;
  readonly failOn: Severity | 'none';
}

export const defaultCrawl: CrawlOptions = Object.freeze({
  maxPages: 10_000,
  maxDepth: 50,
  concurrency: undefined,
  delay: undefined,
  timeout: 30_000,
  include: [],
  exclude: [],
  subdomains: false,
  robots: true,
  sitemaps: true,
  external: true,
  offline: false,
  userAgent: '',
  headers: {},
  insecure: false,
});

/** Networks whose limits count unless the config names others. */
export const defaultNetworks = ['facebook', 'x', 'linkedin', 'pinterest', 'whatsapp', 'telegram', 'slack', 'discord'];
