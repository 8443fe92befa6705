/** One text of a card: what a network takes for it, cut where it cuts. */

import type { Reading, TagSource, TextLimit } from '../networks/limits.ts';
import { cutAt } from '../networks/text-length.ts';
import { shorten } from '../text.ts';
import type { CardText, Cut } from './card.ts';
import type { View } from './view.ts';

export function cardText(view: View, reading: Reading | undefined, limit?: TextLimit): CardText | undefined {
  const choice = view.choose(reading);
  if (!choice) return undefined;
  const { from, guessed } = choice;
  const value = bounded(choice.value, from);
  const shown = limit ? cutAt(value, limit) : value;
  return {
    value: shown.trimEnd(),
    from,
    ...(guessed && { guessed }),
    ...(limit && shown.length < value.length && { cut: cutOf(value.slice(shown.length), limit) }),
  };
}

/** More letters than any network shows; hostile pages hold megabytes. */
const longestText = 1000;
/** Of the text of a page nobody takes more than a paragraph. */
const longestExcerpt = 300;

/** Letters with many marks each count more: at most four units on average, and no half of a pair at the end. */
function bounded(text: string, from: TagSource): string {
  const most = 4 * longestText;
  const within = text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;
  return shorten(within, from === 'text' ? longestExcerpt : longestText);
}

const cutOf = (rest: string, { value, unit }: TextLimit): Cut => ({
  at: value,
  unit,
  rest: shorten(rest.trim(), 200),
});
