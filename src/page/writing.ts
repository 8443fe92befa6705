/** In which letters a text is written, and which letters a language is written in. */

import { Names } from './names.ts';

/** Names of scripts as Unicode has them, with what tells their letters. */
const letters = {
  Latn: /\p{sc=Latn}/u,
  Cyrl: /\p{sc=Cyrl}/u,
  Grek: /\p{sc=Grek}/u,
  Arab: /\p{sc=Arab}/u,
  Hebr: /\p{sc=Hebr}/u,
  Hang: /\p{sc=Hang}/u,
  Jpan: /[\p{sc=Hira}\p{sc=Kana}]/u,
  Hani: /\p{sc=Han}/u,
  Thai: /\p{sc=Thai}/u,
  Deva: /\p{sc=Deva}/u,
  Beng: /\p{sc=Beng}/u,
  Taml: /\p{sc=Taml}/u,
  Telu: /\p{sc=Telu}/u,
  Geor: /\p{sc=Geor}/u,
  Armn: /\p{sc=Armn}/u,
} as const;
export type Script = keyof typeof letters;

/** Fewer letters are a name or a caption. */
const fewestLetters = 300;
/** Characters that are looked at; what follows is of the same hand. */
const longest = 20_000;
const byFar = 0.7;
/** Chinese texts quote less. */
const japaneseShare = 0.1;

/** Undefined for short and for mixed texts. */
export function scriptOf(text: string): Script | undefined {
  const counts = countLetters(text.slice(0, longest));
  const [han, kana] = [counts.get('Hani') ?? 0, counts.get('Jpan') ?? 0];
  if (kana > (han + kana) * japaneseShare) counts.set('Jpan', han + kana).set('Hani', 0);

  const total = sum([...counts.values()]);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most && total >= fewestLetters && most[1] >= total * byFar ? most[0] : undefined;
}

/** By script, in the order of `letters`. Most letters of most pages are ASCII, and those are Latin. */
function countLetters(text: string): Map<Script, number> {
  const ascii = text.match(asciiLetters) ?? [];
  const counts = new Map(scripts.map((script) => [script, 0]));
  counts.set('Latn', sum(ascii.map(({ length }) => length)));
  for (const [character] of text.matchAll(beyondAscii)) {
    const script = scriptOfLetter.get(character);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

const asciiLetters = /[A-Za-z]+/g;
const beyondAscii = /[^\x00-\x7f]/gu;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const scripts = Object.keys(letters) as Script[];

/** A text has many letters but few different ones. */
const scriptOfLetter = new Names(
  (character): Script | '' => scripts.find((script) => letters[script].test(character)) ?? '',
);

const names = new Intl.DisplayNames('en', { type: 'script' });

/** `Cyrillic` */
export const scriptName = (script: Script): string => names.of(script) ?? script;

/** Languages that nobody writes in other letters than Latin ones; those with two ways of writing are left out. */
const latin: ReadonlySet<string> = new Set(
  `en de fr es pt it nl sv da nb nn no fi pl cs sk sl hr hu et lv lt ga cy eu ca gl is tr vi id af mt lb fo`.split(' '),
);

/** `language` as a primary subtag. */
export const isLatin = (language: string): boolean => latin.has(language);

/** The one language that a script all but gives away. */
export const languageOf: ReadonlyMap<Script, string> = new Map<Script, string>([
  ['Grek', 'el'],
  ['Hebr', 'he'],
  ['Hang', 'ko'],
  ['Jpan', 'ja'],
  ['Thai', 'th'],
  ['Taml', 'ta'],
  ['Telu', 'te'],
  ['Geor', 'ka'],
  ['Armn', 'hy'],
]);
