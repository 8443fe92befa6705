/** Judges each element once, however many ask: a thousand links may stand in one box. */

import type { Element } from './document.ts';

export function remember<T>(judge: (element: Element) => T): (element: Element) => T {
  const known = new WeakMap<Element, { readonly verdict: T }>();
  return (element) => {
    const before = known.get(element);
    if (before) return before.verdict;
    const verdict = judge(element);
    known.set(element, { verdict });
    return verdict;
  };
}
