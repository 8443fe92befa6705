/** Reads the body of a feed: what it is, what it holds, and what is wrong with it. Never throws. */

import { parseHttp } from '../../address.ts';
import { readFeedDate } from '../../page/feed-date.ts';
import type { FeedAnswer, FeedDate, FeedFault, FeedItem } from '../../resources.ts';
import { fold, shorten } from '../../text.ts';
import { checkXml } from './check-xml.ts';
import { decodeFeed } from './decode-feed.ts';
import { natureOf } from './feed-kind.ts';
import { parseFeed, type RawItem } from './parse-feed.ts';

export interface FeedSource {
  readonly url: URL;
  readonly body: Uint8Array;
  /** As in the header, with its parameters. */
  readonly contentType: string;
  readonly truncated: boolean;
}

export type FeedReading = Pick<
  FeedAnswer,
  'kind' | 'title' | 'home' | 'self' | 'hub' | 'language' | 'items' | 'total' | 'faults'
>;

const mostItems = 500;

export function readFeed({ url, body, contentType, truncated }: FeedSource): FeedReading {
  const { text, fault } = decodeFeed(body, contentType);
  const nature = natureOf(text);
  if ('found' in nature) return { items: [], total: 0, faults: [{ code: 'not_a_feed', found: nature.found }] };
  const { kind } = nature;
  const raw = parseFeed(text, kind);
  const faults: FeedFault[] = fault ? [fault] : [];
  if (truncated) faults.push({ code: 'cut', bytes: body.byteLength });
  else if (kind !== 'json') faults.push(...faultOfXml(text));
  if (!raw) return { kind, items: [], total: 0, faults };
  const { items, title, home, self, hub, language } = raw;
  const texts = { title: cut(title, 200), home: absolute(home, url), self: absolute(self, url), hub: cut(hub, 500) };
  return {
    kind,
    ...told({ ...texts, language: cut(language, 40) }),
    items: items
      .map((item) => toItem(item, url))
      .sort(newestFirst)
      .slice(0, mostItems),
    total: items.length,
    faults,
  };
}

function faultOfXml(text: string): readonly FeedFault[] {
  const fault = checkXml(text);
  return fault ? [{ code: 'not_well_formed', ...fault }] : [];
}

function toItem(raw: RawItem, base: URL): FeedItem {
  const link = absolute(raw.link, base);
  return {
    ...told({
      link,
      rawLink: parseHttp(raw.link ?? '') ? undefined : cut(raw.link, 500),
      guid: cut(raw.guid, 500),
      title: cut(raw.title, 120),
      author: cut(raw.author, 120),
      published: dateOf(raw.published),
      updated: dateOf(raw.updated),
    }),
    hasImage: raw.images || raw.texts.some((text) => text !== undefined && /<img[\s/]/i.test(text)),
  };
}

function dateOf(raw: string | undefined): FeedDate | undefined {
  const text = cut(raw, 100);
  if (text === undefined) return undefined;
  const date = readFeedDate(text);
  return date ? { raw: text, date } : { raw: text };
}

const cut = (text: string | undefined, limit: number): string | undefined => {
  const folded = typeof text === 'string' ? shorten(fold(text.slice(0, limit * 8)), limit) : '';
  return folded === '' ? undefined : folded;
};

/** `xml:base` is hardly used; the address of the feed is what readers take. */
const absolute = (address: string | undefined, base: URL): string | undefined =>
  address === undefined || address.trim() === '' ? undefined : parseHttp(address.slice(0, 4096), base)?.href;

const timeOf = ({ published, updated }: FeedItem): number =>
  (published?.date ?? updated?.date)?.latest ?? Number.NEGATIVE_INFINITY;

function newestFirst(one: FeedItem, other: FeedItem): number {
  const [a, b] = [timeOf(one), timeOf(other)];
  return a === b ? 0 : b - a;
}

/** Without what is undefined. */
function told<T extends object>(facts: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}
