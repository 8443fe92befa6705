/** How many words a text has, in any script. */

/** Runs of scripts written without spaces: Han, Kana, Thai, Lao, Burmese, Khmer. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}]+/gu;
/** Cheaper: the blocks where these scripts lie, and some more. */
const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ufaff\uff66-\uff9d]/;
const latin = /[A-Za-z0-9]/;
const letter = /[\p{L}\p{N}]/u;

/** Words between spaces that hold a letter or digit; for scripts without spaces, characters divided by two. */
export function countWords(text: string): number {
  if (!mayBeUnspaced.test(text)) return countSpaced(text);
  let characters = 0;
  for (const [run] of text.matchAll(unspaced)) characters += run.length;
  return Math.round(characters / 2) + countSpaced(text.replace(unspaced, ' '));
}

function countSpaced(text: string): number {
  let words = 0;
  for (const word of text.split(/\s+/)) if (latin.test(word) || letter.test(word)) words++;
  return words;
}
