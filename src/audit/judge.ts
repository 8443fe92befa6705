/** Runs the rules over one page. What comes back is small and plain: the page can be let go, or was never in this thread. */

import type { Draft, Finding, Verdict } from '../finding.ts';
import type { Page } from '../page/page.ts';
import type { Wanted } from '../resources.ts';
import { type ActiveRule, type PageRule, type ResourceRule, type SiteRule, skip, type Target } from '../rule.ts';
import type { Notice } from './audit.ts';
import { findingOf, type Locate, verdictOf } from './finding-of.ts';

/** A resource rule's target on one page, waiting for its resources. */
export interface Pending {
  readonly rule: string;
  readonly target: unknown;
  readonly wanted: readonly Wanted[];
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** What site rules keep of the page, by rule id. */
  readonly collected: Readonly<Record<string, unknown>>;
  readonly pending: readonly Pending[];
  readonly notices: readonly Notice[];
}

export function judge(page: Page, rules: readonly ActiveRule[]): Judgement {
  const findings: Finding[] = [];
  const verdicts: Record<string, Verdict> = {};
  const collected: Record<string, unknown> = {};
  const pending: Pending[] = [];
  const notices: Notice[] = [];

  for (const active of rules) {
    try {
      switch (active.rule.scope) {
        case 'page': {
          const judged = judgePage(active, active.rule, page);
          verdicts[active.id] = judged.verdict;
          findings.push(...judged.findings);
          break;
        }
        case 'resource': {
          const waits = askFor(active, active.rule, page);
          if (waits) pending.push(waits);
          else verdicts[active.id] = 'skipped';
          break;
        }
        case 'site': {
          const value = collect(active, active.rule, page);
          if (value !== undefined) collected[active.id] = value;
          break;
        }
      }
    } catch (error) {
      verdicts[active.id] = 'skipped';
      notices.push(ruleError(active.id, page.url, error));
    }
  }
  return { findings, verdicts, collected, pending, notices };
}

/** A rule that throws costs its own verdict on that page, nothing else. */
export function ruleError(rule: string, page: string | undefined, error: unknown): Notice {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'rule_error', rule, ...(page && { page }), message: `Rule ${rule} failed: ${why}` };
}

/** True when a target holds nothing to judge. */
export const isNothing = (target: Target<unknown>): boolean =>
  target === undefined || (Array.isArray(target) && target.length === 0);

function judgePage(active: ActiveRule, rule: PageRule, page: Page): ReturnType<typeof verdictOf> {
  const target = rule.target(page, active.options);
  if (isNothing(target)) return { verdict: 'skipped', findings: [] };
  const locate: Locate = (place) => page.evidence(place);
  const drafts = rule.check(target, active.options, page);
  return verdictOf(page.truncated && !rule.judgesCutPages ? seenOnly(drafts) : drafts, (draft) =>
    findingOf(active, draft, page.url, locate),
  );
}

/** What a rule misses on a page that was cut may stand in the rest: what points to nothing cannot be told. */
function* seenOnly(drafts: Iterable<Draft | typeof skip>): Iterable<Draft | typeof skip> {
  for (const draft of drafts) yield draft === skip || draft.at ? draft : skip;
}

function askFor(active: ActiveRule, rule: ResourceRule, page: Page): Pending | undefined {
  const target = rule.target(page, active.options);
  if (isNothing(target)) return undefined;
  return { rule: active.id, target, wanted: rule.resources(target, active.options) };
}

function collect(active: ActiveRule, rule: SiteRule, page: Page): unknown {
  return page.truncated ? undefined : rule.collect?.(page, active.options);
}
