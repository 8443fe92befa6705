/** Where kinds of source name nothing in common: links one account, meta tags another. */

import { type ClaimSource, claimSources, type Side } from '../../identity.ts';
import type { Speaker } from './find-speakers.ts';

/** What each kind of source says of the accounts of one form, when they disagree; undefined when they agree. */
export function disagreeingSides(speakers: readonly Speaker[]): readonly Side[] | undefined {
  const whole = sidesOf(speakers, () => true);
  if (agree(whole)) return undefined;
  // Each language or country may have an account of its own.
  const editions = new Set(speakers.flatMap(({ voices }) => voices.map(({ edition }) => edition)));
  const isWithin = [...editions].some((one) => !agree(sidesOf(speakers, (edition) => edition === one)));
  return isWithin ? [...whole].map(([from, accounts]) => ({ from, urls: accounts.map(({ url }) => url) })) : undefined;
}

/** Links and rel=me are one source. */
export const sourceOf = (from: ClaimSource): ClaimSource => (from === 'rel-me' ? 'link' : from);

type Sides = ReadonlyMap<ClaimSource, readonly Speaker[]>;

function sidesOf(speakers: readonly Speaker[], counts: (edition: string) => boolean): Sides {
  const sides = new Map<ClaimSource, Speaker[]>();
  for (const speaker of speakers) {
    const heard = speaker.voices.filter(({ edition }) => counts(edition)).map(({ from }) => sourceOf(from));
    for (const from of new Set(speaker.isConfigured ? ['config' as const, ...heard] : heard)) {
      const side = sides.get(from);
      if (side) side.push(speaker);
      else sides.set(from, [speaker]);
    }
  }
  return new Map([...sides].sort(([one], [other]) => claimSources.indexOf(one) - claimSources.indexOf(other)));
}

/** One may name more than another; they agree as long as shared accounts join them all. */
function agree(sides: Sides): boolean {
  const [first, ...others] = sides.values();
  const joined = new Set(first);
  let left = others;
  for (let next = left; next.length > 0; ) {
    next = left.filter((accounts) => accounts.some((account) => joined.has(account)));
    left = left.filter((accounts) => !next.includes(accounts));
    for (const account of next.flat()) joined.add(account);
  }
  return left.length === 0;
}
