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
  resolve: Sources['resolve'];
}

export function viewFor({ headBytes }: CardLimits, page: Page, sources: Sources): View {
  const isRead = readable(headBytes, page);
  return {
    choose(reading, fits) {
      if (!reading || (reading.onlyPosts && !isPost(page))) return undefined;
      const takes: Takes = (found) => isRead(found) && (!fits || fits(found.value));
      const choose = reading.byPosition ? firstOnPage : firstInOrder;
      return choose(reading.order, sources, takes) ?? guess(reading.guesses ?? [], sources, takes);
    },
    has: (source) => sources.of(source).some(isRead),
    overlooked(reading) {
      if (!headBytes || !reading) return undefined;
      const first = (reading.byPosition ? firstOnPage : firstInOrder)(reading.order, sources, () => true);
      return first && !isRead(first) ? first : undefined;
    },
    resolve: sources.resolve,
  };
}

type Takes = (found: Found) => boolean;
type Order = readonly TagSource[];

function firstInOrder(order: Order, sources: Sources, takes: Takes): Choice | undefined {
  for (const from of order) {
    const found = sources.of(from).find(takes);
    if (found) return chosen(found, from);
  }
  return undefined;
}

function firstOnPage(order: Order, sources: Sources, takes: Takes): Choice | undefined {
  let first: Choice | undefined;
  for (const from of order) {
    const found = sources.of(from).find(takes);
    if (found && (!first || found.start < first.start)) first = chosen(found, from);
  }
  return first;
}

const chosen = ({ value, start, end, width, height }: Found, from: TagSource): Choice => ({
  value,
  start,
  end,
  ...(width && { width }),
  ...(height && { height }),
  from,
});

function guess(order: Order, sources: Sources, takes: Takes): Choice | undefined {
  const found = firstInOrder(order, sources, takes);
  return found && { ...found, guessed: true };
}

function readable(limit: Limit<number> | undefined, page: Page): (place: Place) => boolean {
  if (!limit || page.bytes <= limit.value) return () => true;
  const { value } = limit;
  // every unit of a text is one to three bytes of UTF-8: only in between must they be counted
  return ({ start, end }) => start < value && (3 * start < value || page.evidence({ start, end }).offset < value);
}

/** https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages */
const isPost = ({ xCard, linkTags }: Page): boolean =>
  /^summary(?:_large_image)?$/i.test(xCard.card?.value ?? '') &&
  linkTags.some(({ type }) => type.toLowerCase() === 'application/activity+json');
