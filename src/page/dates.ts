/** The days on which a page says that it was published and changed, wherever it says so. */

import type { Place } from '../finding.ts';
import { isArticleType } from '../networks/schema-org.ts';
import type { Element } from './document.ts';
import { type IsoDate, readIsoDate } from './iso-date.ts';
import type { Page } from './page.ts';
import { nameOfItem, type SchemaItem, schemaItems } from './schema-items.ts';

export interface StatedDate extends Place {
  readonly what: 'published' | 'modified';
  readonly from: 'meta' | 'JSON-LD' | 'microdata' | 'time';
  /** What holds it, for messages: `article:published_time`, `datePublished of BlogPosting`, `<time>`. */
  readonly tag: string;
  /** As typed, trimmed; never empty. */
  readonly raw: string;
  /** Undefined when it is no date that ISO 8601 knows. */
  readonly date: IsoDate | undefined;
}

/** In the order meta tags, JSON-LD, microdata, `<time>`; of each source the first of either sort counts. */
export const statedDates = (page: Page): readonly StatedDate[] => [
  ...fromMetas(page),
  ...fromItems(page),
  ...fromTimes(page),
];

const day = 86_400_000;

/** Whether a day and more lies between them, whatever their time zones; false where one of them cannot be read. */
export const areDaysApart = (one: StatedDate, other: StatedDate): boolean =>
  isBefore(one, other) || isBefore(other, one);

/** By more than a day, whatever their time zones. */
export const isBefore = ({ date: one }: StatedDate, { date: other }: StatedDate): boolean =>
  one !== undefined && other !== undefined && one.latest + day < other.earliest;

const sorts = ['published', 'modified'] as const;
type Sort = (typeof sorts)[number];

function* fromMetas({ openGraph }: Page): Generator<StatedDate> {
  for (const what of sorts) {
    const meta = openGraph.first(`article:${what}_time`);
    if (!meta) continue;
    const { value: raw, rawKey, start, end } = meta;
    yield { what, from: 'meta', tag: rawKey.trim(), raw, date: readIsoDate(raw), start, end };
  }
}

const properties: Readonly<Record<Sort, string>> = { published: 'datePublished', modified: 'dateModified' };

/** SEO plug-ins give the dates of a post to the page around it too: the post's own count. */
function* fromItems(page: Page): Generator<StatedDate> {
  const items = schemaItems(page).filter(({ isTop }) => isTop);
  const articles = items.filter(({ types }) => types.some(isArticleType));
  const pages = items.filter(({ types }) => types.some((type) => type === 'WebPage' || type === 'ItemPage'));
  for (const from of ['JSON-LD', 'microdata'] as const) {
    const own = [...articles, ...pages].filter((item) => item.from === from);
    for (const what of sorts) yield* firstOf(own, what);
  }
}

function* firstOf(items: readonly SchemaItem[], what: Sort): Generator<StatedDate> {
  for (const item of items) {
    const raw = item.values(properties[what]).find((value) => typeof value === 'string');
    if (raw === undefined) continue;
    const tag = `${properties[what]} of ${nameOfItem(item)}`;
    return yield { what, from: item.from, tag, raw, date: readIsoDate(raw), start: item.start, end: item.end };
  }
}

/** Names that themes and microformats give to the dates of a post; other times may be of anything. */
const timeClasses: Readonly<Record<Sort, RegExp>> = {
  published: /(?:^|\s)(?:dt-published|published|entry-date|post-date|pubdate|date-published|article-date)(?=\s|$)/i,
  modified: /(?:^|\s)(?:dt-updated|updated|modified|date-modified|post-modified)(?=\s|$)/i,
};

function* fromTimes({ document, regionOf }: Page): Generator<StatedDate> {
  const times = document
    .named('time')
    .filter((time) => !time.inert && time.attributes.datetime?.trim() && regionOf(time) !== 'comments');
  for (const what of sorts) {
    const own = times.filter((time) => sortOf(time) === what);
    const [time] = own;
    const raw = time?.attributes.datetime?.trim();
    if (!time || !raw || own.some(({ attributes }) => attributes.datetime?.trim() !== raw)) continue;
    yield { what, from: 'time', tag: '<time>', raw, date: readIsoDate(raw), start: time.start, end: time.openEnd };
  }
}

/** WordPress names an unchanged post's date by both: `entry-date published updated`. */
function sortOf({ attributes }: Element): Sort | undefined {
  if ('pubdate' in attributes) return 'published';
  return sorts.find((sort) => timeClasses[sort].test(attributes.class ?? ''));
}
