/**
 * SARIF 2.1.0, in the part of it that GitHub code scanning reads:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */

import type { Audit, Notice } from '../audit/audit.ts';
import { type Finding, severities } from '../finding.ts';
import { inLine } from './json/ordered.ts';
import { counted } from './phrases.ts';
import { sarifResults } from './sarif/result.ts';
import { sarifRule } from './sarif/rule.ts';

/** GitHub refuses a run with more. */
export const mostResults = 25_000;

export function* sarif(audit: Audit): Iterable<string> {
  const { name, version } = audit.tool;
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n';
  yield `      "tool": {"driver": ${open({ name, version, informationUri: 'https://github.com/smo-audit/smo' })}"rules": [`;
  yield* list(audit.rules, (rule) => inLine(sarifRule(rule)));
  yield ']}},\n      "results": [';
  yield* list(sarifResults(audit, gravest(audit)), inLine);
  yield '],\n      "columnKind": "utf16CodeUnits",\n      "invocations": [';
  yield `${open(invocation(audit))}"toolExecutionNotifications": [`;
  yield* list(notices(audit), (notice) => inLine(notice));
  yield `]}],\n      "properties": ${inLine(about(audit))}\n    }\n  ]\n}\n`;
}

/** An object that goes on. */
const open = (record: object): string => `${inLine(record).slice(0, -1)}, `;

function* list<T>(records: Iterable<T>, write: (record: T) => string): Iterable<string> {
  let lead = '\n        ';
  for (const record of records) {
    yield `${lead}${write(record)}`;
    lead = ',\n        ';
  }
  if (lead.startsWith(',')) yield '\n      ';
}

/** All, in their order; of too many the worst. */
function* gravest({ findings }: Audit): Iterable<Finding> {
  if (findings.length <= mostResults) return yield* findings;
  let left = mostResults;
  for (const severity of severities) {
    for (const finding of findings) {
      if (left === 0) return;
      if (finding.severity !== severity) continue;
      left--;
      yield finding;
    }
  }
}

function invocation({ complete, time }: Audit): object {
  const started = new Date(time.startedAt);
  return {
    executionSuccessful: complete,
    startTimeUtc: started.toISOString(),
    endTimeUtc: new Date(started.getTime() + time.duration).toISOString(),
  };
}

function* notices({ findings, notices: told }: Audit): Iterable<object> {
  const dropped = findings.length - mostResults;
  if (dropped > 0) yield notification({ code: 'results_cut', message: `${counted(dropped, 'more finding')} left out` });
  for (const notice of told) yield notification(notice);
}

const notification = ({ code, message, page, rule }: Notice): object => ({
  descriptor: { id: code },
  level: 'warning',
  message: { text: message || code || 'notice' },
  ...((page || rule) && { properties: { page, rule } }),
});

const about = ({ target, start, counts, score, gate }: Audit): object => ({
  target,
  start,
  pages: counts.outcomes.ok ?? 0,
  ...(score && { score: score.overall }),
  ...(gate && { gate }),
});
