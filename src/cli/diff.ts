/** `smo diff`: tells what is new, fixed and unchanged between two audits that were written as JSON. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Audit } from '../audit/audit.ts';
import type { FormatRequest } from '../config/options.ts';
import { type Diff, diffAudits } from '../diff/diff.ts';
import { readAudit } from '../diff/read-audit.ts';
import { diffReporters } from '../diff/reporters.ts';
import { UserError } from '../errors.ts';
import { checkScopes } from '../gate/check-scopes.ts';
import type { Gate } from '../gate/gate.ts';
import { judgeGate } from '../gate/judge-gate.ts';
import { gateOf } from '../gate/read-gate.ts';
import { failureText } from '../report/phrases.ts';
import { isSystemError, systemReason } from '../report/system-reason.ts';
import { writeReport, writeToStream } from '../report/write.ts';
import { isAscii } from './ascii.ts';
import { hasColor } from './color.ts';
import { checkRequests } from './reports.ts';
import { say } from './say.ts';
import { exitCodes } from './verdict.ts';
import type { World } from './world.ts';

export interface DiffFlags {
  readonly format?: readonly FormatRequest[];
  readonly failOn?: Gate;
  readonly color?: boolean;
}

type Format = keyof typeof diffReporters;

const formats = Object.keys(diffReporters) as Format[];

export async function diff(world: World, files: readonly string[], flags: DiffFlags): Promise<number> {
  const [earlier, later, ...others] = files;
  if (earlier === undefined || later === undefined || others.length > 0) {
    throw new UserError(`diff: expected two audits, before.json and after.json, found ${files.length}`);
  }
  const { format: requests = [{ name: 'table' }], failOn = gateOf('none') } = flags;
  await checkRequests(requests, formats, world.cwd);
  const [before, after] = [await read(earlier, world), await read(later, world)];
  checkScopes(
    failOn,
    [...before.rules, ...after.rules].map(({ id }) => id),
    '--fail-on',
  );
  const changes = diffAudits(before, after);
  const gate = judgeGate(failOn, gatedOf(changes, after));
  await write({ ...changes, gate }, after, requests, world, flags);
  for (const failure of gate.failures) say(world.stderr, failureText(failure));
  return gate.passed ? exitCodes.clean : exitCodes.gateFailed;
}

async function read(file: string, { cwd }: World): Promise<Audit> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
    throw new UserError(`diff: cannot read ${file}: ${systemReason(error)}`);
  });
  return readAudit(text, file);
}

/** Severities and numbers are of what is new; scores and pages are those of the later audit. */
const gatedOf = ({ counts, new: findings }: Diff, { counts: all, score }: Audit) => ({
  counts: { ...all, findings: counts.new },
  ...(score && { score }),
  findings,
});

async function write(
  changes: Diff,
  { rules }: Audit,
  requests: readonly FormatRequest[],
  { stdout, env, cwd }: World,
  { color }: DiffFlags,
): Promise<void> {
  for (const { name, path } of requests) {
    const reporter = await diffReporters[name as Format]();
    if (path !== undefined) await writeReport(resolve(cwd, path), reporter(changes, rules, { width: 0, color: false }));
    else {
      const context = {
        width: stdout.columns ?? 0,
        color: hasColor(color, stdout, env),
        isAscii: isAscii(stdout, env),
      };
      await writeToStream(stdout, reporter(changes, rules, context));
    }
  }
}
