/** Counts what each rule said, over all pages. */

import type { Verdict } from '../finding.ts';
import type { NotProbed } from '../resources.ts';
import type { ActiveRule } from '../rule.ts';
import type { RuleTally } from './audit.ts';

export interface Tally {
  add(rule: string, verdict: Verdict, notProbed?: NotProbed): void;
  /** In the order of the rules. */
  rules(): RuleTally[];
}

export function createTally(rules: readonly ActiveRule[], docsOf: (active: ActiveRule) => string): Tally {
  const counts = new Map(
    rules.map(({ id }) => [id, { passed: 0, failed: 0, skipped: 0, notProbed: new Map<string, number>() }]),
  );
  return {
    add(rule, verdict, notProbed) {
      const count = counts.get(rule);
      if (!count) return;
      count[verdict]++;
      if (notProbed) count.notProbed.set(notProbed, (count.notProbed.get(notProbed) ?? 0) + 1);
    },
    rules: () =>
      rules.map((active) => {
        const { id, practice, rule, severity } = active;
        const { notProbed, ...verdicts } = counts.get(id) ?? { passed: 0, failed: 0, skipped: 0, notProbed: new Map() };
        return {
          id,
          practice,
          scope: rule.scope,
          severity,
          summary: rule.summary,
          docs: docsOf(active),
          ...verdicts,
          ...(notProbed.size > 0 && { notProbed: Object.fromEntries([...notProbed].sort()) }),
        };
      }),
  };
}
