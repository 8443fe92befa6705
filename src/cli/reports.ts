/** Which reports go where, checked before the audit and written after it. */

import { isAbsolute, join } from 'node:path';
import type { Audit } from '../audit/audit.ts';
import type { FormatRequest } from '../config/options.ts';
import { UserError } from '../errors.ts';
import { formats, isFormat, type Reporter, reporters } from '../report/report.ts';
import { checkWritable, writeReport, writeToStream } from '../report/write.ts';
import { nearest } from '../text.ts';
import { isAscii } from './ascii.ts';
import { hasColor } from './color.ts';
import type { World } from './world.ts';

export async function checkReports(requests: readonly FormatRequest[], cwd: string): Promise<void> {
  for (const { name } of requests) if (!isFormat(name)) throw new UserError(unknownFormat(name));
  const [, second] = requests.filter(({ path }) => path === undefined);
  if (second) {
    throw new UserError(
      `--format: one report goes to stdout; give the other a path: --format ${second.name}=report.${second.name}`,
    );
  }
  const paths = requests.flatMap(({ path }) => (path === undefined ? [] : [from(cwd, path)]));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice) throw new UserError(`--format: two reports go to ${twice}; give one of them another path`);
  for (const path of paths) await checkWritable(path);
}

/** Keeps a slash at the end, which names a folder. */
const from = (cwd: string, path: string): string => (isAbsolute(path) ? path : join(cwd, path));

/** A file that cannot be written does not keep the others from being written. */
export async function writeReports(
  audit: Audit,
  requests: readonly FormatRequest[],
  world: World,
  colorFlag: boolean | undefined,
): Promise<void> {
  const faults: unknown[] = [];
  for (const { name, path } of requests) {
    const reporter = await load(name);
    const writing =
      path === undefined ? toStdout(audit, reporter, world, colorFlag) : toFile(audit, reporter, world, path);
    await writing.catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw faults[0];
}

async function toStdout(
  audit: Audit,
  reporter: Reporter,
  { stdout, env }: World,
  flag: boolean | undefined,
): Promise<void> {
  const context = { width: stdout.columns ?? 0, color: hasColor(flag, stdout, env), isAscii: isAscii(stdout, env) };
  await writeToStream(stdout, reporter(audit, context));
}

async function toFile(audit: Audit, reporter: Reporter, { cwd }: World, path: string): Promise<void> {
  await writeReport(from(cwd, path), reporter(audit, { width: 0, color: false }));
}

async function load(name: string): Promise<Reporter> {
  if (!isFormat(name)) throw new UserError(unknownFormat(name));
  return reporters[name]();
}

function unknownFormat(name: string): string {
  const meant = nearest(name, formats);
  return `--format: unknown report "${name}"; ${meant ? `did you mean "${meant}"?` : `there are ${formats.join(', ')}`}`;
}
