/** Turns what a rule yields into a finding of this run. */

import type { Draft, Evidence, Finding, Place, Severity, Verdict } from '../finding.ts';
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

/** A level that the user chose holds for all that the rule finds. */
function severityOf({ rule, severity }: ActiveRule, draft: Draft): Severity {
  return severity === rule.severity ? (draft.severity ?? severity) : severity;
}
