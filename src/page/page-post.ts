/** What a page contributes to the rhythm of posting: that it is a post, and its dates. */

import { sameness } from '../address.ts';
import { emptyDates } from '../networks/schema-org.ts';
import { needsCard } from './card-demand.ts';
import { type StatedDate, statedDates } from './dates.ts';
import type { Page, PageKind } from './page.ts';

/** As written: the author's day and hour. */
export interface PostDate {
  /** `2026-05-31` */
  readonly day: string;
  readonly hour?: number;
}

export interface PagePost {
  /** What the address compares by. */
  readonly key: string;
  /** That of the first of its translations, by which they count as one. */
  readonly group: string;
  readonly published?: PostDate;
  readonly modified?: PostDate;
  /** Milliseconds between which each stated date lies, published ones first. */
  readonly spans: readonly (readonly [what: StatedDate['what'], earliest: number, latest: number])[];
  readonly hasImage: boolean;
}

const posts: ReadonlySet<PageKind> = new Set<PageKind>(['article', 'recipe', 'video']);

export function readPagePost(page: Page): PagePost | undefined {
  if (!posts.has(page.kind.is) || !needsCard(page)) return undefined;
  const key = sameness(page.canonicals[0]?.url ?? page.url) ?? page.url;
  const dates = statedDates(page).filter(({ date }) => date && !emptyDates.has(date.day) && isDay.test(date.day));
  const published = dates.find(({ what }) => what === 'published');
  const modified = dates.find(({ what }) => what === 'modified');
  return {
    key,
    group: groupOf(page, key),
    ...(published && { published: postDate(published) }),
    ...(modified && { modified: postDate(modified) }),
    spans: dates.slice(0, mostDates).map(({ what, date }) => [what, date?.earliest ?? 0, date?.latest ?? 0] as const),
    hasImage: page.openGraph.images.some(({ url }) => url !== undefined),
  };
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const mostDates = 6;

const postDate = ({ raw, date }: StatedDate): PostDate => ({ day: date?.day ?? '', ...hourIn(raw) });

/** ISO 8601 may leave out the colons, RFC 822 has a year before the hour. */
const time = /(?:T(?=\d{4})|[T\s](?=\d{1,2}:))(\d{1,2}):?(\d{2})(?::?(\d{2}))?/i;

/** Midnight to the second is what generators write that know only the day. */
export function hourIn(raw: string): { readonly hour?: number } {
  const [, hour, minute, second = '00'] = time.exec(raw) ?? [];
  if (hour === undefined || Number(hour) > 23 || `${Number(hour)}${minute}${second}` === '00000') return {};
  return { hour: Number(hour) };
}

function groupOf({ alternates }: Page, key: string): string {
  const addresses = alternates.flatMap(({ url }) => (url === undefined ? [] : (sameness(url) ?? [])));
  return addresses.includes(key) ? (addresses.sort()[0] ?? key) : key;
}
