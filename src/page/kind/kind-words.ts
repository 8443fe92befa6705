/** The kinds of pages in words. */

import type { PageKind } from '../page.ts';

/** Read behind `it is`. */
export const kindWords = {
  home: 'a home page',
  article: 'an article',
  product: 'a product',
  recipe: 'a recipe',
  event: 'an event',
  video: 'a video',
  profile: 'a profile',
  listing: 'a list of other pages',
  documentation: 'documentation',
  about: 'a page about the site',
  contact: 'a contact page',
  'sign-in': 'a sign-in page',
  cart: 'a cart',
  legal: 'a legal page',
  search: 'a search page',
  error: 'an error page',
  other: 'of no kind that is sure',
} as const satisfies Record<PageKind, string>;
