/** What search engines want from the schema.org types that stand for reviews, ratings and comments. */

import type { WantedProperty } from './schema-org.ts';
import { documented } from './sources.ts';
import { words } from './word-list.ts';

const google = 'https://developers.google.com/search/docs/appearance/structured-data';
const snippet = documented(`${google}/review-snippet`);
const forum = documented(`${google}/discussion-forum`);

/** https://schema.org/Review and its subtypes that rate a thing: a ClaimReview judges what somebody said, by rules of its own. */
const reviewTypes: ReadonlySet<string> = new Set(words('Review CriticReview EmployerReview UserReview'));
const aggregateTypes: ReadonlySet<string> = new Set(words('AggregateRating EmployerAggregateRating'));

export const isReviewType = (type: string): boolean => reviewTypes.has(type);
export const isAggregateType = (type: string): boolean => aggregateTypes.has(type);

/** Properties by which a thing holds its reviews; `reviews` is the former name. */
export const reviewProperties = ['review', 'reviews', 'aggregateRating'] as const;

export const reviewWants: readonly WantedProperty[] = [
  { names: ['author'], ...snippet },
  { names: ['reviewRating'], ...snippet },
];

export const aggregateWants: readonly WantedProperty[] = [
  { names: ['ratingValue'], ...snippet },
  { names: ['ratingCount', 'reviewCount'], ...snippet },
];

/** Longer names of authors are taken for something else. */
export const longestAuthor = { characters: 99, ...snippet };

/** Where markup names no scale of its own. */
export const usualScale = { worst: 1, best: 5, ...snippet };

export const commentWants: readonly WantedProperty[] = [
  { names: ['author', 'creator'], ...forum },
  { names: ['datePublished', 'dateCreated'], ...forum },
  { names: ['text', 'image', 'video', 'description'], ...forum },
];

/** https://schema.org/Comment; the second is the former name. */
const commentTypes: ReadonlySet<string> = new Set(words('Comment UserComments'));
export const isCommentType = (type: string): boolean => commentTypes.has(type);
