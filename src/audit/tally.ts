/** Counts what each rule said, over all pages. */

import { type Severity, severities, type Verdict } from '../finding.ts';
import type { NotProbed } from '../resources.ts';
import type { ActiveRule } from '../rule.ts';
import type { RuleTally } from './audit.ts';

/** What one rule said of one page, or of the site. */
export interface Said {
  readonly verdict: Verdict;
  /** Of its findings, when it failed. */
  readonly gravest?: Severity | undefined;
  readonly notProbed?: NotProbed | undefined;
}

export interface Tally {
  add(rule: string, said: Said): void;
  /** In the order of the rules. */
  rules(): RuleTally[];
}

export function createTally(rules: readonly ActiveRule[], docsOf: (active: ActiveRule) => string): Tally {
  const counts = new Map(rules.map(({ id }) => [id, noCounts()]));
  return {
    add(rule, { verdict, gravest, notProbed }) {
      const count = counts.get(rule);
      if (!count) return;
      count[verdict]++;
      if (gravest) increase(count.failedAs, gravest);
      if (notProbed) increase(count.notProbed, notProbed);
    },
    rules: () =>
      rules.map((active) => {
        const { id, practice, rule, severity } = active;
        const { notProbed, failedAs, ...verdicts } = counts.get(id) ?? noCounts();
        const differs = [...failedAs.keys()].some((level) => level !== severity);
        return {
          id,
          practice,
          scope: rule.scope,
          severity,
          summary: rule.summary,
          ...(rule.why && { why: rule.why }),
          docs: docsOf(active),
          ...verdicts,
          ...(differs && { failedAs: bySeverity(failedAs) }),
          ...(notProbed.size > 0 && { notProbed: Object.fromEntries([...notProbed].sort()) }),
        };
      }),
  };
}

const noCounts = () => ({
  passed: 0,
  failed: 0,
  skipped: 0,
  failedAs: new Map<Severity, number>(),
  notProbed: new Map<NotProbed, number>(),
});

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const bySeverity = (counts: ReadonlyMap<Severity, number>): Partial<Record<Severity, number>> =>
  Object.fromEntries(severities.flatMap((level) => (counts.has(level) ? [[level, counts.get(level)]] : [])));
