/** Makes text from pages safe to print: nothing invisible, nothing that moves the cursor, nothing that a CI log takes for a command. */

// Emoji and scripts that cannot be written without joiners and selectors; elsewhere the same characters hide something.
const legitimate = [
  '\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{4,6}\\u{e007f}', // flags of regions
  '(?<=[\\p{Extended_Pictographic}\\ufe0f\\u{1f3fb}-\\u{1f3ff}])\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]',
  '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
  '(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
  `(?<=[${joiningScripts()}])[\\u200c\\u200d](?=[${joiningScripts()}])`,
];
const hidden = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]';
const suspicious = new RegExp(`(${legitimate.join('|')})|${hidden}`, 'gu');

/** One line: control characters, bidi marks and zero-width characters become `\x1b`, `\u202e`. Linear. */
export function visible(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return breakCommand(text);
  const shown = text.replace(suspicious, (found: string, kept: string | undefined) => kept ?? spell(found));
  return breakCommand(thinMarks(shown));
}

/** Text of several lines, each of them safe; tabs become spaces. */
export const visibleLines = (text: string): string[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => visible(line.replaceAll('\t', '  ')));

/** A line that no CI runner reads as a command of its own: `::error::` works after leading white space, too. */
export const guardLine = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1\\x3a');

// `##[error]` and `##vso[…]` count anywhere in a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
const breakCommand = (text: string): string => text.replace(/##(?=[a-z]{0,12}\[)/gi, '#\\x23');

const thinMarks = (text: string): string => text.replace(/(\p{M}{8})\p{M}+/gu, '$1…');

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function spell(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return short[character] ?? `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

function joiningScripts(): string {
  const scripts = [
    'Arabic',
    'Syriac',
    'Mongolian',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
    'Telugu',
    'Kannada',
    'Malayalam',
    'Sinhala',
    'Khmer',
    'Myanmar',
  ];
  return scripts.map((script) => `\\p{Script=${script}}`).join('');
}
