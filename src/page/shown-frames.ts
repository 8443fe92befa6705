/** Tells frames that visitors see from those that only carry something: pixels, sign-in state, helpers of scripts. */

import type { Element } from './document.ts';
import type { Iframe } from './page.ts';

export const isShownFrame = ({ element }: Iframe): boolean =>
  !isTiny(element) && !hidingStyle.test(element.attributes.style ?? '') && !isHiddenWithin(element);

const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!))/i;

const isTiny = ({ attributes }: Element): boolean =>
  [attributes.width, attributes.height].some((size) => size !== undefined && /^\s*[01](?:px)?\s*$/.test(size));

const mostLevels = 100;

function isHiddenWithin(element: Element): boolean {
  let around: Element | undefined = element;
  for (let level = 0; around && level < mostLevels; level++, around = around.parent) {
    if ('hidden' in around.attributes || around.attributes['aria-hidden']?.trim().toLowerCase() === 'true') return true;
  }
  return false;
}
