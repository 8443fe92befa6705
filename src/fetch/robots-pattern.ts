/** One path pattern of a robots.txt: `*` is anything, `$` at the end is the end, all else is letters. */

export interface RobotsPattern {
  /** Which of two matching rules wins: the longer one. */
  readonly length: number;
  matches(path: string): boolean;
}

/** `pattern` holds one byte per character. */
export function readPattern(pattern: string): RobotsPattern {
  const anchored = pattern.endsWith('$');
  const body = encodeOnce(anchored ? pattern.slice(0, -1) : pattern).replaceAll('$', '%24');
  const [prefix = '', ...rest] = body.split('*');
  const last = rest.pop();
  return {
    length: body.length + (anchored ? 1 : 0),
    matches(path) {
      if (!path.startsWith(prefix)) return false;
      if (last === undefined) return !anchored || path.length === prefix.length;
      const from = skipPast(path, rest, prefix.length);
      if (from < 0) return false;
      return anchored ? path.length - last.length >= from && path.endsWith(last) : find(path, last, from) >= 0;
    },
  };
}

/** Path and query of an address in the form that patterns are compared with. */
export function pathForPatterns(url: URL): string {
  return encodeOnce(url.pathname + url.search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24');
}

/** Unreserved letters plain, everything else that is or must be encoded as `%XX` in upper case (RFC 9309, 2.2.2). */
function encodeOnce(bytes: string): string {
  return bytes.replace(/%[0-9a-f]{2}|[^\x21-\x7e]|["<>^`{|}]/gi, (found) => {
    const code = found.length === 3 ? Number.parseInt(found.slice(1), 16) : found.charCodeAt(0);
    const letter = String.fromCharCode(code);
    return /[\w.~-]/.test(letter) ? letter : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

/** The leftmost fit is always as good as any later one, so nothing is tried twice. */
function skipPast(path: string, pieces: readonly string[], start: number): number {
  let from = start;
  for (const piece of pieces) {
    const at = find(path, piece, from);
    if (at < 0) return -1;
    from = at + piece.length;
  }
  return from;
}

const shortPiece = 32;

/** `indexOf` multiplies the lengths on hostile input; long pieces go by Knuth, Morris and Pratt. */
function find(path: string, piece: string, from: number): number {
  if (piece.length > path.length - from) return -1;
  if (piece.length <= shortPiece) return path.indexOf(piece, from);
  const borders = bordersOf(piece);
  let matched = 0;
  for (let at = from; at < path.length; at++) {
    while (matched > 0 && path[at] !== piece[matched]) matched = borders[matched - 1] ?? 0;
    if (path[at] === piece[matched]) matched++;
    if (matched === piece.length) return at + 1 - matched;
  }
  return -1;
}

/** For each prefix of `piece`, the length of its longest proper prefix that is also its end. */
function bordersOf(piece: string): Uint32Array {
  const borders = new Uint32Array(piece.length);
  let length = 0;
  for (let at = 1; at < piece.length; at++) {
    while (length > 0 && piece[at] !== piece[length]) length = borders[length - 1] ?? 0;
    if (piece[at] === piece[length]) length++;
    borders[at] = length;
  }
  return borders;
}
