/** Holds an audit against the gate: which clauses fail, and by what. */

import type { Audit, GateFailure, GateVerdict } from '../audit/audit.ts';
import { type Finding, type Severity, severities } from '../finding.ts';
import { counted } from '../report/phrases.ts';
import type { Clause, Comparison, Gate, Measure } from './gate.ts';

type Counts = Readonly<Record<Severity, number>>;

/** What of an audit a gate looks at. */
export type Gated = Pick<Audit, 'counts' | 'score'> & { readonly findings: Iterable<Finding> };

export function judgeGate({ text, clauses }: Gate, audit: Gated): GateVerdict {
  const counts = countByScope(clauses, audit);
  const failures = clauses.flatMap((clause): GateFailure[] => {
    const reason = judgeClause(clause, audit, (scope) => counts.get(scope) ?? noCounts());
    return reason === undefined ? [] : [{ clause: clause.text, reason }];
  });
  return { passed: failures.length === 0, failOn: text, failures };
}

/** Undefined when it passes. */
function judgeClause(clause: Clause, audit: Gated, countsOf: (scope: string) => Counts): string | undefined {
  const scope = clause.kind === 'new' ? undefined : clause.scope;
  const counts = scope === undefined ? audit.counts.findings : countsOf(scope);
  const ofScope = scope === undefined ? '' : ` of ${scope}`;
  switch (clause.kind) {
    case 'severity': {
      const phrase = atLeast(clause.severity, counts);
      return phrase && phrase + ofScope;
    }
    case 'new': {
      const all = total(counts);
      return all > 0 ? counted(all, 'new finding') : undefined;
    }
    case 'measure': {
      const value = measureOf(clause.measure, audit, counts, scope);
      if (value === undefined || !compare[clause.comparison](value, clause.limit)) return undefined;
      return phrases[clause.measure](value) + ofScope;
    }
  }
}

/** `3 errors, 1 warning`; undefined when there are none. */
function atLeast(severity: Severity, counts: Counts): string | undefined {
  const graver = severities.slice(0, severities.indexOf(severity) + 1).filter((each) => counts[each] > 0);
  return graver.map((each) => counted(counts[each], names[each])).join(', ') || undefined;
}

const names = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** A score is undefined where no check applied: what does not apply is not bad. */
const measureOf = (measure: Measure, audit: Gated, counts: Counts, scope: string | undefined): number | undefined =>
  ({
    score: scope === undefined ? audit.score?.overall : audit.score?.practices[scope]?.score,
    pages: audit.counts.outcomes.ok ?? 0,
    errors: counts.error,
    warnings: counts.warning,
    notes: counts.info,
    findings: total(counts),
  })[measure];

const compare = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
} as const satisfies Record<Comparison, (value: number, limit: number) => boolean>;

const phrases = {
  score: (value) => `score ${value}`,
  pages: (value) => counted(value, 'page'),
  errors: (value) => counted(value, 'error'),
  warnings: (value) => counted(value, 'warning'),
  notes: (value) => counted(value, 'note'),
  findings: (value) => counted(value, 'finding'),
} as const satisfies Record<Measure, (value: number) => string>;

const total = (counts: Counts): number => severities.reduce((sum, severity) => sum + counts[severity], 0);

/** By practice and by rule; findings are gone through only when a clause names one. */
function countByScope(clauses: readonly Clause[], { findings }: Gated): ReadonlyMap<string, Counts> {
  const scopes = new Map<string, Record<Severity, number>>();
  for (const clause of clauses) {
    if (clause.kind !== 'new' && clause.scope !== undefined) scopes.set(clause.scope, noCounts());
  }
  if (scopes.size === 0) return scopes;
  for (const { practice, rule, severity } of findings) {
    for (const scope of [practice, rule]) {
      const counts = scopes.get(scope);
      if (counts) counts[severity]++;
    }
  }
  return scopes;
}

const noCounts = (): Record<Severity, number> => ({ error: 0, warning: 0, info: 0 });
