/** Runs a whole audit against real servers, with limits short enough for a test, and tells what a user would see of it. */

import { Readable } from 'node:stream';
import type { Audit, PageRecord } from '../../src/audit/audit.ts';
import { runAudit } from '../../src/audit/run-audit.ts';
import { judgeRun } from '../../src/cli/verdict.ts';
import { type PartialLimits, type PartialOptions, resolveOptions } from '../../src/config/options.ts';
import { activateRules } from '../../src/config/rule-settings.ts';
import { gateOf } from '../../src/gate/read-gate.ts';
import type { Rule } from '../../src/rule.ts';
import { teaRules } from '../support/tea-rules.ts';

export interface Asked {
  readonly crawl?: PartialOptions['crawl'];
  readonly limits?: PartialLimits;
  readonly rules?: Readonly<Record<string, Rule>>;
  readonly signal?: AbortSignal;
}

export interface Seen {
  readonly audit: Audit;
  readonly exitCode: number;
  /** What stderr says at the end. */
  readonly line: string;
  /** The start page, or the page with this path. */
  page(path?: string): PageRecord;
}

/** Retries follow at once and nothing waits longer than a second. */
const hasty: PartialLimits = { retryPause: 1, longestPause: 1, longestWait: 50, idleTime: 1_000 };

export async function audited(target: string, { crawl, limits, rules = teaRules, signal }: Asked = {}): Promise<Seen> {
  const options = resolveOptions({
    flags: { targets: [target], crawl: { sitemaps: false, timeout: 2_000, ...crawl, limits: { ...hasty, ...limits } } },
  });
  const audit = await runAudit({
    options,
    rules: activateRules(rules, options),
    version: '1.2.3',
    cwd: process.cwd(),
    stdin: Readable.from([]),
    signal: signal ?? new AbortController().signal,
    onProgress: () => {},
  });
  const { exitCode, gate } = judgeRun(audit, gateOf('none'), false);
  return { audit, exitCode, line: gate.failures[0]?.reason ?? '', page: (path) => pageAt(audit, path) };
}

function pageAt({ pages }: Audit, path?: string): PageRecord {
  for (const page of pages) if (path === undefined || new URL(page.url).pathname === path) return page;
  throw new Error(`no page at ${path}`);
}
