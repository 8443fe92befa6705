/** The whole result of an audit: one plain object that survives a trip through JSON. Published as `schema/audit.schema.json`. */

import type { Hop, Outcome } from '../fetch/reply.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Identity } from '../identity.ts';
import type { PageKind } from '../page/page.ts';
import type { CardNetwork } from '../preview/card-network.ts';
import type { PictureFile, SharedCard } from '../preview/shared-cards.ts';
import type { Rhythm } from '../rhythm.ts';

export type { CardNetwork } from '../preview/card-network.ts';
export type { PictureFile, SharedCard } from '../preview/shared-cards.ts';

/** Raised whenever a reader of the JSON would have to change. */
export const schemaVersion = 1;

export interface PageRecord {
  /** Address that was asked for, normalised; unique in an audit. */
  readonly url: string;
  /** What it was read from, seen from the working folder, with slashes; only where files were audited. */
  readonly file?: string;
  /** Final address when it differs. */
  readonly finalUrl?: string;
  readonly outcome: Outcome;
  /** Why it was not audited, for people. */
  readonly reason?: string;
  readonly status: number;
  readonly hops?: readonly Hop[];
  /** Clicks from the start page; sitemap and list entries are 0. */
  readonly depth: number;
  /** The first page that links here. */
  readonly from?: string;
  readonly retries?: number;
  /** For `ok` pages. */
  readonly kind?: PageKind;
  readonly title?: string;
  readonly bytes?: number;
  readonly truncated?: boolean;
  readonly charset?: string;
  /** Limits hit while parsing. */
  readonly cut?: readonly string[];
  /** What networks show of it, for `ok` pages. */
  readonly cards?: readonly SharedCard[];
  /** 0 to 100, out of the checks of this page alone; absent when none applied. */
  readonly score?: number;
  /** Checks that passed on it, by the severity of their rule: with its findings they make its score. */
  readonly passed?: Readonly<Record<Severity, number>>;
}

/** Many of one shape, to be walked in order and counted, never indexed: at a large site they lie on disk. An array is one. */
export interface Records<T> extends Iterable<T> {
  readonly length: number;
}

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** `docs/scoring.md` tells how it comes about. */
export interface PracticeScore {
  /** 0 to 100, rounded down to a tenth. */
  readonly score: number;
  readonly grade: Grade;
  /** What the passed checks of its rules earned, and what the failed ones lost. */
  readonly credit: number;
  readonly debit: number;
}

export interface Score extends Omit<PracticeScore, 'score'> {
  /** Over the rules of all practices. */
  readonly overall: number;
  /** By practice; only those of which a check applied. */
  readonly practices: Readonly<Record<string, PracticeScore>>;
}

/** What a rule said over the whole site. Counts are pages; for site rules, sites (0 or 1). */
export interface RuleTally {
  readonly id: string;
  readonly practice: string;
  readonly scope: 'page' | 'resource' | 'site';
  readonly severity: Severity;
  readonly summary: string;
  /** What goes wrong without it. */
  readonly why?: string;
  /** Address of the rule's page. */
  readonly docs: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of the failed: how many had a finding of which severity as their gravest; absent when all had the rule's own. */
  readonly failedAs?: Readonly<Partial<Record<Severity, number>>>;
  /** Of the skipped: because a resource was not probed, by reason. */
  readonly notProbed?: Readonly<Record<string, number>>;
}

/** Something the reader must know about the run itself: a limit hit, robots.txt unreadable, resources not probed, a rule that threw. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly page?: string;
  readonly rule?: string;
}

/** Whether the run passes, and what it did not pass by. */
export interface GateVerdict {
  readonly passed: boolean;
  /** As it was asked: `error,score<80`. */
  readonly failOn: string;
  /** The clauses that failed; none when it passed. */
  readonly failures: readonly GateFailure[];
}

export interface GateFailure {
  /** Absent for what no expression allows: nothing was audited, or the run was interrupted. */
  readonly clause?: string;
  /** For people: `3 errors`. */
  readonly reason: string;
}

/** What a baseline made of the audit: `findings` and their counts tell only what it does not know. Scores tell all. */
export interface BaselineReport {
  /** As it was named. */
  readonly file: string;
  /** Findings that it knows, which are left out. */
  readonly known: number;
  /** Findings that are told again because the day of their entry is over. */
  readonly expired: number;
  /** Entries whose fault is gone: they can be taken out. */
  readonly fixed: readonly KnownFinding[];
}

export interface KnownFinding {
  readonly rule: string;
  /** By its path, or by its address when it is on another host than the start page. */
  readonly page: string;
  readonly message: string;
  /** When there are several alike. */
  readonly count?: number;
}

export interface Audit {
  readonly schemaVersion: typeof schemaVersion;
  readonly tool: { readonly name: string; readonly version: string };
  readonly target: string;
  /** Normalised address of the start page. */
  readonly start: string;
  /** The only fields that differ between two runs over the same input: ISO 8601 and milliseconds. */
  readonly time: { readonly startedAt: string; readonly duration: number };
  /** False when the run was cut: limits, interruption, refusals. `notices` say why. */
  readonly complete: boolean;
  readonly networks: readonly string[];
  /** The networks whose cards are told; none when cards were not wanted. */
  readonly cardNetworks: readonly CardNetwork[];
  readonly counts: {
    readonly pages: number;
    /** By outcome; only those that occurred. */
    readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
    readonly findings: Readonly<Record<Severity, number>>;
  };
  /** Absent when no check applied. */
  readonly score?: Score;
  /** What `--fail-on` made of it; absent until it was judged. */
  readonly gate?: GateVerdict;
  /** Absent without one. */
  readonly baseline?: BaselineReport;
  /** In crawl order. */
  readonly pages: Records<PageRecord>;
  /** By crawl order of their page, then rule id, then position. Site findings last. */
  readonly findings: Records<Finding>;
  /** Of the cards, each address once, as they came. */
  readonly pictures: readonly PictureFile[];
  /** Who the site is, as its pages say. */
  readonly identity: Identity;
  /** When it posts; absent where the site has no posts. */
  readonly rhythm?: Rhythm;
  /** By id. Only rules that were on. */
  readonly rules: readonly RuleTally[];
  readonly notices: readonly Notice[];
}
