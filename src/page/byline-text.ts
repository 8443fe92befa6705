/** Finds a byline that no markup gives away, by its words at the start or the end of the text. */

import type { Page } from './page.ts';
import { writtenBy } from './words/written-by.ts';

/** Characters that are looked at. */
const [start, end] = [400, 300];

/** True in doubt: `by the River` may be a byline for all that is known here. */
export function mayHaveByline({ mainText, language }: Page): boolean {
  const byline = bylineIn(language);
  return byline.test(mainText.slice(0, start)) || byline.test(mainText.slice(-end));
}

const byLanguage = new Map<string, RegExp>();

/** English is understood everywhere, and bylines of themes are often not translated. */
function bylineIn(language: string): RegExp {
  const primary = language.slice(0, 2);
  const known = byLanguage.get(primary);
  if (known) return known;
  const phrases = [...(writtenBy.en ?? []), ...(Object.hasOwn(writtenBy, primary) ? (writtenBy[primary] ?? []) : [])];
  const either = phrases.flatMap((phrase) => [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)]);
  const byline = new RegExp(`(?:^|[^\\p{L}])(?:${either.join('|')})(?:\\s*[:：/／]\\s*|\\s+)[\\p{Lu}\\p{Lo}@]`, 'u');
  byLanguage.set(primary, byline);
  return byline;
}
