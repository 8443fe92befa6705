/** Finds out whether something stands inside an element, by its position in the document. */

import type { Element } from './document.ts';

/** Whether one of the positions, in ascending order, lies in the element or is its own. */
export function reaches(
  positions: readonly number[],
  { index, lastIndex }: Pick<Element, 'index' | 'lastIndex'>,
): boolean {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return (positions[low] ?? Number.POSITIVE_INFINITY) <= lastIndex;
}
