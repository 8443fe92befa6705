/** Counts the checks of each page, by its place in the crawl, until their score can be told. Small numbers, no page. */

import { type Severity, severities } from '../finding.ts';
import type { PageRecord } from './audit.ts';
import { type Checks, scorePage } from './score.ts';
import type { Said } from './tally.ts';

export interface PageChecks {
  /** `severity` is that of the rule. */
  add(page: number, severity: Severity, said: Said): void;
  /** What the record of a page tells of its checks: nothing when none applied. */
  of(page: number): Pick<PageRecord, 'score' | 'passed'>;
}

export function createPageChecks(): PageChecks {
  const counts: Counts[] = [];
  return {
    add(page, severity, { verdict, gravest }) {
      if (verdict === 'skipped') return;
      const own = counts[page] ?? { passed: none(), failed: none() };
      counts[page] = own;
      if (verdict === 'passed') own.passed[severity]++;
      else own.failed[gravest ?? severity]++;
    },
    of(page) {
      const { passed, failed } = counts[page] ?? {};
      const score = passed && failed && scorePage(passed, failed);
      return score === undefined || !passed ? {} : { score, passed };
    },
  };
}

interface Counts {
  readonly passed: Record<keyof Checks, number>;
  readonly failed: Record<keyof Checks, number>;
}

const none = (): Counts['passed'] =>
  Object.fromEntries(severities.map((severity) => [severity, 0])) as Counts['passed'];
