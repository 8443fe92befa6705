/** How many words a text has, in any script. */

/** Scripts written without spaces: Han, Kana, Thai, Lao, Burmese, Khmer. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}]/gu;
const beyondLatin = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/;
const letter = /[\p{L}\p{N}]/u;

/** Words between spaces that hold a letter or digit; for scripts without spaces, characters divided by two. */
export function countWords(text: string): number {
  if (!beyondLatin.test(text)) return spacedWords(text);
  const characters = text.match(unspaced)?.length ?? 0;
  return Math.round(characters / 2) + spacedWords(text.replace(unspaced, ' '));
}

const spacedWords = (text: string): number => text.split(/\s+/).filter((word) => letter.test(word)).length;
