/** What counts as a test, and how it went. */

import type { GateVerdict, RuleTally } from '../../audit/audit.ts';
import { type Finding, type Severity, severities } from '../../finding.ts';

export interface Case {
  readonly kind: 'passed' | 'failed' | 'skipped';
  readonly name: string;
  readonly group: string;
  readonly file?: string | undefined;
  /** Of a failure, in one line. */
  readonly message?: string;
  readonly severity?: Severity;
  /** Findings, for people. */
  readonly lines?: readonly string[];
}

export function gateCases({ failOn, failures }: GateVerdict): Case[] {
  const failed = new Map(failures.map(({ clause, reason }) => [clause ?? 'run', reason]));
  const names = new Set([...failed.keys(), ...failOn.split(',').map((clause) => clause.trim())]);
  return [...names].map((name): Case => {
    const message = failed.get(name);
    const named = { name: `--fail-on ${name}`, group: 'gate' };
    return message === undefined ? { ...named, kind: 'passed' } : { ...named, kind: 'failed', message };
  });
}

export const ruleCase = ({ id, practice, summary, passed }: RuleTally): Case => ({
  kind: passed > 0 ? 'passed' : 'skipped',
  name: `${id}: ${summary}`,
  group: practice,
});

/** A rule on one page; it fails when one of its findings fails the run. */
export function pageCases(findings: readonly Finding[], gate: GateVerdict | undefined): Case[] {
  const fatal = fatalSeverities(gate);
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = byRule.get(finding.rule);
    if (alike) alike.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule].map(([rule, found]): Case => {
    const worst = found.find(({ severity }) => fatal.has(severity));
    const named = { name: `${rule} on ${found[0]?.page}`, group: found[0]?.practice ?? '', file: found[0]?.file };
    const lines = found.flatMap(linesOf);
    if (!worst) return { ...named, kind: 'passed', lines };
    return { ...named, kind: 'failed', message: worst.message, severity: worst.severity, lines };
  });
}

/** Errors always; what is milder when the gate names it for the whole site. */
function fatalSeverities(gate: GateVerdict | undefined): ReadonlySet<Severity> {
  const named = gate?.failOn.split(',').map((clause) => clause.trim()) ?? [];
  const mildest = Math.max(0, ...severities.flatMap((severity, index) => (named.includes(severity) ? [index] : [])));
  return new Set(named.includes('new') ? severities : severities.slice(0, mildest + 1));
}

const linesOf = ({ severity, message, page, file, evidence, help }: Finding): string[] => [
  `${severity}: ${message}`,
  `  at ${file ?? page}${evidence ? `:${evidence.line}:${evidence.column}` : ''}`,
  ...(evidence?.snippet ? [`  ${evidence.snippet}`] : []),
  ...(help ? help.split('\n').map((line) => `  ${line}`) : []),
];
