/** `smo audit`: audits what was named, writes the reports, and says by its exit code what came out. */

import type { Audit } from '../audit/audit.ts';
import type { AuditRun } from '../audit/run-audit.ts';
import { activateRules } from '../config/rule-settings.ts';
import { UserError } from '../errors.ts';
import { checkScopes } from '../gate/check-scopes.ts';
import { failureText } from '../report/phrases.ts';
import type { ActiveRule } from '../rule.ts';
import { count } from '../text.ts';
import { version } from './about.ts';
import { type BaselineChoice, openBaseline, usualBaseline } from './baseline.ts';
import { checkTargets } from './check-targets.ts';
import type { AuditFlags } from './flags.ts';
import { fromFlags } from './from-flags.ts';
import { checkReports, openReports } from './reports.ts';
import { prepareRun, type Run } from './run-options.ts';
import { say } from './say.ts';
import { judgeRun } from './verdict.ts';
import type { Output, RunAudit, World } from './world.ts';

export async function audit(world: World, targets: readonly string[], flags: AuditFlags): Promise<number> {
  const run = await prepareRun(world, fromFlags(targets, flags), flags);
  const { options } = run;
  checkTargets(options.targets, world.cwd);
  await checkReports(options.formats, world.cwd);
  const baseline = await openBaseline(baselineChoice(run, flags), world);
  if (!baseline) refuseNew(run);
  checkScopes(options.failOn, Object.keys(run.rules), run.failOnFrom);
  const rules = rulesThatAreOn(run);
  if (!flags.quiet) tellSetup(world, run, rules, flags);

  const reports = await openReports(options.formats, world, {
    color: flags.color,
    isLive: baseline === undefined, // what is new is known at the end
  });
  const found = await watched(world, flags, async (onProgress) => {
    const runAudit = world.dependencies?.runAudit ?? (await ownRunAudit());
    const { stdin, signal, cwd, env } = world;
    const { onFinding } = reports;
    return runAudit({
      options,
      rules,
      version,
      cwd,
      searchPath: env.PATH ?? '',
      stdin,
      signal,
      onProgress,
      ...(onFinding && { onFinding }),
    });
  });

  const told = (await baseline?.apply(found)) ?? found;
  const { exitCode, gate } = judgeRun(told, options.failOn, world.signal.aborted);
  await reports.write({ ...told, gate });
  for (const failure of gate.failures) say(world.stderr, failureText(failure));
  return exitCode;
}

function baselineChoice({ options }: Run, flags: AuditFlags): BaselineChoice {
  const isUpdated = flags.updateBaseline === true;
  return { file: options.baseline ?? (isUpdated ? usualBaseline : undefined), isUpdated };
}

function refuseNew({ options, failOnFrom }: Run): void {
  if (options.failOn.clauses.every(({ kind }) => kind !== 'new')) return;
  throw new UserError(`${failOnFrom}: "new" needs a baseline; name one with --baseline ${usualBaseline}`);
}

const ownRunAudit = async (): Promise<RunAudit> => (await import('../audit/run-audit.ts')).runAudit;

/** Shows how far the run is, and takes that away before anything else is printed. */
async function watched(
  { stderr, env }: World,
  { quiet }: AuditFlags,
  work: (onProgress: AuditRun['onProgress']) => Promise<Audit>,
): Promise<Audit> {
  if (quiet) return work(() => {});
  const { createProgress } = await import('./progress.ts');
  const progress = createProgress({ stream: stderr, isTerminal: canRedraw(stderr, env) });
  try {
    return await work((state) => progress.update(state));
  } finally {
    progress.stop();
  }
}

/** CI services lend terminals whose logs nobody sees moving. */
const canRedraw = ({ isTTY }: Output, { TERM, CI }: World['env']): boolean => isTTY === true && TERM !== 'dumb' && !CI;

function rulesThatAreOn({ rules, options, whereOf }: Run): readonly ActiveRule[] {
  const active = activateRules(rules, options, whereOf);
  if (active.length === 0) throw new UserError('No rule is on; change rules, preset, --rule or --only');
  return active;
}

function tellSetup({ stderr }: World, { config, options }: Run, rules: readonly ActiveRule[], flags: AuditFlags): void {
  if (config) say(stderr, `Using ${config}`);
  if (!flags.verbose) return;
  say(stderr, `${count(rules.length, 'rule')} on, preset ${options.preset}`);
  if (options.plugins.length > 0) say(stderr, `Plug-ins: ${options.plugins.join(', ')}`);
}
