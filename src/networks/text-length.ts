/** How long a text is in a network's own unit, and where it would be cut. */

import { firstGraphemes, graphemes, letters, utf8Length } from '../text.ts';
import type { TextLimit } from './limits.ts';

export const lengthIn = (text: string, unit: TextLimit['unit']): number =>
  unit === 'bytes' ? utf8Length(text) : graphemes(text);

/** What is left of a text that is too long; whole letters only. */
export const cutAt = (text: string, { value, unit }: Pick<TextLimit, 'value' | 'unit'>): string =>
  unit === 'bytes' ? firstBytes(text, value) : firstGraphemes(text, value);

function firstBytes(text: string, limit: number): string {
  if (utf8Length(text) <= limit) return text;
  let end = 0;
  let bytes = 0;
  for (const letter of letters(text)) {
    bytes += utf8Length(letter);
    if (bytes > limit) return text.slice(0, end);
    end += letter.length;
  }
  return text;
}
