/** Records as JSON text: keys in one order, and escapes for what terminals and CI logs obey. */

import type { Evidence } from '../../finding.ts';

/** For each key how to order its value: `null` for what has no keys of its own. Every key must be named, so none is forgotten. */
export type Keys<T> = { readonly [Key in keyof Required<T>]: ((value: never) => unknown) | null };

export function ordered<T extends object>(record: T, keys: Keys<T>): object {
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, order] of Object.entries(keys) as [keyof T & string, Keys<T>[keyof T]][]) {
    const value = record[key];
    if (value !== undefined) copy[key] = order ? order(value as never) : value;
  }
  return copy;
}

export const evidenceKeys = { line: null, column: null, offset: null, snippet: null } satisfies Keys<Evidence>;

/** Over several lines, as everything down to its deepest list. */
export const indented = (value: object, depth: number): string =>
  harmless(JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(depth)}`));

/** Short records of which there are many: a line each. */
export const inLine = (value: object): string => harmless(JSON.stringify(value));

// Valid JSON may still hold what a terminal obeys (C1), what deceives the eye (bidi), or what a CI runner takes for a
// command (`##[`); all of it stands inside strings, where an escape means the same.
const harmless = (text: string): string =>
  text
    .replace(/[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escaped)
    .replace(/##(?=[a-z]{0,12}\[)/gi, '#\\u0023');

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
