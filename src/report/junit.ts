/**
 * JUnit's XML, as GitLab, Jenkins, CircleCI and Azure Pipelines read it. A test is a rule on a page that it found something on, or a
 * rule that found nothing anywhere; the gate's clauses are tests, too. Only what fails the run counts as a failure.
 */

import type { Audit, RuleTally } from '../audit/audit.ts';
import type { Finding } from '../finding.ts';
import { xml } from './escape/xml.ts';
import { type Case, gateCases, pageCases, ruleCase } from './junit/cases.ts';
import { pageFindings } from './junit/page-findings.ts';
import { suiteText } from './junit/suite.ts';

export function* junit(audit: Audit): Iterable<string> {
  const { tests, failures } = count(audit);
  const seconds = (audit.time.duration / 1000).toFixed(3);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${xml(audit.tool.name)}" tests="${tests}" failures="${failures}" errors="0" time="${seconds}">\n`;
  for (const { name, cases } of suites(audit)) yield* suiteText(name, cases, audit.time.startedAt);
  yield '</testsuites>\n';
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Made anew for each reading, so that nothing is held. */
function* suites(audit: Audit): Iterable<Suite> {
  if (audit.gate) yield { name: 'gate', cases: gateCases(audit.gate) };
  const cases = [...audit.rules].filter(foundNothing).map(ruleCase);
  if (cases.length > 0) yield { name: 'rules without findings', cases };
  for (const findings of pageFindings(audit.findings)) yield suiteOf(findings, audit);
}

const foundNothing = ({ failed }: RuleTally): boolean => failed === 0;

const suiteOf = (findings: readonly Finding[], { gate }: Audit): Suite => ({
  name: findings[0]?.page ?? '',
  cases: pageCases(findings, gate),
});

function count(audit: Audit): { readonly tests: number; readonly failures: number } {
  let tests = 0;
  let failures = 0;
  for (const { cases } of suites(audit)) {
    tests += cases.length;
    failures += cases.filter(({ kind }) => kind === 'failed').length;
  }
  return { tests, failures };
}
