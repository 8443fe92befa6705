/** Finds the name of a vocabulary that a misspelt one most likely meant. */

import { distance } from 'fastest-levenshtein';
import type { Property } from './property.ts';

export type Spelling = (name: string) => string | undefined;

/** Separators are taken for each other (`og:image_width`, `og.title`); else one part of the name may hold a typo. */
export function createSpelling(properties: Iterable<Pick<Property, 'name' | 'confidence' | 'legacy'>>): Spelling {
  const byLetters = new Map<string, string>();
  const byShape = new Map<string, string[][]>();
  for (const { name, confidence, legacy } of properties) {
    byLetters.set(lettersOf(name), name);
    // What nobody asks for is not what a typo meant: `og:tel` is no `og:ttl`.
    if (confidence === 'unconfirmed' || legacy) continue;
    const parts = name.split(':');
    byShape.set(shapeOf(parts), [...(byShape.get(shapeOf(parts)) ?? []), parts]);
  }
  return (name) => {
    if (name.length > maxLength) return undefined;
    const parts = name.split(':');
    return byLetters.get(lettersOf(name)) ?? nearestOf(parts, byShape.get(shapeOf(parts)) ?? []);
  };
}

const lettersOf = (name: string): string => name.replace(/[^a-z\d]/g, '');

/** Names are compared within their vocabulary, and with those of as many parts. */
const shapeOf = (parts: readonly string[]): string => `${parts[0]}:${parts.length}`;

/** Longer names are sentences, not typos. */
const maxLength = 60;

function nearestOf(parts: readonly string[], candidates: readonly (readonly string[])[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const differing = parts.flatMap((part, at) =>
      part === candidate[at] ? [] : [[part, candidate[at] ?? ''] as const],
    );
    const [pair] = differing;
    if (!pair || differing.length > 1 || !isTypo(...pair)) continue;
    const edits = distance(...pair);
    if (edits < least) [best, least] = [candidate.join(':'), edits];
  }
  return best;
}

/** Letters that changed places, or an edit for every four letters. */
function isTypo(typed: string, meant: string): boolean {
  const isSwapped = typed.length > 3 && sorted(typed) === sorted(meant);
  return distance(typed, meant) <= (isSwapped ? 2 : Math.min(3, Math.max(1, Math.floor(meant.length / 4))));
}

const sorted = (text: string): string => [...text].sort().join('');
