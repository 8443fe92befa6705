/** Turns what a rule yields into a finding of this run. */

import {
  type Draft,
  type Evidence,
  type Finding,
  type Place,
  type Severity,
  severities,
  type Verdict,
} from '../finding.ts';
import { type ActiveRule, skip } from '../rule.ts';

export function findingOf(active: ActiveRule, draft: Draft, page: string, locate: Locate): Finding {
  const evidence = draft.at && evidenceOf(draft.at, locate);
  return {
    rule: active.id,
    practice: active.practice,
    severity: severityOf(active, draft),
    page,
    message: draft.message,
    ...(evidence && { evidence }),
    ...(draft.help && { help: draft.help }),
    ...(draft.networks?.length && { networks: [...draft.networks].sort() }),
  };
}

/** Reads all that a check yields: nothing means passed, unless it said that nothing can be told. */
export function verdictOf<T extends Draft>(
  drafts: Iterable<T | typeof skip>,
  toFinding: (draft: T) => Finding,
): { readonly verdict: Verdict; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let told = true;
  for (const draft of drafts) {
    if (draft === skip) told = false;
    else findings.push(toFinding(draft as T));
  }
  return { verdict: findings.length > 0 ? 'failed' : told ? 'passed' : 'skipped', findings };
}

/** Line, column and snippet of a place; resource and site rules bring evidence along instead. */
export type Locate = (place: Place) => Evidence;

export const cannotLocate: Locate = () => {
  throw new TypeError('this rule outlives its page: keep positions with page.evidence(fact)');
};

function evidenceOf(at: Place | Evidence, locate: Locate): Evidence | undefined {
  if ('line' in at) return at;
  return at.end > 0 ? locate(at) : undefined; // facts out of HTTP headers have no place in the HTML
}

/** A level graver than the rule's own raises what is milder, a milder one lowers what is graver. */
function severityOf({ rule, severity: level }: ActiveRule, draft: Draft): Severity {
  const own = draft.severity ?? rule.severity;
  if (level === rule.severity) return own;
  const isRaised = rank(level) < rank(rule.severity);
  return isRaised === rank(level) < rank(own) ? level : own;
}

const rank = (severity: Severity): number => severities.indexOf(severity);
