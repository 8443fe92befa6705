/** Whether texts speak of the same thing, as far as words alone tell. */

import { wordsOf } from './phrases.ts';

/** A text of one word may be meant in any way. */
export const tellsTopic = (text: string): boolean => terms(text).size >= fewestTerms;

/** Both have some word, name or number, whatever its ending. */
export function sharesWord(one: string, other: string): boolean {
  const [first, second] = [terms(one), terms(other)];
  for (const term of first) if (second.has(term)) return true;
  return false;
}

const fewestTerms = 2;
/** Longer words are compared by their beginning, which stays when they are inflected. */
const stem = 4;
/** Articles and prepositions. */
const shortest = 3;

/** Written without spaces, or, as Korean, with endings at short words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Words, and pairs of letters where words are hard to tell. */
function terms(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    if (unspaced.test(word)) for (const pair of pairs(word)) found.add(pair);
    else if (word.length >= shortest || /\d/.test(word)) found.add(word.slice(0, stem));
  }
  return found;
}

function* pairs(word: string): Generator<string> {
  const letters = [...word];
  if (letters.length === 1) yield word;
  for (let at = 0; at + 1 < letters.length; at++) yield `${letters[at]}${letters[at + 1]}`;
}
