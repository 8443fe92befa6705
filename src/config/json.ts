/** Reads JSON that a person wrote: the first fault is told with its line and column, and in words. */

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly fault: string };

export function readJson(text: string): JsonReading {
  const json = text.replace(/^\ufeff/, '');
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    // engines differ in whether they tell a position at all
    const { at, fault } = findFault(json) ?? { at: json.length, fault: String(error) };
    return { ok: false, ...positionOf(json, at), fault };
  }
}

interface Fault {
  readonly at: number;
  readonly fault: string;
}

const token =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])))/y;

type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or }' | ', or ]' | 'end';

/** Walks the tokens with a stack of open brackets until one does not fit. */
function findFault(json: string): Fault | undefined {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(json);
    if (!match) {
      const start = skipSpace(json, at);
      const finished = start === json.length && awaited === 'end';
      return finished ? undefined : { at: start, fault: strange(json, start, awaited) };
    }
    const [whole, mark, string] = match;
    const start = at + whole.length - whole.trimStart().length;
    const next = follow(awaited, mark ?? (string === undefined ? 'scalar' : 'string'), open);
    if (!next) return { at: start, fault: misplaced(mark, awaited) };
    awaited = next;
    at = token.lastIndex;
  }
}

/** What may come after this token; undefined: it does not belong here. */
function follow(awaited: Awaited, kind: string, open: ('{' | '[')[]): Awaited | undefined {
  const takesValue = awaited === 'value' || awaited === 'value or ]';
  if (takesValue && (kind === 'scalar' || kind === 'string')) return afterValue(open);
  if (takesValue && (kind === '{' || kind === '[')) {
    open.push(kind);
    return kind === '{' ? 'key or }' : 'value or ]';
  }
  if (kind === 'string' && (awaited === 'key' || awaited === 'key or }')) return ':';
  if (kind === ':' && awaited === ':') return 'value';
  if (kind === ',' && awaited === ', or }') return 'key';
  if (kind === ',' && awaited === ', or ]') return 'value';
  if ((kind === '}' || kind === ']') && awaited.endsWith(`or ${kind}`)) {
    open.pop();
    return afterValue(open);
  }
  return undefined;
}

function afterValue(open: readonly ('{' | '[')[]): Awaited {
  const innermost = open.at(-1);
  if (innermost === undefined) return 'end';
  return innermost === '{' ? ', or }' : ', or ]';
}

const words: Readonly<Record<Awaited, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a key in double quotes',
  'key or }': 'a key in double quotes or }',
  ':': 'a colon',
  ', or }': 'a comma or }',
  ', or ]': 'a comma or ]',
  end: 'the end of the file',
};

function misplaced(mark: string | undefined, awaited: Awaited): string {
  if (mark === '}' && awaited === 'key') return 'JSON allows no comma before }';
  if (mark === ']' && awaited === 'value') return 'JSON allows no comma before ]';
  return `expected ${words[awaited]}`;
}

function strange(json: string, at: number, awaited: Awaited): string {
  if (at === json.length) return `the file ends too early, expected ${words[awaited]}`;
  if (json.startsWith('//', at) || json.startsWith('/*', at)) return 'JSON allows no comments (smo.config.ts does)';
  if (json[at] === "'") return 'JSON wants double quotes';
  if (json[at] === '"') return 'this text does not end on its line, or holds a wrong escape';
  return `expected ${words[awaited]}`;
}

const skipSpace = (json: string, at: number): number => at + (/^[\t\n\r ]*/.exec(json.slice(at))?.[0].length ?? 0);

function positionOf(json: string, at: number): { line: number; column: number } {
  const before = json.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
