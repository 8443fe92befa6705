/** Counts of equal small values over pages, each with a few of the pages. They can be merged in any order, and stay small. */

import type { Evidence } from '../../finding.ts';
import type { Seen } from '../../identity.ts';

export interface Tally<T> {
  readonly of: T;
  pages: number;
  /** Where it stands on the first of them. */
  at?: Evidence | undefined;
  /** The shortest addresses, then the first in order: the same whoever counted which pages. */
  readonly on: string[];
}

export type Tallies<T> = Map<string, Tally<T>>;

/** Pages that each tally names. */
export const mostSamples = 20;

/** Kept at least; a site that names more different things names most of them on single pages. */
const mostKept = 4000;

export function note<T>(tallies: Tallies<T>, of: T, page: string, at?: Evidence): void {
  const tally = open(tallies, of);
  tally.pages++;
  keepSample(tally.on, page);
  if (at && tally.on[0] === page) tally.at = at;
}

export function merge<T>(into: Tallies<T>, from: Tallies<T>): void {
  for (const { of, pages, on, at } of from.values()) {
    const tally = open(into, of);
    tally.pages += pages;
    for (const page of on) keepSample(tally.on, page);
    if (tally.on[0] === on[0]) tally.at = at;
  }
}

function open<T>(tallies: Tallies<T>, of: T): Tally<T> {
  const key = JSON.stringify(of);
  const known = tallies.get(key);
  if (known) return known;
  if (tallies.size >= 2 * mostKept) dropRarest(tallies);
  const tally: Tally<T> = { of, pages: 0, on: [] };
  tallies.set(key, tally);
  return tally;
}

/** Each value that comes is dropped at most once, so the work grows with what comes. */
function dropRarest<T>(tallies: Tallies<T>): void {
  const rarest = [...tallies].sort(
    ([one, { pages }], [other, { pages: more }]) => pages - more || (one < other ? 1 : -1),
  );
  for (const [key] of rarest.slice(0, mostKept)) tallies.delete(key);
}

/** The smallest samples of several tallies, and the sum of their pages. */
export function sum(tallies: readonly Seen[]): { pages: number; on: string[] } {
  const on: string[] = [];
  for (const tally of tallies) for (const page of tally.on) keepSample(on, page);
  return { pages: tallies.reduce((all, { pages }) => all + pages, 0), on };
}

function keepSample(on: string[], page: string): void {
  const last = on.at(-1);
  if (last !== undefined && on.length === mostSamples && !isBefore(page, last)) return;
  const at = on.findIndex((kept) => kept === page || isBefore(page, kept));
  if (on[at] === page) return;
  if (at !== -1) on.splice(at, 0, page);
  else if (on.length < mostSamples) on.push(page);
  if (on.length > mostSamples) on.pop();
}

/** Most pages first, then what stands on the first page: the start page's word comes first. */
export function byReach(one: Seen, other: Seen): number {
  const [first = '', second = ''] = [one.on[0], other.on[0]];
  return other.pages - one.pages || (first === second ? 0 : isBefore(first, second) ? -1 : 1);
}

const isBefore = (one: string, other: string): boolean =>
  one.length < other.length || (one.length === other.length && one < other);
