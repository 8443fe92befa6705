/** The config file as its author writes it. */

import type { CrawlOptions, Options, PartialLimits, RuleSettings } from './options.ts';

type Open<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Durations may be milliseconds or texts such as `30s`. Paths are relative to the file. */
export interface Config {
  readonly $schema?: string | undefined;
  /** What to audit when the command names nothing: addresses, folders, files. */
  readonly targets?: readonly string[] | undefined;
  /** For folders and files: the address that they will have. */
  readonly origin?: string | undefined;
  readonly crawl?:
    | (Open<Omit<CrawlOptions, 'timeout' | 'delay' | 'limits'>> & {
        readonly timeout?: number | string | undefined;
        readonly delay?: number | string | undefined;
        readonly limits?: PartialLimits | undefined;
      })
    | undefined;
  /** Levels and options by rule id, practice or glob; what names one rule beats what names many. */
  readonly rules?: RuleSettings | undefined;
  readonly preset?: Options['preset'] | undefined;
  /** Globs of files (`./rules/*.ts`) or names of packages. */
  readonly plugins?: readonly string[] | undefined;
  /** Ids of the networks whose limits count. */
  readonly networks?: readonly string[] | undefined;
  /** The cards of every page in the JSON: none, those of `networks` (else of all), or of the networks that are named. */
  readonly cards?: boolean | readonly string[] | undefined;
  readonly brand?: Open<Options['brand']> | undefined;
  /** What fails the run: `error`, or `warning,score<80`; a comma means any. */
  readonly failOn?: string | undefined;
  /** The file of known findings, which are left out of reports and gate. */
  readonly baseline?: string | undefined;
  /** False: the same report in CI as anywhere else. */
  readonly ci?: boolean | undefined;
  /** `json`, or `html=report.html`; several as a list. */
  readonly format?: string | readonly string[] | undefined;
}

/** Gives types and completion to `smo.config.ts`; returns what it was given. */
export const defineConfig = (config: Config): Config => config;
