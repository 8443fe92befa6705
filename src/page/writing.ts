/** In which letters a text is written, and which letters a language is written in. */

/** Names of scripts as Unicode has them, with what tells their letters. */
const letters = {
  Latn: /\p{sc=Latn}/gu,
  Cyrl: /\p{sc=Cyrl}/gu,
  Grek: /\p{sc=Grek}/gu,
  Arab: /\p{sc=Arab}/gu,
  Hebr: /\p{sc=Hebr}/gu,
  Hang: /\p{sc=Hang}/gu,
  Jpan: /[\p{sc=Hira}\p{sc=Kana}]/gu,
  Hani: /\p{sc=Han}/gu,
  Thai: /\p{sc=Thai}/gu,
  Deva: /\p{sc=Deva}/gu,
  Beng: /\p{sc=Beng}/gu,
  Taml: /\p{sc=Taml}/gu,
  Telu: /\p{sc=Telu}/gu,
  Geor: /\p{sc=Geor}/gu,
  Armn: /\p{sc=Armn}/gu,
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
  const start = text.slice(0, longest);
  const counts = new Map<Script, number>();
  for (const script of Object.keys(letters) as Script[]) counts.set(script, start.match(letters[script])?.length ?? 0);
  const [han, kana] = [counts.get('Hani') ?? 0, counts.get('Jpan') ?? 0];
  if (kana > (han + kana) * japaneseShare) counts.set('Jpan', han + kana).set('Hani', 0);

  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most && total >= fewestLetters && most[1] >= total * byFar ? most[0] : undefined;
}

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
