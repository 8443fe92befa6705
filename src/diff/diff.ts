/** What is new, fixed and unchanged between two audits of a site, whatever moved within its pages. */

import type { Audit, GateVerdict } from '../audit/audit.ts';
import { createJudged } from '../baseline/judged.ts';
import type { Finding, Severity } from '../finding.ts';
import { identityOf, originOf, pathOf } from '../fingerprint.ts';

type Counts = Readonly<Record<Severity, number>>;

export interface DiffSide {
  readonly target: string;
  readonly start: string;
  readonly startedAt: string;
  /** That were audited. */
  readonly pages: number;
  readonly findings: Counts;
}

/** Undefined where nothing applied. */
export interface ScoreChange {
  readonly before?: number;
  readonly after?: number;
}

export interface Unchanged {
  readonly rule: string;
  readonly findings: number;
  readonly pages: number;
}

export interface Diff {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly score: ScoreChange;
  /** By practice, whether it changed or not. */
  readonly practices: Readonly<Record<string, ScoreChange>>;
  readonly counts: { readonly new: Counts; readonly fixed: Counts; readonly unchanged: Counts };
  /** Audited pages of one run alone, by path. */
  readonly pages: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** In their order in the later audit. */
  readonly new: readonly Finding[];
  /** In their order in the earlier audit. */
  readonly fixed: readonly Finding[];
  /** By rule. */
  readonly unchanged: readonly Unchanged[];
  /** Findings of the earlier audit that the later one could not judge: rule off, page not read. */
  readonly unjudged: number;
  /** New findings by rules that the earlier run did not have. */
  readonly byNewRules: number;
  readonly gate?: GateVerdict;
}

export function diffAudits(before: Audit, after: Audit): Diff {
  const left = new Map<string, number>();
  for (const finding of before.findings) add(left, identityOf(finding, before.start), 1);
  const added: Finding[] = [];
  const kept: Finding[] = [];
  const claimed = new Map<string, number>();
  for (const finding of after.findings) {
    const identity = identityOf(finding, after.start);
    const remaining = left.get(identity) ?? 0;
    if (remaining === 0) added.push(finding);
    else {
      left.set(identity, remaining - 1);
      add(claimed, identity, 1);
      kept.push(finding);
    }
  }
  const gone = [...before.findings].filter((finding) => {
    const identity = identityOf(finding, before.start);
    const there = claimed.get(identity) ?? 0;
    if (there > 0) claimed.set(identity, there - 1);
    return there === 0;
  });
  const fixed = gone.filter(judgedBy(after, before));
  const rulesBefore = new Set(before.rules.map(({ id }) => id));
  return {
    before: sideOf(before),
    after: sideOf(after),
    ...scoresOf(before, after),
    counts: { new: countSeverities(added), fixed: countSeverities(fixed), unchanged: countSeverities(kept) },
    pages: pagesOf(before, after),
    new: added,
    fixed,
    unchanged: byRule(kept),
    unjudged: gone.length - fixed.length,
    byNewRules: added.filter(({ rule }) => !rulesBefore.has(rule)).length,
  };
}

/** A page that is no more is mended, too. */
function judgedBy(after: Audit, before: Audit): (finding: Finding) => boolean {
  const judged = createJudged(after);
  const paths = auditedPaths(after);
  const isWhole = after.complete && before.complete;
  const on = new Set(after.rules.map(({ id }) => id));
  return ({ rule, page, message }) => {
    const path = pathOf(page, originOf(before.start));
    return judged({ rule, page: path, message }) || (isWhole && on.has(rule) && !paths.has(path));
  };
}

const sideOf = ({ target, start, time, counts }: Audit): DiffSide => ({
  target,
  start,
  startedAt: time.startedAt,
  pages: counts.outcomes.ok ?? 0,
  findings: counts.findings,
});

function scoresOf(before: Audit, after: Audit): Pick<Diff, 'score' | 'practices'> {
  const change = (one: number | undefined, other: number | undefined): ScoreChange => ({
    ...(one !== undefined && { before: one }),
    ...(other !== undefined && { after: other }),
  });
  const [one, other] = [before.score?.practices ?? {}, after.score?.practices ?? {}];
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return {
    score: change(before.score?.overall, after.score?.overall),
    practices: Object.fromEntries(ids.map((id) => [id, change(one[id]?.score, other[id]?.score)])),
  };
}

function pagesOf(before: Audit, after: Audit): Diff['pages'] {
  const [one, other] = [auditedPaths(before), auditedPaths(after)];
  return {
    added: [...other].filter((path) => !one.has(path)),
    removed: [...one].filter((path) => !other.has(path)),
  };
}

function auditedPaths({ pages, start }: Audit): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { url, finalUrl, outcome } of pages)
    if (outcome === 'ok') paths.add(pathOf(finalUrl ?? url, originOf(start)));
  return paths;
}

function byRule(findings: readonly Finding[]): Unchanged[] {
  const rules = new Map<string, { findings: number; readonly pages: Set<string> }>();
  for (const { rule, page } of findings) {
    const of = rules.get(rule) ?? { findings: 0, pages: new Set() };
    rules.set(rule, of);
    of.findings++;
    of.pages.add(page);
  }
  return [...rules]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, of]) => ({ rule, findings: of.findings, pages: of.pages.size }));
}

function countSeverities(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
