/** The figures at the head of a report: what was audited, and how each practice stands. */

import type { Audit, PageRecord, PracticeScore } from '../audit/audit.ts';
import { type Outcome, outcomes } from '../fetch/reply.ts';
import type { Severity } from '../finding.ts';
import { counted, duration, figure, outcomePhrases } from './phrases.ts';
import { byPractice } from './practice.ts';

export interface PracticeSummary {
  readonly practice: string;
  /** Undefined when no check of it applied. */
  readonly score: PracticeScore | undefined;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Distinct pages with a finding. */
  readonly pages: number;
  /** Verdicts of all its rules: a check is one rule on one page, or on the site. */
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Every practice that had a rule or a finding. */
export function summarizePractices(audit: Pick<Audit, 'findings' | 'rules' | 'score'>): PracticeSummary[] {
  const scores = new Map(Object.entries(audit.score?.practices ?? {}));
  const open = new Map<string, Counts>();
  const of = (practice: string): Counts => {
    const counts = open.get(practice) ?? noCounts(practice);
    open.set(practice, counts);
    return counts;
  };
  for (const rule of audit.rules) {
    const counts = of(rule.practice);
    counts.passed += rule.passed;
    counts.failed += rule.failed;
    counts.skipped += rule.skipped;
  }
  for (const finding of audit.findings) {
    const counts = of(finding.practice);
    counts.findings[finding.severity]++;
    counts.touched.add(finding.page);
    for (const page of finding.pages ?? []) counts.touched.add(page);
  }
  const summaries = [...open.values()].map(({ touched, ...counts }) => ({
    ...counts,
    score: scores.get(counts.practice),
    pages: touched.size,
  }));
  return summaries.sort((one, other) => byPractice(one.practice, other.practice));
}

/** Pages that were not audited, by outcome in the order of `outcomes`. */
interface Missed {
  readonly outcome: Outcome;
  readonly pages: readonly PageRecord[];
}

export interface Coverage {
  readonly audited: number;
  /** Addresses whose content counts under the address that they lead to. */
  readonly redirected: number;
  readonly notAudited: number;
  readonly missed: readonly Missed[];
}

export function coverage({ pages }: Pick<Audit, 'pages'>): Coverage {
  const by = new Map<Outcome, PageRecord[]>(outcomes.map((outcome) => [outcome, []]));
  let audited = 0;
  let redirected = 0;
  for (const page of pages) {
    if (page.outcome === 'ok') audited++;
    else if (page.outcome === 'redirected') redirected++;
    else by.get(page.outcome)?.push(page);
  }
  const missed = [...by]
    .map(([outcome, missing]) => ({ outcome, pages: missing }))
    .filter(({ pages: missing }) => missing.length > 0);
  return { audited, redirected, notAudited: pages.length - audited - redirected, missed };
}

/** `128 pages audited, 6 not (4 HTTP error, 2 refused by robots.txt) in 1 min 12 s` */
export function coverageLine(audit: Audit): string {
  const { audited, redirected, notAudited, missed } = coverage(audit);
  const reasons = missed.map(({ outcome, pages }) => `${figure(pages.length)} ${outcomePhrases[outcome]}`).join(', ');
  const parts = [
    `${counted(audited, 'page')} audited`,
    redirected > 0 && `${figure(redirected)} redirected`,
    notAudited > 0 && `${figure(notAudited)} not audited (${reasons})`,
    duration(audit.time.duration),
    !audit.complete && 'incomplete',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Distinct pages with a finding of any practice. */
export function pagesWithFindings({ findings }: Pick<Audit, 'findings'>): number {
  const pages = new Set<string>();
  for (const finding of findings) {
    pages.add(finding.page);
    for (const page of finding.pages ?? []) pages.add(page);
  }
  return pages.size;
}

/** Checks that were skipped because something was not probed, by reason, most first. */
export function unprobed({ rules }: Pick<Audit, 'rules'>): { readonly reason: string; readonly checks: number }[] {
  const reasons = new Map<string, number>();
  for (const { notProbed = {} } of rules) {
    for (const [reason, checks] of Object.entries(notProbed)) reasons.set(reason, (reasons.get(reason) ?? 0) + checks);
  }
  return [...reasons]
    .map(([reason, checks]) => ({ reason, checks }))
    .sort((one, other) => other.checks - one.checks || (one.reason < other.reason ? -1 : 1));
}

interface Counts {
  readonly practice: string;
  readonly findings: Record<Severity, number>;
  readonly touched: Set<string>;
  passed: number;
  failed: number;
  skipped: number;
}

const noCounts = (practice: string): Counts => ({
  practice,
  findings: { error: 0, warning: 0, info: 0 },
  touched: new Set(),
  passed: 0,
  failed: 0,
  skipped: 0,
});
