/** Whether a card has a large picture, a small one or none, by the rules of its network. */

import { type LayoutCondition, type LayoutRule, layoutOf } from '../networks/layouts.ts';
import { isSmaller, type Size } from '../networks/limits.ts';
import type { CardPicture, Layout } from './card.ts';

export interface LayoutFacts {
  readonly network: string;
  /** As judged; undefined when the page has none. */
  readonly picture: CardPicture | undefined;
  readonly xCard: string;
  readonly directives: readonly string[];
}

export const noPicture: Layout = { picture: 'none' };

export function chooseLayout(facts: LayoutFacts): Layout {
  if (!facts.picture || facts.picture.refused) return noPicture;
  return decide(layoutOf(facts.network).rules, facts);
}

/** The first rule that holds; while it cannot be told of one, the others must agree with it. */
function decide(rules: readonly LayoutRule[], facts: LayoutFacts): Layout {
  let open: LayoutRule | undefined;
  for (const rule of rules) {
    const isMet = holds(rule.when ?? {}, facts);
    if (isMet === false) continue;
    if (open && open.picture !== rule.picture) return told('unknown', open);
    if (isMet) return told(rule.picture, rule);
    open = rule;
  }
  return open ? told('unknown', open) : { picture: 'unknown' };
}

const told = (picture: Layout['picture'], { source, confidence }: LayoutRule): Layout => ({
  picture,
  source,
  confidence,
});

/** Undefined: hangs on a size that is not known. */
function holds(condition: LayoutCondition, facts: LayoutFacts): boolean | undefined {
  if (!isDeclaredSo(condition, facts)) return false;
  const wantsSize = sizeChecks.some(([name]) => condition[name] !== undefined);
  if (!wantsSize) return true;
  const size = facts.picture?.size;
  return size && sizeChecks.every(([, check]) => check(condition, size));
}

const isDeclaredSo = (
  { card, directive, from }: LayoutCondition,
  { xCard, directives, picture }: LayoutFacts,
): boolean =>
  (!card || card.includes(xCard)) &&
  (!directive || directives.includes(directive)) &&
  (!from || picture?.from === from);

type SizeCheck = readonly [keyof LayoutCondition, (condition: LayoutCondition, size: Size) => boolean];

const sizeChecks: readonly SizeCheck[] = [
  ['minimum', ({ minimum }, size) => !minimum || !isSmaller(size, minimum)],
  ['minimumArea', ({ minimumArea = 0 }, { width, height }) => width * height >= minimumArea],
  ['wide', ({ wide }, { width, height }) => !wide || width > height],
  ['oblong', ({ oblong = 0 }, { width, height }) => Math.abs(1 - width / height) >= oblong],
];
