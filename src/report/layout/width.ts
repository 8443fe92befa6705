/** How many columns of a terminal a text takes. */

import { letters } from '../../text.ts';

export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** The text as readers see it, letter by letter, each with its columns. */
export function cells(text: string): Cell[] {
  if (isAscii(text)) return Array.from(text, (letter) => ({ text: letter, width: 1 }));
  return Array.from(letters(text), (letter) => ({ text: letter, width: graphemeWidth(letter) }));
}

export function displayWidth(text: string): number {
  if (isAscii(text)) return text.length;
  let width = 0;
  for (const letter of letters(text)) width += graphemeWidth(letter);
  return width;
}

/** Shortened to the columns, with `…` where something was cut. */
export const cutToWidth = (text: string, columns: number): string =>
  displayWidth(text) <= columns ? text : `${head(text, columns - 1)}…`;

/** The longest beginning that fits into the columns. */
export function head(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const cell of cells(text)) {
    width += cell.width;
    if (width > columns) break;
    taken += cell.text;
  }
  return taken.trimEnd();
}

// East Asian Width W and F: https://www.unicode.org/Public/UCD/latest/ucd/EastAsianWidth.txt
const wide =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18df2}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{2fffd}\u{30000}-\u{3fffd}]/u;
const emoji = /\ufe0f|\p{Emoji_Presentation}/u;
const empty = /^[\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb]$/u;

function graphemeWidth(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) width += empty.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
