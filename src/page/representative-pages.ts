/** Picks a few pages that stand for a site, where looking at all would be rude or slow. */

import { needsCard } from './card-demand.ts';
import type { Page, PageKind } from './page.ts';

/** What a site rule keeps of a page to be able to pick it. */
export interface Candidate {
  readonly kind: PageKind;
  readonly shareable: boolean;
}

export const candidateOf = (page: Page): Candidate | undefined =>
  needsCard(page) ? { kind: page.kind.is, shareable: page.kind.shareable } : undefined;

/**
 * The start page, then the first page of each kind that people pass on, the most frequent kind first, then of the other
 * kinds; all in crawl order, so that two runs pick the same.
 */
export function representativePages(
  collected: readonly { readonly page: string; readonly value: Candidate }[],
  start: string,
  most: number,
): readonly string[] {
  const kinds = new Map<string, { first: string; count: number; shareable: boolean }>();
  for (const { page, value } of collected) {
    const { kind, shareable } = value;
    if (page === start || kind === 'home') continue;
    const known = kinds.get(kind);
    if (known) known.count++;
    else kinds.set(kind, { first: page, count: 1, shareable });
  }
  const home = collected.find(({ page, value }) => page === start || value.kind === 'home');
  const others = [...kinds.values()]
    .sort((one, other) => Number(other.shareable) - Number(one.shareable) || other.count - one.count)
    .map(({ first }) => first);
  return [...(home ? [home.page] : []), ...others].slice(0, most);
}
