/** `smo explain`: why a page is of its kind, and what each rule made of it. */

import type { Explanation } from '../audit/explain-page.ts';
import { activateRules, matchRules, unknownRule } from '../config/rule-settings.ts';
import { UserError } from '../errors.ts';
import { indented } from '../report/json/ordered.ts';
import { writeToStream } from '../report/write.ts';
import { version } from './about.ts';
import { checkTargets } from './check-targets.ts';
import { hasColor } from './color.ts';
import type { ExplainFlags } from './explain-flags.ts';
import { fromFlags } from './from-flags.ts';
import { prepareRun } from './run-options.ts';
import { exitCodes, whyNot } from './verdict.ts';
import type { World } from './world.ts';

export async function explain(world: World, target: string | undefined, flags: ExplainFlags): Promise<number> {
  const { format = 'table', rule: only = [], color, page, ...access } = flags;
  const named = targetOf(target, world.cwd);
  const run = await prepareRun(world, { ...fromFlags([named], access), only }, flags);
  const unknown = only.find((pattern) => matchRules(pattern, Object.keys(run.rules)).length === 0);
  if (unknown !== undefined) throw new UserError(`--rule: ${unknownRule(unknown, Object.keys(run.rules))}`);
  const rules = activateRules(run.rules, run.options, run.whereOf);

  const { explainPage } = await import('../audit/explain-page.ts');
  const { cwd, stdin, signal } = world;
  const told = await explainPage({ target: named, page, options: run.options, rules, version, cwd, stdin, signal });
  signal.throwIfAborted();
  if (told.outcome === 'failed') throw new UserError(`Nothing to explain: ${whyNot(told.page)}`, { exitCode: 3 });

  const { outcome: _, ...explanation } = told;
  await writeToStream(world.stdout, await printed[format](explanation, world, color));
  return exitCodes.clean;
}

type Print = (explanation: Explanation, world: World, color: boolean | undefined) => Promise<Iterable<string>>;

const printed: Readonly<Record<NonNullable<ExplainFlags['format']>, Print>> = {
  json: async (explanation) => [`${indented(explanation, 0)}\n`],
  table: async (explanation, { stdout, env }, color) => {
    const { tellPage } = await import('./page-explanation.ts');
    return tellPage(explanation, { width: stdout.columns ?? 0, color: hasColor(color, stdout, env) });
  },
};

function targetOf(target: string | undefined, cwd: string): string {
  if (target === undefined) {
    throw new UserError('No page: name its address or its file, such as smo explain https://example.com');
  }
  if (target.trim() === '-') throw new UserError('A list or a sitemap holds many pages; name one of them');
  checkTargets([target], cwd);
  return target;
}
