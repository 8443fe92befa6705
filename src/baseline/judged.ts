/** Whether a run could have found again what an entry tells: its rule was on, and its page was read or is gone. */

import type { Audit } from '../audit/audit.ts';
import { originOf, pathOf } from '../fingerprint.ts';
import type { BaselineEntry } from './baseline.ts';

export function createJudged({ rules, pages, start }: Audit): (entry: BaselineEntry) => boolean {
  const on = new Set<string>();
  for (const { id } of rules) on.add(id);
  const origin = originOf(start);
  const read = new Set<string>();
  for (const { url, finalUrl, outcome, status } of pages) {
    if (outcome === 'ok') read.add(pathOf(finalUrl ?? url, origin));
    if (outcome === 'redirected' || status === 404 || status === 410) read.add(pathOf(url, origin));
  }
  return ({ rule, page }) => on.has(rule) && read.has(page);
}
