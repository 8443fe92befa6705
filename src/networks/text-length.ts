/** How long a text is in a network's own unit, and where it would be cut. */

import { firstGraphemes, graphemes, utf8Length } from '../text.ts';
import type { TextLimit } from './limits.ts';

export const lengthIn = (text: string, unit: TextLimit['unit']): number =>
  unit === 'bytes' ? utf8Length(text) : graphemes(text);

/** What is left of a text that is too long; whole letters only. */
export function cutAt(text: string, { value, unit }: Pick<TextLimit, 'value' | 'unit'>): string {
  if (unit === 'characters') return firstGraphemes(text, value);
  let cut = firstGraphemes(text, value);
  while (utf8Length(cut) > value)
    cut = firstGraphemes(cut, graphemes(cut) - Math.max(1, Math.ceil((utf8Length(cut) - value) / 8)));
  return cut;
}
