/** The page as one network sees it: only what stands within the part that it reads. */

import type { Place } from '../finding.ts';
import type { CardLimits, Limit, Reading, TagSource } from '../networks/limits.ts';
import type { Page } from '../page/page.ts';
import type { Found, Sources } from './sources.ts';

/** What a reading finds, and under which source. */
export interface Choice extends Found {
  readonly from: TagSource;
  readonly guessed?: true;
}

export interface View {
  /** What the network takes; undefined when it finds nothing. `fits` passes over values that it cannot use. */
  choose(reading: Reading | undefined, fits?: (value: string) => boolean): Choice | undefined;
  has(source: TagSource): boolean;
  /** The tag that it would have taken had it stood further up. */
  overlooked(reading: Reading | undefined): Choice | undefined;
}

export function viewFor({ headBytes }: CardLimits, page: Page, sources: Sources): View {
  const isRead = readable(headBytes, page);
  const inReach = (source: TagSource): readonly Found[] => sources(source).filter(isRead);

  return {
    choose(reading, fits = () => true) {
      if (!reading || (reading.onlyPosts && !isPost(page))) return undefined;
      const taken = candidates(reading, inReach).find(({ value }) => fits(value));
      return taken ?? guess(reading, inReach, fits);
    },
    has: (source) => inReach(source).length > 0,
    overlooked(reading) {
      const [first] = reading ? candidates(reading, sources) : [];
      return first && !isRead(first) ? first : undefined;
    },
  };
}

function candidates({ order, byPosition }: Reading, sources: Sources): readonly Choice[] {
  const all = order.flatMap((from) => sources(from).map((found) => ({ ...found, from })));
  return byPosition ? all.sort((one, other) => one.start - other.start) : all;
}

function guess({ guesses = [] }: Reading, sources: Sources, fits: (value: string) => boolean): Choice | undefined {
  for (const from of guesses) {
    const found = sources(from).find(({ value }) => fits(value));
    if (found) return { ...found, from, guessed: true };
  }
  return undefined;
}

function readable(limit: Limit<number> | undefined, page: Page): (place: Place) => boolean {
  if (!limit || page.bytes <= limit.value) return () => true;
  return ({ start, end }) => page.evidence({ start, end }).offset < limit.value;
}

/** https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages */
const isPost = ({ xCard, linkTags }: Page): boolean =>
  /^summary(?:_large_image)?$/i.test(xCard.card?.value ?? '') &&
  linkTags.some(({ type }) => type.toLowerCase() === 'application/activity+json');
