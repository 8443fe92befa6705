/** Folds what pages left for the site rules, and judges it at the end. */

import type { Finding, SiteDraft, Verdict } from '../finding.ts';
import type { NotProbed, Wanted } from '../resources.ts';
import type { ActiveRule, Collected, SiteRule } from '../rule.ts';
import type { WholeSite } from '../site.ts';
import type { Notice } from './audit.ts';
import { cannotLocate, findingOf, verdictOf } from './finding-of.ts';
import { ruleError } from './judge.ts';
import { type Probed, resourcesOf } from './judge-resources.ts';

export interface SiteVerdict {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly notProbed?: NotProbed;
  readonly notice?: Notice;
}

export type SiteRuleOn = ActiveRule & { readonly rule: SiteRule };

/** What a site rule wants probed; empty when it has nothing to judge. Throws what the rule throws. */
export const wantedBySite = (
  active: SiteRuleOn,
  collected: readonly Collected<unknown>[],
  site: WholeSite,
): readonly Wanted[] =>
  hasGround(active, collected, site) ? (active.rule.resources?.(collected, active.options, site) ?? []) : [];

/** Whether a page contributed; a rule that collects nothing asks that one was read. */
const hasGround = ({ rule }: SiteRuleOn, collected: readonly Collected<unknown>[], { identity }: WholeSite): boolean =>
  (rule.collect ? collected.length : identity.pages) > 0;

/** Further pages that one finding lists; the message tells the whole number. */
const maxListedPages = 100;

/** `probed` stands in the order of `wanted`. */
export function judgeSite(
  active: SiteRuleOn,
  collected: readonly Collected<unknown>[],
  site: WholeSite,
  { wanted, probed }: Probing = nothingProbed,
): SiteVerdict {
  const skipped: SiteVerdict = { rule: active.id, verdict: 'skipped', findings: [] };
  if (!hasGround(active, collected, site)) return skipped;
  const [firstMissing] = probed.filter((answer) => typeof answer === 'string');
  if (firstMissing && probed.every((answer) => typeof answer === 'string'))
    return { ...skipped, notProbed: firstMissing };
  try {
    const drafts = active.rule.check(collected, active.options, site, resourcesOf(wanted, probed));
    return { rule: active.id, ...verdictOf(drafts, (draft) => siteFinding(active, draft, site)) };
  } catch (error) {
    return { ...skipped, notice: ruleError(active.id, undefined, error) };
  }
}

export interface Probing {
  readonly wanted: readonly Wanted[];
  readonly probed: readonly Probed[];
}

const nothingProbed: Probing = { wanted: [], probed: [] };

function siteFinding(active: ActiveRule, draft: SiteDraft, site: WholeSite): Finding {
  const [first = site.start, ...others] = new Set(draft.pages);
  const finding = findingOf(active, draft, first, cannotLocate);
  return others.length > 0 ? { ...finding, pages: others.slice(0, maxListedPages) } : finding;
}
