/** Folds what pages left for the site rules, and judges it at the end. */

import type { Finding, SiteDraft, Verdict } from '../finding.ts';
import type { ActiveRule, Collected, SiteRule } from '../rule.ts';
import type { Site } from '../site.ts';
import type { Notice } from './audit.ts';
import { cannotLocate, findingOf, verdictOf } from './finding-of.ts';
import { ruleError } from './judge.ts';

export interface SiteVerdict {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly notice?: Notice;
}

/** Further pages that one finding lists; the message tells the whole number. */
const maxListedPages = 100;

export function judgeSite(
  active: ActiveRule & { rule: SiteRule },
  collected: readonly Collected<unknown>[],
  site: Site,
): SiteVerdict {
  if (collected.length === 0) return { rule: active.id, verdict: 'skipped', findings: [] };
  try {
    const drafts = active.rule.check(collected, active.options, site);
    return { rule: active.id, ...verdictOf(drafts, (draft) => siteFinding(active, draft, site)) };
  } catch (error) {
    return { rule: active.id, verdict: 'skipped', findings: [], notice: ruleError(active.id, undefined, error) };
  }
}

function siteFinding(active: ActiveRule, draft: SiteDraft, site: Site): Finding {
  const [first = site.start, ...others] = new Set(draft.pages);
  const finding = findingOf(active, draft, first, cannotLocate);
  return others.length > 0 ? { ...finding, pages: others.slice(0, maxListedPages) } : finding;
}
