/** Judges what a resource rule kept of a page, once its resources were probed. */

import type { Finding, Verdict } from '../finding.ts';
import type { ImageAnswer, LinkAnswer, NotProbed, Resources, RobotsAnswer, Wanted, WantedKind } from '../resources.ts';
import type { ActiveRule, ResourceRule } from '../rule.ts';
import type { Notice } from './audit.ts';
import { cannotLocate, findingOf, verdictOf } from './finding-of.ts';
import { type Pending, ruleError } from './judge.ts';

export type Probed = ImageAnswer | RobotsAnswer | LinkAnswer | NotProbed;

export interface ResourceVerdict {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly notProbed?: NotProbed;
  readonly notice?: Notice;
}

/** `probed` stands in the order of `pending.wanted`. */
export function judgeResources(
  active: ActiveRule & { rule: ResourceRule },
  pending: Pending,
  page: string,
  probed: readonly Probed[],
): ResourceVerdict {
  const missing = probed.find((answer) => typeof answer === 'string');
  if (missing) return { verdict: 'skipped', findings: [], notProbed: missing as NotProbed };
  try {
    const drafts = active.rule.check(pending.target, active.options, resourcesOf(pending.wanted, probed));
    return verdictOf(drafts, (draft) => findingOf(active, draft, page, cannotLocate));
  } catch (error) {
    return { verdict: 'skipped', findings: [], notice: ruleError(active.id, page, error) };
  }
}

function resourcesOf(wanted: readonly Wanted[], probed: readonly Probed[]): Resources {
  const answers = new Map(wanted.map((want, index) => [keyOf(want), probed[index]]));
  const answer = (kind: WantedKind, url: string) => {
    const found = answers.get(keyOf({ kind, url }));
    if (found === undefined) throw new TypeError(`resources() did not name ${kind} ${url}`);
    return found;
  };
  return {
    image: (url) => answer('image', url) as ImageAnswer,
    robots: (url) => answer('robots', url) as RobotsAnswer,
    link: (url) => answer('link', url) as LinkAnswer,
  };
}

export const keyOf = ({ kind, url }: Wanted): string => `${kind} ${url}`;
