/** Folds the posts of a site into numbers: for each a fingerprint of its address and its day, no page and no address. */

import { sameness } from '../../address.ts';
import { readFeedDate } from '../../page/feed-date.ts';
import { readIsoDate } from '../../page/iso-date.ts';
import { hourIn, type PagePost, type PostDate } from '../../page/page-post.ts';
import type { FeedAnswer } from '../../resources.ts';
import type { DateBasis, LastmodSummary } from '../../rhythm.ts';
import { fingerprint } from './fingerprint.ts';

export type DateSource = 'feeds' | 'pages' | 'sitemaps';

/** A post by its best date. Days count from 1970; hours as written. */
export interface Dated {
  readonly basis: DateBasis;
  readonly day: number;
  readonly hour?: number;
  readonly sources: readonly DateSource[];
}

export interface RhythmFold {
  readonly posts: Map<number, Dated | undefined>;
  /** Addresses that count under that of another language. */
  readonly aliases: Map<number, number>;
  /** Days that sitemaps tell, by page. */
  readonly lastmods: Map<number, number>;
  lastmodSummary: LastmodSummary | undefined;
}

export const emptyRhythmFold = (): RhythmFold => ({
  posts: new Map(),
  aliases: new Map(),
  lastmods: new Map(),
  lastmodSummary: undefined,
});

const day = 86_400_000;

/** Of a day as written, whatever its zone. */
export const dayNumber = (text: string): number => Math.floor(Date.parse(`${text}T00:00:00Z`) / day);
export const dayText = (number: number): string => new Date(number * day).toISOString().slice(0, 10);

export function foldPost(fold: RhythmFold, { key, group, published, modified }: PagePost): void {
  const at = fingerprint(group);
  if (group !== key) fold.aliases.set(fingerprint(key), at);
  const date = published ?? modified;
  const dated = date && datedBy(date, published ? 'published' : 'modified', 'pages');
  fold.posts.set(at, better(fold.posts.get(at), dated));
}

export function foldFeed(fold: RhythmFold, { items }: Pick<FeedAnswer, 'items'>): void {
  for (const { link, guid, published, updated } of items) {
    const key = sameness(withoutCampaign(link ?? '')) ?? guid;
    const date = published?.date ? published : updated;
    if (key === undefined || !date?.date || !isDay.test(date.date.day)) continue;
    const mark = fingerprint(key);
    const at = fold.aliases.get(mark) ?? mark;
    const basis = date === published ? 'published' : 'modified';
    const dated = datedBy({ day: date.date.day, ...hourIn(date.raw) }, basis, 'feeds');
    fold.posts.set(at, better(fold.posts.get(at), dated));
  }
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

function withoutCampaign(address: string): string {
  const at = address.search(/[?&]utm_/i);
  return at < 0 ? address : address.slice(0, at);
}

interface SitemapPage {
  readonly url: string;
  readonly lastmod?: string;
}

/** Before the first page is read. */
export function foldLastmods(fold: RhythmFold, entries: readonly SitemapPage[], now: number): void {
  const raws = new Set<string>();
  let [dated, future, unreadable] = [0, 0, 0];
  let [firstFuture, firstUnreadable]: (LastmodSummary['firstFuture'] | undefined)[] = [undefined, undefined];
  for (const { url, lastmod: raw } of entries) {
    if (raw === undefined || raw.trim() === '') continue;
    const date = readFeedDate(raw);
    dated++;
    raws.add(raw.trim());
    if (!readIsoDate(raw)) {
      unreadable++;
      firstUnreadable ??= { url, raw };
    }
    if (date && date.earliest > now + day) {
      future++;
      firstFuture ??= { url, raw };
    }
    if (date && isDay.test(date.day)) fold.lastmods.set(fingerprint(sameness(url) ?? url), dayNumber(date.day));
  }
  if (entries.length === 0) return;
  const [only] = raws;
  fold.lastmodSummary = {
    ...{ entries: entries.length, dated, distinct: raws.size, future, unreadable },
    ...(raws.size === 1 && only !== undefined && { only }),
    ...(firstFuture && { firstFuture }),
    ...(firstUnreadable && { firstUnreadable }),
  };
}

/** Posts that nothing else dates, by the sitemap. */
export function foldUndated({ posts, lastmods }: RhythmFold): void {
  for (const [mark, dated] of posts) {
    const lastmod = lastmods.get(mark);
    if (dated === undefined && lastmod !== undefined)
      posts.set(mark, { basis: 'lastmod', day: lastmod, sources: ['sitemaps'] });
  }
}

function datedBy({ day: text, hour }: PostDate, basis: DateBasis, source: DateSource): Dated | undefined {
  const number = dayNumber(text);
  if (Number.isNaN(number)) return undefined;
  return { basis, day: number, ...(hour !== undefined && { hour }), sources: [source] };
}

/** The day of publishing before that of a change; of two alike the one that came first, the page's. */
function better(known: Dated | undefined, other: Dated | undefined): Dated | undefined {
  if (!known || !other) return known ?? other;
  const best = known.basis === 'published' || other.basis !== 'published' ? known : other;
  return { ...best, sources: [...new Set([...known.sources, ...other.sources])] };
}
