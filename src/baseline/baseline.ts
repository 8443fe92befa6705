/** Findings that a team knows of and does not want to be told again, as a file that people review. */

import type { Finding } from '../finding.ts';
import { identityOf, originOf, pathOf } from '../fingerprint.ts';

export interface BaselineEntry {
  readonly rule: string;
  /** By its path, or by its address when it is on another host than the start page. */
  readonly page: string;
  readonly message: string;
  readonly snippet?: string;
  /** How many alike, when there are several. */
  readonly count?: number;
  /** Why it may stay. */
  readonly reason?: string;
  /** The last day on which it is left out: `2027-01-31`. */
  readonly expires?: string;
}

export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

/** Of the shape of the file; raised when an older smo could not read it. */
export const baselineVersion = 1;

export const entryOf = ({ rule, page, message, evidence }: Finding, start: string): BaselineEntry => ({
  rule,
  page: pathOf(page, originOf(start)),
  message,
  ...(evidence?.snippet && { snippet: evidence.snippet }),
});

/** Equal to that of the finding that it was made from, wherever that now stands. */
export const identityOfEntry = ({ rule, page, message, snippet = '' }: BaselineEntry, start: string): string =>
  identityOf(
    { rule, page: page.startsWith('/') ? originOf(start) + page : page, message, evidence: { snippet } },
    start,
  );

export const countOf = ({ count = 1 }: BaselineEntry): number => count;

/** `day` as `2027-02-01`. */
export const isExpired = ({ expires }: BaselineEntry, day: string): boolean => expires !== undefined && day > expires;

export const baselineText = ({ entries }: Baseline): string =>
  `${JSON.stringify({ version: baselineVersion, entries }, null, 2)}\n`;
