/** Small measures and foldings of text that rules, facts and reports share. */

import { distance } from 'fastest-levenshtein';

/** White space runs (no-break space too) to one space, ends trimmed. */
export const fold = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Length as readers count it: an emoji or a letter with marks is one. */
export function graphemes(text: string): number {
  if (isAscii(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** The first `limit` graphemes. */
export function firstGraphemes(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let count = 0;
  for (const { index } of segmenter.segment(text)) if (count++ === limit) return text.slice(0, index);
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

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
