/** What a finished run comes to: the exit code, and the line that says why. */

import type { Audit, GateVerdict, PageRecord } from '../audit/audit.ts';
import type { Outcome } from '../fetch/reply.ts';
import type { Gate } from '../gate/gate.ts';
import { judgeGate } from '../gate/judge-gate.ts';
import { counted, outcomePhrases } from '../report/phrases.ts';

export const exitCodes = {
  clean: 0,
  gateFailed: 1,
  wrongUsage: 2,
  nothingAudited: 3,
  interrupted: 130,
} as const;

export interface RunVerdict {
  readonly exitCode: (typeof exitCodes)[keyof typeof exitCodes];
  readonly gate: GateVerdict;
}

/** What was interrupted or could not be audited never passes. */
export function judgeRun(audit: Audit, gate: Gate, interrupted: boolean): RunVerdict {
  const audited = audit.counts.outcomes.ok ?? 0;
  const refused = (reason: string): GateVerdict => ({ passed: false, failOn: gate.text, failures: [{ reason }] });
  if (interrupted) {
    return { exitCode: exitCodes.interrupted, gate: refused(`Interrupted after ${counted(audited, 'page')}`) };
  }
  if (audited === 0) return { exitCode: exitCodes.nothingAudited, gate: refused(nothingAudited(audit)) };
  const judged = judgeGate(gate, audit);
  return { exitCode: judged.passed ? exitCodes.clean : exitCodes.gateFailed, gate: judged };
}

function nothingAudited({ pages, target }: Audit): string {
  const [first] = pages;
  if (!first) return `Nothing could be audited: no page was found in ${target}`;
  const advice = haveOneOutcome(pages) && adviceFor(first);
  return `Nothing could be audited: ${reasonOf(first, pages.length - 1)}${advice ? `; ${advice}` : ''}`;
}

function haveOneOutcome(pages: Audit['pages']): boolean {
  const outcomes = new Set<string>();
  for (const { outcome } of pages) outcomes.add(outcome);
  return outcomes.size === 1;
}

/** Why a page could not be read, and what to do about it. */
export function whyNot(page: PageRecord): string {
  const advice = adviceFor(page);
  return `${reasonOf(page, 0)}${advice ? `; ${advice}` : ''}`;
}

function reasonOf(page: PageRecord, more: number): string {
  const others = more > 0 ? `, and ${counted(more, 'more page')}` : '';
  if (page.outcome === 'robots_denied') return `robots.txt refuses ${page.url}${others}`;
  if (page.outcome === 'http_error') return `${page.url} answered ${page.status}${others}`;
  return `${page.url}: ${page.reason ?? outcomePhrases[page.outcome]}${others}`;
}

function adviceFor({ outcome, status }: PageRecord): string | undefined {
  if (outcome !== 'http_error') return advices[outcome];
  if ([401, 403, 407].includes(status)) return '--header, --cookie and --basic-auth send what a closed site asks for';
  return 'check the address';
}

const advices: Readonly<Partial<Record<Outcome, string>>> = {
  robots_denied: '--ignore-robots audits a site of your own all the same',
  network_error: 'check the address and the connection',
  timeout: '--timeout waits longer',
  rate_limited: '--delay asks more slowly',
  not_html: 'name a page, a sitemap or a folder of pages',
};
