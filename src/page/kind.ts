/** Decides what kind of page this is, from many weighted signals; unsure pages stay `other`. */

import { addressSignals } from './kind/address-signals.ts';
import { formSignals } from './kind/form-signals.ts';
import { generatorSignals } from './kind/generator-signals.ts';
import { markupSignals } from './kind/markup-signals.ts';
import { nameSignals } from './kind/name-signals.ts';
import { shapeSignals } from './kind/shape-signals.ts';
import type { Signal } from './kind/signal.ts';
import type { Kind, Page, PageKind } from './page.ts';

export function readKind(page: Page): Kind {
  if (page.status >= 400) return kindOf('error', [`status ${page.status}`]);
  return decide(kindSignals(page));
}

export const kindSignals = (page: Page): Signal[] => [
  ...addressSignals(page),
  ...nameSignals(page),
  ...markupSignals(page),
  ...generatorSignals(page),
  ...formSignals(page),
  ...shapeSignals(page),
];

/** Points that a kind needs, and by how many it must lead: a wrong kind sets rules on the wrong page. */
export const enough = 4;
export const lead = 2;

export function decide(signals: readonly Signal[]): Kind {
  const [best, second] = kindPoints(signals);
  if (!best || best[1] < enough)
    return kindOf(
      'other',
      inOrder(signals, (signal) => `too little: ${signal.says}`),
    );
  const [kind, points] = best;
  if (second && points - second[1] < lead && !isHomeWithList(kind, second[0])) {
    return kindOf('other', [`${kind} or ${second[0]}`, ...inOrder(signals, ({ says, kind: of }) => `${of}: ${says}`)]);
  }
  return kindOf(
    kind,
    inOrder(
      signals.filter((signal) => signal.kind === kind || inherits(kind, signal.kind)),
      ({ says }) => says,
    ),
  );
}

/** Most first. */
export const kindPoints = (signals: readonly Signal[]): (readonly [kind: PageKind, points: number])[] =>
  [...inherit(sumUp(signals))].sort(([, one], [, other]) => other - one);

function sumUp(signals: readonly Signal[]): Map<PageKind, number> {
  const sums = new Map<PageKind, number>();
  for (const { kind, weight } of signals) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  return sums;
}

/** A post about one recipe or one event is a recipe or an event. */
const heirs: readonly PageKind[] = ['recipe', 'event'];
const inherits = (heir: PageKind, from: PageKind): boolean => heirs.includes(heir) && from === 'article';

function inherit(sums: Map<PageKind, number>): Map<PageKind, number> {
  const article = sums.get('article') ?? 0;
  const heir = heirs.find((kind) => (sums.get(kind) ?? 0) > enough);
  if (!heir || article <= 0) return sums;
  sums.delete('article');
  return sums.set(heir, (sums.get(heir) ?? 0) + article);
}

/** Many start pages list the latest posts; which of the two it is called hardly matters, so the stronger wins. */
const isHomeWithList = (one: PageKind, other: PageKind): boolean =>
  (one === 'home' && other === 'listing') || (one === 'listing' && other === 'home');

const inOrder = (signals: readonly Signal[], words: (signal: Signal) => string): string[] =>
  signals
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(words);

export const shareable: ReadonlySet<PageKind> = new Set<PageKind>(['article', 'product', 'recipe', 'event', 'video']);

const kindOf = (is: PageKind, signals: readonly string[]): Kind => ({ is, signals, shareable: shareable.has(is) });
