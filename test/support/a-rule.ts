/** A rule that judges nothing, for tests of what surrounds rules. */

import { pageRule, type Rule, type RuleMeta, type RuleOptions } from '../../src/rule.ts';

export const aRule = (over: Partial<RuleMeta<RuleOptions>> = {}): Rule =>
  pageRule<unknown, RuleOptions>({
    summary: 'Require tea',
    why: 'Without it the shop is empty.',
    sources: ['https://tea.example/why'],
    severity: 'warning',
    examples: { good: ['<p>tea'], bad: ['<p>coffee'] },
    target: () => undefined,
    check: () => [],
    ...over,
  });
