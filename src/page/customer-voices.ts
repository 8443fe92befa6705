/** Whether a page lets customers speak: reviews, testimonials, comments, posts of others. */

import type { Service } from '../networks/network.ts';
import { commentsOf } from './comments.ts';
import type { Page } from './page.ts';
import { reviewsOf } from './reviews.ts';
import { phrases } from './words/phrases.ts';
import { reviews } from './words/reviews.ts';

/** A guess in favour of the page: a container that a script fills counts, and so does a link to reviews elsewhere. */
export const hasCustomerVoices = (page: Page): boolean =>
  page.services.some(({ service }) => speaking.has(service.category)) ||
  reviewsOf(page).length > 0 ||
  commentsOf(page).length > 0 ||
  hasReviewMarkup(page) ||
  isNamed(page);

const speaking: ReadonlySet<Service['category']> = new Set<Service['category']>([
  'reviews',
  'comments',
  'feed',
  'embed',
]);

/** Previews are no reviews, and neither does anybody rate in *generating*. */
const names = /(?:^|[^p])review|testimonial|(?:^|[^a-z])ratings?(?:[^a-z]|$)|(?:star|customer|product)s?-?rating/i;

const hasReviewMarkup = ({ document }: Page): boolean =>
  document.elements.some(
    ({ name, attributes: { class: classes, id, href } }) =>
      names.test(name) ||
      [classes, id, href].some((value) => value !== undefined && value.length <= longest && names.test(value)),
  );

const longest = 500;
const words = phrases(reviews);

const isNamed = ({ headings, anchors, language }: Page): boolean =>
  headings.some(({ text }) => words.borders(text, language)) || anchors.some(({ text }) => words.has(text, language));
