/** When the site posts, as its feeds, pages and sitemaps tell. Plain data in the `Audit`, and read by site rules. */

export const dateBases = ['published', 'modified', 'lastmod'] as const;

/** What the dates of posts rest on: the day of publishing, else of the last change, else what a sitemap says, which is weak. */
export type DateBasis = (typeof dateBases)[number];

export interface Rhythm {
  /** The best of the bases that dates three posts. */
  readonly basis: DateBasis;
  /** Posts with such a date that has come; a page and its item in a feed are one, and so are its translations. */
  readonly posts: number;
  /** How many of these each source dates; one post may have several. */
  readonly sources: { readonly feeds: number; readonly pages: number; readonly sitemaps: number };
  /** Days of the oldest and the newest: `2026-05-31`. */
  readonly from: string;
  readonly to: string;
  /** Days from the newest to the run. */
  readonly daysSince: number;
  /** Posts per week over the last 4, 12 and 52 weeks; absent where no post is known from before these. */
  readonly perWeek: { readonly weeks4?: number; readonly weeks12?: number; readonly weeks52?: number };
  /** Days between one day with posts and the next: the median. */
  readonly usualGap: number;
  readonly longestGap: { readonly days: number; readonly from: string; readonly to: string };
  /** Of the periods of so many days, those with a post; absent when there are fewer than four. */
  readonly regularity?: Regularity;
  /** Posts by day of the week, Monday first. */
  readonly weekdays: readonly number[];
  /** Posts by hour as written; absent when the dates tell no times. */
  readonly hours?: readonly number[];
  /** Posts by calendar week, oldest first; `from` is the Monday of the first. */
  readonly weeks: { readonly from: string; readonly counts: readonly number[] };
  /** Posts whose day has not come. */
  readonly future: number;
  /** A day that holds more than half of all posts: a migration rather than a rhythm. */
  readonly bulk?: { readonly day: string; readonly posts: number };
  /** False when the crawl was cut: older posts may be missing. */
  readonly isWhole: boolean;
}

export interface Regularity {
  readonly days: number;
  readonly periods: number;
  readonly active: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** What the sitemaps say of the days on which pages changed. */
export interface LastmodSummary {
  /** Pages in all sitemaps. */
  readonly entries: number;
  readonly dated: number;
  /** Different dates as written. */
  readonly distinct: number;
  /** The only one, when all are alike. */
  readonly only?: string;
  readonly future: number;
  readonly firstFuture?: { readonly url: string; readonly raw: string };
  readonly unreadable: number;
  readonly firstUnreadable?: { readonly url: string; readonly raw: string };
}
