/** Small measures and foldings of text that rules, facts and reports share. */

import { distance } from 'fastest-levenshtein';

/** White space runs (no-break space too) to one space, ends trimmed. */
export const fold = (text: string): string => text.replace(unfolded, ' ').trim();

/** Single spaces stay as they are: most texts hold nothing else. */
const unfolded = / \s+|[^\S ]\s*/g;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const stretchLength = 1024;

/** Letters as readers count them: an emoji or a letter with marks is one. */
export function* letters(text: string): Generator<string> {
  // Stretch by stretch: over a long text V8's segmenter takes quadratic time (200,000 letters: a minute and a half).
  for (let at = 0; at < text.length; ) {
    const stretch = whole(text.slice(at, at + stretchLength));
    const isLast = at + stretch.length >= text.length;
    let open = '';
    for (const { segment } of segmenter.segment(stretch)) {
      if (open !== '') yield open;
      at += open.length;
      open = segment;
    }
    // The last one may go on in the next stretch, unless it fills this one.
    if (!isLast && open.length < stretch.length) continue;
    yield open;
    at += open.length;
  }
}

/** Without half a surrogate pair at its end. */
const whole = (stretch: string): string => (stretch.length > 1 ? stretch.replace(/[\ud800-\udbff]$/, '') : stretch);

/** Length as readers count it. */
export function graphemes(text: string): number {
  if (isAscii(text)) return text.length;
  let count = 0;
  for (const _ of letters(text)) count++;
  return count;
}

/** The first `limit` graphemes. */
export function firstGraphemes(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (isAscii(text.slice(0, limit + 1))) return text.slice(0, limit);
  let count = 0;
  let end = 0;
  for (const letter of letters(text)) {
    if (count++ === limit) return text.slice(0, end);
    end += letter.length;
  }
  return text;
}

/** Shortened to at most `limit` graphemes, with an ellipsis where something was cut. */
export function shorten(text: string, limit: number): string {
  const head = firstGraphemes(text, limit);
  return head === text ? text : `${firstGraphemes(head, limit - 1).trimEnd()}…`;
}

/** Bytes of UTF-8. */
export const utf8Length = (text: string): number => Buffer.byteLength(text);

/** The known name that a typo most likely meant: at most a third of its letters (and never more than 3) differ. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const lower = name.toLowerCase();
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(name.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(lower, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** `1 page`, `2 pages`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** `a, b, c and 2 more`, each name once. */
export function listed(names: Iterable<string>, most = 5): string {
  const all = [...new Set(names)];
  const left = all.length - most;
  return left > 0 ? `${all.slice(0, most).join(', ')} and ${left} more` : all.join(', ');
}

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
