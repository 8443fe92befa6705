/** How good a site is, from 0 to 100: what its checks earned against what they lost. The formula is told in `docs/scoring.md`. */

import { type Severity, severities } from '../finding.ts';
import type { Audit, Grade, PracticeScore, RuleTally, Score } from './audit.ts';

/** What a check earns by passing, by the severity of its rule. */
const points = { error: 10, warning: 4, info: 1 } as const satisfies Record<Severity, number>;

/** A failed check costs as often what a passed one of its severity earns. */
const harshness = 2;

/** Everything begins with this: a single note does not make a bad practice. */
export const startingCredit = 20;

/** From which score on. */
export const grades = [
  ['A', 90],
  ['B', 80],
  ['C', 70],
  ['D', 60],
  ['E', 50],
  ['F', 0],
] as const satisfies readonly (readonly [Grade, number])[];

/** Counts of checks by severity: of the rule for those that passed, of the gravest finding for those that failed. */
export type Checks = Readonly<Record<Severity, number>>;

/** Undefined when no check applied. */
export function scoreAudit({ rules, counts }: Pick<Audit, 'rules' | 'counts'>): Score | undefined {
  const pages = counts.outcomes.ok ?? 0;
  const all: Balance = { credit: 0, debit: 0 };
  const practices = new Map<string, Balance>();
  for (const rule of rules) {
    if (rule.passed + rule.failed === 0) continue;
    const own = practices.get(rule.practice) ?? { credit: 0, debit: 0 };
    practices.set(rule.practice, own);
    const { credit, debit } = balanceOf(rule, pages);
    for (const balance of [own, all]) {
      balance.credit += credit;
      balance.debit += debit;
    }
  }
  if (practices.size === 0) return undefined;
  const { score: overall, ...whole } = scoreOf(all);
  return { overall, ...whole, practices: Object.fromEntries([...practices].map(([id, own]) => [id, scoreOf(own)])) };
}

function balanceOf(
  { scope, severity, passed, failed, failedAs = { [severity]: failed } }: RuleTally,
  pages: number,
): Balance {
  const reach = (checks: number): number => (scope === 'site' ? 1 : reachOf(checks, pages));
  const credit = (points[severity] * passed * reach(passed + failed)) / (passed + failed);
  let debit = 0;
  let failing = 0;
  for (const [index, level] of severities.entries()) {
    failing += failedAs[level] ?? 0;
    const milder = severities[index + 1];
    const cost = harshness * (points[level] - (milder ? points[milder] : 0));
    if (failing > 0) debit += (cost * failing * reach(passed + failing)) / (passed + failing);
  }
  return { credit, debit };
}

/** How much a rule counts that judged so many of the pages: the fourth root, so that a rare one is still heard. */
const reachOf = (checks: number, pages: number): number => (checks < pages ? Math.sqrt(Math.sqrt(checks / pages)) : 1);

/** Undefined when no check applied to the page. */
export function scorePage(passed: Checks, failed: Checks): number | undefined {
  const credit = sum(severities.map((severity) => points[severity] * passed[severity]));
  const debit = sum(severities.map((severity) => points[severity] * harshness * failed[severity]));
  return credit + debit > 0 ? share({ credit, debit }) : undefined;
}

export const gradeOf = (score: number): Grade => grades.find(([, from]) => score >= from)?.[0] ?? 'F';

interface Balance {
  credit: number;
  debit: number;
}

function scoreOf(balance: Balance): PracticeScore {
  const score = share(balance);
  return { score, grade: gradeOf(score), credit: rounded(balance.credit), debit: rounded(balance.debit) };
}

/** Rounded down to a tenth: 100 is only what lost nothing. The little that is added makes up for binary fractions. */
const share = ({ credit, debit }: Balance): number =>
  Math.floor((1000 * (startingCredit + credit)) / (startingCredit + credit + debit) + 1e-9) / 10;

const rounded = (n: number): number => Math.round(n * 1000) / 1000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
