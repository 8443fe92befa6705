/** What search engines and readers of cards want from the schema.org types that stand for content. */

import type { Sourced } from './network.ts';
import { documented, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const zeroInTags: Sourced = {
  source: 'https://github.com/devopsdays/devopsdays-web/issues/1185',
  confidence: 'observed',
};
const google = 'https://developers.google.com/search/docs/appearance/structured-data';

/** https://schema.org/Article and those of its subtypes that people publish as posts, news and reports. */
const articleTypes: ReadonlySet<string> = new Set(
  words(`
    Article BlogPosting NewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle MedicalScholarlyArticle
    TechArticle APIReference Report LiveBlogPosting SocialMediaPosting AnalysisNewsArticle AskPublicNewsArticle
    BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle
  `),
);

/** `type` without `https://schema.org/`. */
export const isArticleType = (type: string): boolean => articleTypes.has(type);

export interface WantedProperty extends Sourced {
  /** One of them is enough; the first is the one to ask for. */
  readonly names: readonly [string, ...string[]];
}

/** What Google recommends for an article; who wrote it is a matter of its own. */
export const articleProperties: readonly WantedProperty[] = [
  { names: ['headline', 'name', 'title'], ...documented(`${google}/article`) },
  { names: ['datePublished', 'dateCreated', 'uploadDate'], ...documented(`${google}/article`) },
  { names: ['image', 'thumbnailUrl', 'thumbnail', 'primaryImageOfPage'], ...documented(`${google}/article`) },
];

/** What Google requires of a video, then what it needs to play it. */
export const videoProperties: readonly WantedProperty[] = [
  { names: ['name', 'headline'], ...documented(`${google}/video`) },
  { names: ['thumbnailUrl', 'thumbnail', 'image'], ...documented(`${google}/video`) },
  { names: ['uploadDate', 'datePublished'], ...documented(`${google}/video`) },
  { names: ['contentUrl', 'embedUrl', 'embedURL', 'contentURL'], ...unconfirmed },
];

/** Names that content management systems give to accounts, and that nobody bears. */
export const accountNames = {
  names: new Set(
    words('admin administrator root user webmaster wordpress wpadmin wp-admin superuser editor author test guest demo'),
  ) as ReadonlySet<string>,
  ...documented(`${google}/article#author-bp`),
};

/** What templates put before the name of an author; particles of surnames (`von`, `di`) are left out. */
export const bylineWords = {
  pattern:
    /^(?:(?:posted|written|published|words|text) )?by:? |^(?:authors?|autor(?:in|es)?|auteur|autore|автор|作者|著者|저자|글쓴이)\s*[:：]/iu,
  ...documented(`${google}/article#author-bp`),
};

/** What programs print for a date that is not set, by the day. */
export const emptyDates: ReadonlyMap<string, Sourced & { readonly what: string }> = new Map([
  ['0001-01-01', { what: 'the empty date of Go', ...zeroInTags }],
  ['-0001-11-30', { what: 'the empty date of PHP', ...unconfirmed }],
  ['1970-01-01', { what: 'the empty date of Unix', ...unconfirmed }],
]);
