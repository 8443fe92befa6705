/** Whether nobody perceives an element: neither eyes nor assistive technology, as far as the markup alone tells. */

import type { Element } from '../document.ts';
import { remember } from '../remember.ts';

export function isHiddenFromAll(element: Element): boolean {
  for (let around: Element | undefined = element; around; around = around.parent) if (hides(around)) return true;
  return false;
}

const hides = remember(
  ({ attributes }) =>
    'hidden' in attributes ||
    attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attributes.style ?? ''),
);
