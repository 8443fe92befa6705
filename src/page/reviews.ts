/** The reviews and ratings that a page marks up, and what they are about. */

import { isAggregateType, isReviewType, reviewProperties } from '../networks/schema-org-reviews.ts';
import { fold } from '../text.ts';
import { isOwn } from './own-hosts.ts';
import type { Page } from './page.ts';
import { isOrganization } from './profiles/owner-types.ts';
import { type SchemaItem, type SchemaValue, schemaItems, textOfItem } from './schema-items.ts';

export interface Review {
  readonly item: SchemaItem;
  /** `Review`, `AggregateRating` or a subtype. */
  readonly type: string;
  readonly isAggregate: boolean;
  /** What is reviewed: what holds it, else what it names; text where it is only named; undefined for none. */
  readonly subject: SchemaValue | undefined;
  /** It stands within what it is about. */
  readonly isNested: boolean;
}

export function reviewsOf(page: Page): readonly Review[] {
  const items = schemaItems(page);
  const holders = readHolders(items);
  return items.flatMap((item) => {
    const type = item.types.find((each) => isAggregateType(each) || isReviewType(each));
    if (type === undefined) return [];
    const holder = holders.get(keyOf(item));
    const [named] = item.values('itemReviewed');
    // Deeper down it belongs to something, by whatever name.
    return {
      item,
      type,
      isAggregate: isAggregateType(type),
      subject: holder ?? named,
      isNested: holder !== undefined || !item.isTop,
    };
  });
}

/** Microdata is made anew for each asking, but every item has an element of its own. */
const keyOf = (item: SchemaItem): unknown => (item.from === 'microdata' ? item.start : item);

function readHolders(items: readonly SchemaItem[]): ReadonlyMap<unknown, SchemaItem> {
  const holders = new Map<unknown, SchemaItem>();
  for (const item of items) {
    for (const value of reviewProperties.flatMap((property) => item.values(property))) {
      if (typeof value !== 'string' && !holders.has(keyOf(value))) holders.set(keyOf(value), item);
    }
  }
  return holders;
}

/** An organisation's reviews on its own site, whoever wrote them. */
export function isSelfServing({ subject }: Review, page: Page): boolean {
  if (subject === undefined || typeof subject === 'string' || !isOrganization(subject.types)) return false;
  const address = textOfItem(subject, 'url', '@id');
  const url = address === undefined || address.startsWith('#') ? undefined : parsed(address, page);
  if (url) return (page.site.isLocal || isOwn(page.site, url)) && (isRoot(url) || page.kind.is === 'home');
  return page.kind.is === 'home' || isNamedLikeSite(subject, page);
}

function parsed(address: string, page: Page): URL | undefined {
  const url = page.resolve(address);
  return url === undefined ? undefined : new URL(url);
}

/** Directories describe businesses too, on pages of their own below the root. */
const isRoot = ({ pathname }: URL): boolean =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?|index\.(?:html?|php))?$/i.test(pathname);

function isNamedLikeSite(subject: SchemaItem, page: Page): boolean {
  const name = formOf(textOfItem(subject, 'name'));
  const names = [
    page.openGraph.siteName?.value,
    ...schemaItems(page)
      .filter(({ types }) => types.includes('WebSite'))
      .map((item) => textOfItem(item, 'name')),
  ];
  return name !== '' && names.some((each) => formOf(each) === name);
}

const formOf = (name: string | undefined): string => fold(name ?? '').toLowerCase();
