/** Finds out whether a title, a heading or a part of an address is one of the phrases of a word table. */

import type { Words } from './words.ts';

export interface Phrases {
  /** The whole text is one of the phrases. */
  has(text: string, language?: string): boolean;
  /** The text begins or ends with one of the phrases, and says little else: `Privacy policy of Acme Ltd`. */
  borders(text: string, language?: string): boolean;
}

/** `language` is the page's, as `<html lang>` tells it: short words of other languages do not count (`ara`, `del`). */
export function phrases(words: Words): Phrases {
  const languages = byForm(words);
  const edges = edgesOf([...languages.keys()]);
  const isKnown = (form: string, language: string): boolean => {
    const spoken = languages.get(form);
    return spoken !== undefined && (form.length >= unmistakable || !isAscii(form) || speaks(spoken, language));
  };
  return {
    has(text, language = '') {
      if (text.length > longest) return false;
      const { start, end } = edges(text);
      return start && end && isKnown(wordForm(text), language);
    },
    borders(text, language = '') {
      if (text.length > longest) return false;
      const { start, end } = edges(text);
      return (start || end) && ends(wordsOf(text)).some((form) => form.length >= 3 && isKnown(form, language));
    },
  };
}

/** Folds what writers vary: case, accents, Arabic letter forms, spaces and hyphens (`Log-in`, `log in`, `LOGIN`). */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return (isAscii(lower) ? lower.match(asciiWord) : folded(lower).match(word)) ?? [];
}

/** Text in the form that phrases are compared in. */
export const wordForm = (text: string): string => wordsOf(text).join('');

const word = /[\p{L}\p{N}\p{M}]+/gu;
/** What `word` finds in ASCII, several times as fast. */
const asciiWord = /[a-z0-9]+/g;
const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

/** Combining accents, Hebrew points, Arabic vowel signs and the stretching mark. Indic vowel signs stay: they are letters. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670\u200c\u200d]/g;
const letters: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
]);
const foldable = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

const folded = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(foldable, (letter) => letters.get(letter) ?? letter);

/**
 * Which ends of a text a form can stand at, as its first and last letter tell: most texts hold none, and folding them all to
 * see so takes long. Beyond ASCII a letter may fold to another one, so everything can be.
 */
function edgesOf(forms: readonly string[]): (text: string) => { readonly start: boolean; readonly end: boolean } {
  const [firsts, lasts] = [new Set(forms.map((form) => form[0])), new Set(forms.map((form) => form.at(-1)))];
  return (text) => {
    if (!isAscii(text)) return { start: true, end: true };
    return { start: firsts.has(firstLetter.exec(text)?.[0].toLowerCase()), end: lasts.has(lastLetter(text)) };
  };
}

const firstLetter = /[a-z0-9]/i;

function lastLetter(text: string): string | undefined {
  for (let at = text.length - 1; at >= 0; at--) if (firstLetter.test(text[at] ?? '')) return text[at]?.toLowerCase();
  return undefined;
}

function byForm(words: Words): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, texts] of Object.entries(words)) {
    for (const text of texts) {
      const form = wordForm(text);
      languages.set(form, [...(languages.get(form) ?? []), language]);
    }
  }
  return languages;
}

/** English is understood everywhere; Norwegian is declared in three ways. */
const speaks = (spoken: readonly string[], language: string): boolean =>
  language === '' ||
  spoken.includes('en') ||
  spoken.includes(language.slice(0, 2)) ||
  (/^n[on]/.test(language) && spoken.includes('nb'));

/** Letters from which on a word is not taken for one of another language. */
const unmistakable = 5;
/** Characters of a title; longer ones are sentences. */
const longest = 120;
/** Words beside the phrase. */
const spare = 4;
/** Characters beside the phrase, where no spaces part the words. */
const spareCharacters = 12;

/** Beginnings and ends that leave little over. */
function ends(words: readonly string[]): string[] {
  if (words.length === 1) return endsOfRun(words[0] ?? '');
  const found: string[] = [];
  for (let length = Math.max(1, words.length - spare); length <= words.length; length++) {
    found.push(words.slice(0, length).join(''), words.slice(-length).join(''));
  }
  return found;
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function endsOfRun(run: string): string[] {
  if (!unspaced.test(run)) return [run];
  const found: string[] = [];
  for (let length = Math.max(2, run.length - spareCharacters); length <= run.length; length++) {
    found.push(run.slice(0, length), run.slice(-length));
  }
  return found;
}
