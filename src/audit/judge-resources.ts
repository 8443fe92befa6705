/** Judges what a resource rule kept of a page, once its resources were probed. */

import type { Finding, Verdict } from '../finding.ts';
import type { Answers, NotProbed, Resources, Wanted, WantedKind } from '../resources.ts';
import type { ActiveRule, ResourceRule } from '../rule.ts';
import type { Notice } from './audit.ts';
import { cannotLocate, findingOf, verdictOf } from './finding-of.ts';
import { type Pending, ruleError } from './judge.ts';
import { wantedKinds } from './probes/probes.ts';

export type Probed = Answers[WantedKind] | NotProbed;

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
  const missing = probed.map((answer) => (typeof answer === 'string' ? answer : undefined));
  const needed = missing.find((why, index) => why && !pending.wanted[index]?.optional);
  if (needed) return { verdict: 'skipped', findings: [], notProbed: needed };
  try {
    const drafts = active.rule.check(pending.target, active.options, resourcesOf(pending.wanted, probed));
    const judged = verdictOf(drafts, (draft) => findingOf(active, draft, page, cannotLocate));
    const why = judged.verdict === 'skipped' ? missing.find(Boolean) : undefined;
    return { ...judged, ...(why && { notProbed: why }) };
  } catch (error) {
    return { verdict: 'skipped', findings: [], notice: ruleError(active.id, page, error) };
  }
}

/** `probed` stands in the order of `wanted`. */
export function resourcesOf(wanted: readonly Wanted[], probed: readonly Probed[]): Resources {
  const answers = new Map(wanted.map((want, index) => [keyOf(want), probed[index]]));
  const isThere = (answer: Probed | undefined): answer is Answers[WantedKind] => typeof answer === 'object';
  const take =
    <Kind extends WantedKind>(kind: Kind) =>
    (url: string, as?: string): Answers[Kind] => {
      const answer = answers.get(keyOf({ kind, url, ...(as !== undefined && { as }) }));
      if (!isThere(answer)) throw new TypeError(`${kind} ${url} was not named by resources(), or was not probed`);
      return answer as Answers[Kind]; // keys begin with the kind
    };
  const takers = Object.fromEntries(wantedKinds.map((kind) => [kind, take(kind)])) as Omit<Resources, 'has'>;
  return { ...takers, has: (want) => isThere(answers.get(keyOf(want))) } as Resources;
}

export const keyOf = ({ kind, url, as }: Wanted): string => `${kind} ${url}${as === undefined ? '' : ` as ${as}`}`;
