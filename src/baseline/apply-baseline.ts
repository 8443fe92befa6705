/** Leaves out of an audit what its baseline knows, and tells which entries are no longer needed. */

import type { Audit, BaselineReport, KnownFinding } from '../audit/audit.ts';
import { type Finding, type Severity, severities } from '../finding.ts';
import { identityOf } from '../fingerprint.ts';
import { type Baseline, type BaselineEntry, countOf, identityOfEntry, isExpired } from './baseline.ts';
import { createJudged } from './judged.ts';

export function applyBaseline(audit: Audit, { entries }: Baseline, file: string): Audit {
  const { start } = audit;
  const day = audit.time.startedAt.slice(0, '2027-01-31'.length);
  const left = new Map<string, number>();
  const expired = new Set<string>();
  for (const entry of entries) {
    const identity = identityOfEntry(entry, start);
    if (isExpired(entry, day)) expired.add(identity);
    else left.set(identity, (left.get(identity) ?? 0) + countOf(entry));
  }
  const findings: Finding[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const found = new Map<string, number>();
  let expiredFindings = 0;
  for (const finding of audit.findings) {
    const identity = identityOf(finding, start);
    found.set(identity, (found.get(identity) ?? 0) + 1);
    const remaining = left.get(identity) ?? 0;
    if (remaining > 0) {
      left.set(identity, remaining - 1);
      continue;
    }
    if (expired.has(identity)) expiredFindings++;
    findings.push(finding);
    counts[finding.severity]++;
  }
  const baseline: BaselineReport = {
    file,
    known: total(audit.counts.findings) - findings.length,
    expired: expiredFindings,
    fixed: fixedEntries(entries, found, audit),
  };
  return { ...audit, counts: { ...audit.counts, findings: counts }, baseline, findings };
}

const total = (counts: Audit['counts']['findings']): number =>
  severities.reduce((sum, severity) => sum + counts[severity], 0);

/** Entries for which less was found than they allow, where their rule and page were judged. */
function fixedEntries(
  entries: readonly BaselineEntry[],
  found: ReadonlyMap<string, number>,
  audit: Audit,
): KnownFinding[] {
  const judged = createJudged(audit);
  const unclaimed = new Map(found);
  return entries.flatMap((entry) => {
    const identity = identityOfEntry(entry, audit.start);
    const there = Math.min(unclaimed.get(identity) ?? 0, countOf(entry));
    unclaimed.set(identity, (unclaimed.get(identity) ?? 0) - there);
    const count = countOf(entry) - there;
    if (count === 0 || !judged(entry)) return [];
    const { rule, page, message } = entry;
    return [{ rule, page, message, ...(count > 1 && { count }) }];
  });
}
