/** `smo rules`: lists the rules there are, or explains one. */

import { matchRules, practiceOf, type Rules, unknownRule } from '../config/rule-settings.ts';
import { UserError } from '../errors.ts';
import { openSheet } from '../report/table/sheet.ts';
import { writeToStream } from '../report/write.ts';
import type { Rule } from '../rule.ts';
import { hasColor } from './color.ts';
import type { AuditFlags } from './flags.ts';
import { explainRule } from './rule-explanation.ts';
import { listRules } from './rule-list.ts';
import { prepareRun } from './run-options.ts';
import { exitCodes } from './verdict.ts';
import type { World } from './world.ts';

export interface RulesFlags extends Pick<AuditFlags, 'config' | 'plugin' | 'color'> {
  readonly format?: 'table' | 'json';
}

export async function rules(world: World, pattern: string | undefined, flags: RulesFlags): Promise<number> {
  const { rules: known } = await prepareRun(world, {}, flags);
  const text = flags.format === 'json' ? asJson(known, pattern) : asText(world, flags, known, pattern);
  await writeToStream(world.stdout, [text]);
  return exitCodes.clean;
}

function asText({ stdout, env }: World, { color }: RulesFlags, known: Rules, pattern: string | undefined): string {
  const sheet = openSheet({ width: stdout.columns ?? 0, color: hasColor(color, stdout, env) });
  const rule = ruleNamed(known, pattern);
  if (rule && pattern !== undefined) return explainRule(sheet, pattern, rule);
  return listRules(sheet, idsFor(known, pattern), known);
}

/** One object for one rule, a list for all else. */
function asJson(known: Rules, pattern: string | undefined): string {
  const rule = ruleNamed(known, pattern);
  const described =
    rule && pattern !== undefined
      ? { ...describe(pattern, rule), examples: rule.examples }
      : idsFor(known, pattern).flatMap((id) => (known[id] ? [describe(id, known[id])] : []));
  return `${JSON.stringify(described, null, 2)}\n`;
}

const ruleNamed = (known: Rules, pattern: string | undefined): Rule | undefined =>
  pattern !== undefined && Object.hasOwn(known, pattern) ? known[pattern] : undefined;

function idsFor(known: Rules, pattern: string | undefined): readonly string[] {
  const ids = Object.keys(known).sort();
  const asked = pattern === undefined ? ids : matchRules(pattern, ids);
  if (asked.length === 0 && pattern !== undefined) throw new UserError(unknownRule(pattern, ids));
  return asked;
}

const describe = (id: string, rule: Rule) => ({
  id,
  practice: practiceOf(id),
  severity: rule.severity,
  scope: rule.scope,
  summary: rule.summary,
  why: rule.why,
  sources: rule.sources,
  options: rule.options ?? {},
});
