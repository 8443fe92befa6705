/** The baseline of what an audit found: entries keep their reason and their day, and what was not judged stays. */

import type { Audit } from '../audit/audit.ts';
import { identityOf } from '../fingerprint.ts';
import { type Baseline, type BaselineEntry, countOf, entryOf, identityOfEntry } from './baseline.ts';
import { createJudged } from './judged.ts';

export interface BaselineUpdate {
  readonly baseline: Baseline;
  /** Entries that were not there before, that are gone, and that this run could not judge. */
  readonly added: number;
  readonly removed: number;
  readonly unjudged: number;
}

export function updateBaseline(audit: Audit, before: Baseline = { entries: [] }): BaselineUpdate {
  const { start } = audit;
  const judged = createJudged(audit);
  const entries = new Map<string, BaselineEntry>();
  for (const finding of audit.findings) {
    const identity = identityOf(finding, start);
    const alike = entries.get(identity);
    const entry = alike ?? entryOf(finding, start);
    entries.set(identity, alike ? { ...entry, count: countOf(entry) + 1 } : entry);
  }
  let unjudged = 0;
  let removed = 0;
  let kept = 0;
  for (const entry of before.entries) {
    const identity = identityOfEntry(entry, start);
    const now = entries.get(identity);
    const { reason, expires } = entry;
    if (now) {
      kept++;
      entries.set(identity, { ...now, ...(reason && { reason }), ...(expires && { expires }) });
    } else if (judged(entry)) removed++;
    else {
      unjudged++;
      entries.set(identity, entry);
    }
  }
  return {
    baseline: { entries: [...entries.values()].sort(inOrder) },
    added: entries.size - kept - unjudged,
    removed,
    unjudged,
  };
}

/** By page, so that the diff of a change to one page is in one place. */
const inOrder = (one: BaselineEntry, other: BaselineEntry): number =>
  compare(one.page, other.page) ||
  compare(one.rule, other.rule) ||
  compare(one.message, other.message) ||
  compare(one.snippet ?? '', other.snippet ?? '');

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
