/** Which reports go where, checked before the audit and written after it, or while it goes on. */

import { isAbsolute, join } from 'node:path';
import type { Audit } from '../audit/audit.ts';
import type { FormatRequest } from '../config/options.ts';
import { UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { formats, isFormat, liveReporters, type ReportContext, type Reporter, reporters } from '../report/report.ts';
import { checkWritable, writeReport, writeToStream } from '../report/write.ts';
import { nearest } from '../text.ts';
import { isAscii } from './ascii.ts';
import { hasColor } from './color.ts';
import { writeJobSummary } from './job-summary.ts';
import type { World } from './world.ts';

export const checkReports = (requests: readonly FormatRequest[], cwd: string): Promise<void> =>
  checkRequests(requests, formats, cwd);

/** `known`: the formats that there are. */
export async function checkRequests(
  requests: readonly FormatRequest[],
  known: readonly string[],
  cwd: string,
): Promise<void> {
  for (const { name } of requests) if (!known.includes(name)) throw new UserError(unknownFormat(name, known));
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

export interface OpenReports {
  /** For reports that are written while the run goes on; undefined when there is none. */
  readonly onFinding?: (finding: Finding) => void;
  /** A file that cannot be written does not keep the others from being written. */
  write(audit: Audit): Promise<void>;
}

export async function openReports(
  requests: readonly FormatRequest[],
  world: World,
  { color, isLive }: { readonly color: boolean | undefined; readonly isLive: boolean },
): Promise<OpenReports> {
  const live = isLive ? await openLive(requests, world) : undefined;
  const { stdout, env } = world;
  const context = { width: stdout.columns ?? 0, color: hasColor(color, stdout, env), isAscii: isAscii(stdout, env) };
  return {
    ...(live && { onFinding: live.write }),
    async write(audit) {
      const faults: unknown[] = [];
      for (const request of requests) {
        const writing =
          live && request.path === undefined ? live.close(audit, context) : write(audit, request, world, context);
        await writing.catch((error: unknown) => faults.push(error));
      }
      if (requests.some(({ name }) => name === 'github')) await writeJobSummary(audit, world);
      if (faults.length > 0) throw faults[0];
    },
  };
}

interface LiveReport {
  write(finding: Finding): void;
  close(audit: Audit, context: ReportContext): Promise<void>;
}

/** Only on stdout can anyone read along: a file is there whole or not at all. */
async function openLive(requests: readonly FormatRequest[], { stdout }: World): Promise<LiveReport | undefined> {
  const name = requests.find(({ path }) => path === undefined)?.name;
  const reporter = name !== undefined && isFormat(name) ? await liveReporters[name]?.() : undefined;
  if (!reporter) return undefined;
  let written = Promise.resolve<unknown>(undefined);
  const fault: unknown[] = [];
  return {
    write(finding) {
      const line = reporter.finding(finding);
      written = written.then(() => writeToStream(stdout, [line])).catch((error: unknown) => fault.push(error));
    },
    async close(audit, context) {
      await written;
      if (fault.length > 0) throw fault[0];
      await writeToStream(stdout, reporter.rest(audit, context));
    },
  };
}

async function write(
  audit: Audit,
  { name, path }: FormatRequest,
  { stdout, cwd }: World,
  context: ReportContext,
): Promise<void> {
  const reporter = await load(name);
  if (path === undefined) await writeToStream(stdout, reporter(audit, context));
  else await writeReport(from(cwd, path), reporter(audit, { width: 0, color: false }));
}

async function load(name: string): Promise<Reporter> {
  if (!isFormat(name)) throw new UserError(unknownFormat(name));
  return reporters[name]();
}

function unknownFormat(name: string, known: readonly string[] = formats): string {
  const meant = nearest(name, known);
  return `--format: unknown report "${name}"; ${meant ? `did you mean "${meant}"?` : `there are ${known.join(', ')}`}`;
}
