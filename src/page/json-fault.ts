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

/** The first fault, or undefined for good JSON. Nested deeper than `maxDepth` counts as one. */
export function findFault(text: string, maxDepth: number): Fault | undefined {
  return new Reader(text, maxDepth).read();
}

class Reader {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #open: string[] = [];
  #at = 0;
  #expected: Expected = 'a value';

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  read(): Fault | undefined {
    for (;;) {
      this.#at = endOf(space, this.#text, this.#at);
      const character = this.#text[this.#at];
      if (character === undefined) return this.#expected === 'the end' ? undefined : this.#fault('the end');
      const fault = this.#step(character);
      if (fault) return fault;
    }
  }

  #step(character: string): Fault | undefined {
    switch (character) {
      case '{':
      case '[':
        return this.#enter(character);
      case '}':
      case ']':
        return this.#expected.endsWith(character) ? this.#leave() : this.#fault();
      case ',':
        return this.#expected.startsWith('a comma')
          ? this.#pass(this.#isInObject() ? 'a name' : 'a value')
          : this.#fault();
      case ':':
        return this.#expected === 'a colon' ? this.#pass('a value') : this.#fault();
      case '"':
        return this.#string();
      default:
        return this.#literal();
    }
  }

  #enter(bracket: string): Fault | undefined {
    if (!this.#takesValue()) return this.#fault();
    if (this.#open.push(bracket) > this.#maxDepth) {
      return { at: this.#at, problem: `nested deeper than ${this.#maxDepth} levels` };
    }
    return this.#pass(bracket === '{' ? 'a name or }' : 'a value or ]');
  }

  #leave(): undefined {
    this.#open.pop();
    return this.#pass(this.#afterValue());
  }

  #string(): Fault | undefined {
    const isName = this.#expected.startsWith('a name');
    if (!isName && !this.#takesValue()) return this.#fault();
    const end = endOfString(this.#text, this.#at);
    if (typeof end !== 'number') return end;
    return this.#pass(isName ? 'a colon' : this.#afterValue(), end);
  }

  #literal(): Fault | undefined {
    const end = this.#takesValue() ? endOf(literal, this.#text, this.#at) : this.#at;
    return end === this.#at ? this.#fault() : this.#pass(this.#afterValue(), end);
  }

  #pass(next: Expected, end = this.#at + 1): undefined {
    this.#at = end;
    this.#expected = next;
  }

  #takesValue(): boolean {
    return this.#expected.startsWith('a value');
  }

  #isInObject(): boolean {
    return this.#open.at(-1) === '{';
  }

  #afterValue(): Expected {
    if (this.#open.length === 0) return 'the end';
    return this.#isInObject() ? 'a comma or }' : 'a comma or ]';
  }

  #fault(found = this.#found()): Fault {
    return { at: this.#at, problem: `expected ${this.#expected}, found ${found}` };
  }

  /** The word or sign at the fault. */
  #found(): string {
    const ahead = this.#text.slice(this.#at, this.#at + longestWord);
    return quoted(/^(?:[\p{L}\p{N}_]+|.)/su.exec(ahead)?.[0] ?? '');
  }
}

const longestWord = 20;
const space = /[ \t\n\r]*/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a sticky pattern's match ends; `at` when it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
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
    const end = endOf(escaped, text, at);
    if (end === at) return { at, problem: `unknown escape ${quoted(text.slice(at, at + 2))} inside a string` };
    at = end - 1;
  }
  return { at: start, problem: 'string without an end' };
}

const quoted = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`);
