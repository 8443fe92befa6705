/** Everything a run needs to know, complete and frozen: flags over config file over these defaults. */

import type { Severity } from '../finding.ts';
import type { Gate } from '../gate/gate.ts';
import { gateOf } from '../gate/read-gate.ts';
import { cardNetworks } from '../networks/limits.ts';
import type { RuleOptions } from '../rule.ts';
import type { Brand } from '../site.ts';
import { toMilliseconds } from './duration.ts';
import { defaultFailOn, type Preset } from './presets.ts';
import { type RequestLimitName, type RequestLimits, readRequestLimit, usualRequestLimits } from './request-limits.ts';

/** `on`: at the rule's own severity, whatever the preset or an earlier setting said. */
export type Level = Severity | 'on' | 'off';

/** A rule's setting: a level, or a level with options. */
export type RuleSetting = Level | readonly [Level, RuleOptions];

/** By rule id, practice or glob. Where several speak of one rule, the later wins. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

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
  /** Fetch a few pages as the bots of networks, too. */
  readonly checkBots: boolean;
  /** Open a few pages in a browser, too. */
  readonly render: boolean;
  /** Path of the browser; '' for the first that is found. */
  readonly browser: string;
  readonly userAgent: string;
  /** Sent to the target's own origin only. Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly insecure: boolean;
  /** How long, how often and how much one request may. */
  readonly limits: RequestLimits;
}

/** A report that was asked for: the reporter's name, and the file it goes to; without one, stdout. */
export interface FormatRequest {
  readonly name: string;
  readonly path?: string;
}

export interface Options {
  readonly targets: readonly string[];
  /** For folders and files: the address that they will have. */
  readonly origin: string | undefined;
  readonly crawl: CrawlOptions;
  readonly rules: RuleSettings;
  /** Rule ids, practices or globs; all other rules are off. Empty: no such limit. */
  readonly only: readonly string[];
  readonly preset: Preset;
  readonly plugins: readonly string[];
  readonly networks: readonly string[];
  /** Ids of the networks whose cards are told of every page; empty: none. */
  readonly cards: readonly string[];
  readonly brand: Brand;
  readonly failOn: Gate;
  /** The file of known findings; undefined: none. */
  readonly baseline: string | undefined;
  /** Reports for the CI service at hand when none was named. */
  readonly ci: boolean;
  readonly formats: readonly FormatRequest[];
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
  checkBots: false,
  render: false,
  browser: '',
  userAgent: '',
  headers: {},
  insecure: false,
  limits: usualRequestLimits,
});

/** Networks whose limits count unless the config names others. */
export const defaultNetworks = ['facebook', 'x', 'linkedin', 'pinterest', 'whatsapp', 'telegram', 'slack', 'discord'];

export const defaultOptions: Omit<Options, 'failOn'> = {
  targets: [],
  origin: undefined,
  crawl: defaultCrawl,
  rules: {},
  only: [],
  preset: 'recommended',
  plugins: [],
  networks: defaultNetworks,
  cards: cardNetworks,
  brand: { handles: {}, hashtags: [] },
  baseline: undefined,
  ci: true,
  formats: [{ name: 'table' }],
};

type Open<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What one place, the config file or the command line, has to say: any part of the options. */
export type PartialOptions = Open<Omit<Options, 'crawl' | 'brand' | 'cards'>> & {
  /** True: of the networks that were named, else of all. */
  readonly cards?: boolean | readonly string[] | undefined;
  readonly crawl?: PartialCrawl | undefined;
  readonly brand?: Open<Brand> | undefined;
};
type PartialCrawl = Open<Omit<CrawlOptions, 'timeout' | 'delay' | 'limits'>> & {
  /** Milliseconds, or a duration such as `30s`. */
  readonly timeout?: number | string | undefined;
  readonly delay?: number | string | undefined;
  /** Numbers, or texts such as `5s` and `2MiB`. */
  readonly limits?: PartialLimits | undefined;
};
export type PartialLimits = { readonly [Name in RequestLimitName]?: number | string | undefined };

/** Flags beat the config file, the file beats the defaults; settings of rules and headers add up. */
export function resolveOptions({
  flags = {},
  file = {},
  defaults = defaultOptions,
}: {
  flags?: PartialOptions;
  file?: PartialOptions;
  defaults?: Omit<Options, 'failOn'>;
}): Options {
  const merged = { ...defaults, ...defined(file), ...defined(flags) };
  return deepFreeze({
    ...merged,
    crawl: resolveCrawl(defaults.crawl, file.crawl, flags.crawl),
    rules: inOrder(defaults.rules, file.rules, flags.rules),
    cards: resolveCards(flags.cards ?? file.cards ?? true, flags.networks ?? file.networks, defaults.cards),
    brand: withoutSigns({ ...defaults.brand, ...defined(file.brand ?? {}), ...defined(flags.brand ?? {}) }),
    failOn: flags.failOn ?? file.failOn ?? gateOf(defaultFailOn(merged.preset)),
  });
}

function resolveCrawl(defaults: CrawlOptions, file: PartialCrawl = {}, flags: PartialCrawl = {}): CrawlOptions {
  const { timeout, delay, limits: _, ...merged } = { ...defaults, ...defined(file), ...defined(flags) };
  return {
    ...merged,
    timeout: toMilliseconds(timeout),
    delay: delay === undefined ? undefined : toMilliseconds(delay),
    headers: { ...lowerCaseKeys(file.headers), ...lowerCaseKeys(flags.headers) },
    limits: { ...defaults.limits, ...readLimits(file.limits), ...readLimits(flags.limits) },
  };
}

/** Of limits that were checked before. */
const readLimits = (limits: PartialLimits = {}): Partial<RequestLimits> =>
  Object.fromEntries(
    Object.entries(defined(limits)).map(([name, value]) => [name, readRequestLimit(name as RequestLimitName, value)]),
  );

function resolveCards(
  asked: boolean | readonly string[],
  networks: readonly string[] = [],
  defaults: readonly string[],
): readonly string[] {
  if (typeof asked !== 'boolean') return asked;
  const mattering = networks.filter((id) => cardNetworks.includes(id));
  if (!asked) return [];
  return mattering.length > 0 ? mattering : defaults;
}

const lowerCaseKeys = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const withoutSigns = ({ handles, hashtags, ...same }: Brand): Brand => ({
  ...same,
  handles: Object.fromEntries(Object.entries(handles).map(([network, handle]) => [network, handle.replace(/^@/, '')])),
  hashtags: hashtags.map((hashtag) => hashtag.replace(/^[#＃]/, '')),
});

/** Within one place, what names a single rule is said later than what names many; then the places follow each other. */
function inOrder(...places: (RuleSettings | undefined)[]): RuleSettings {
  const ordered = new Map<string, RuleSetting>();
  for (const place of places) {
    const settings = Object.entries(place ?? {});
    for (const [key, setting] of [...settings.filter(namesMany), ...settings.filter((one) => !namesMany(one))]) {
      const earlier = ordered.get(key);
      ordered.delete(key);
      ordered.set(key, typeof setting === 'string' && Array.isArray(earlier) ? [setting, earlier[1]] : setting);
    }
  }
  return Object.fromEntries(ordered);
}

const namesMany = ([key]: [string, RuleSetting]): boolean => /[*?[{!(]/.test(key) || !key.includes('/');

const defined = <T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
