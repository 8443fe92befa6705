/** Finds where a JSON text goes wrong, in words for people. Engines say it differently from version to version, or not at all. */

export interface Fault {
  /** Offset into the text. */
  readonly at: number;
  /** `expected a comma, found "x"`. */
  readonly problem: string;
}

type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a name'
  | 'a name or }'
  | 'a colon'
  | 'a comma or ]'
  | 'a comma or }'
  | 'the end';

const space = /[ \t\n\r]*/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The first fault, or undefined for good JSON. Nested deeper than `maxDepth` counts as one. */
export function findFault(text: string, maxDepth: number): Fault | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'a value';
  let at = 0;
  for (;;) {
    at = skip(space, text, at);
    if (at >= text.length)
      return expected === 'the end' ? undefined : { at, problem: `expected ${expected}, found the end` };
    const character = text[at] as string;
    if (character === '{' || character === '[') {
      if (!takesValue(expected)) return unexpected(text, at, expected);
      if (open.push(character) > maxDepth) return { at, problem: `nested deeper than ${maxDepth} levels` };
      expected = character === '{' ? 'a name or }' : 'a value or ]';
      at++;
    } else if ((character === '}' || character === ']') && expected.endsWith(character)) {
      open.pop();
      expected = afterValue(open);
      at++;
    } else if (character === ',' && expected.startsWith('a comma')) {
      expected = open[open.length - 1] === '{' ? 'a name' : 'a value';
      at++;
    } else if (character === ':' && expected === 'a colon') {
      expected = 'a value';
      at++;
    } else if (character === '"' && (takesValue(expected) || expected.startsWith('a name'))) {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expected = expected.startsWith('a name') ? 'a colon' : afterValue(open);
    } else {
      const end = takesValue(expected) ? skip(literal, text, at) : at;
      if (end === at) return unexpected(text, at, expected);
      at = end;
      expected = afterValue(open);
    }
  }
}

const takesValue = (expected: Expected): boolean => expected.startsWith('a value');

function afterValue(open: readonly string[]): Expected {
  const container = open[open.length - 1];
  if (!container) return 'the end';
  return container === '{' ? 'a comma or }' : 'a comma or ]';
}

/** Where a sticky pattern's match ends; `at` when it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Offset after the closing quote, or what is wrong inside. */
function endOfString(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') return at + 1;
    if (character < ' ')
      return { at, problem: `${character === '\n' ? 'line break' : 'control character'} inside a string` };
    if (character !== '\\') continue;
    const end = skip(escaped, text, at);
    if (end === at) return { at, problem: `unknown escape ${quoted(text.slice(at, at + 2))} inside a string` };
    at = end - 1;
  }
  return { at: start, problem: 'string without an end' };
}

const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function unexpected(text: string, at: number, expected: Expected): Fault {
  const word = /[\p{L}\p{N}_]{1,20}|./su.exec(text.slice(at, at + 20))?.[0] ?? '';
  return { at, problem: `expected ${expected}, found ${quoted(word)}` };
}

const quoted = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`);
