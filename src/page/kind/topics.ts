/** The kinds that pages name themselves in titles, headings and addresses, with how much a name counts. */

import type { PageKind } from '../page.ts';
import { about } from '../words/about.ts';
import { cart } from '../words/cart.ts';
import { contact } from '../words/contact.ts';
import { documentation } from '../words/documentation.ts';
import { error } from '../words/error.ts';
import { legal } from '../words/legal.ts';
import { listing } from '../words/listing.ts';
import { type Phrases, phrases } from '../words/phrases.ts';
import { search } from '../words/search.ts';
import { signIn } from '../words/sign-in.ts';

export interface Topic {
  readonly kind: PageKind;
  readonly phrases: Phrases;
  /** Weight when the last part of the path is one of its phrases. */
  readonly path: number;
  /** Weight when the title is one of its phrases. */
  readonly title: number;
  /** Weight when the main heading is one. */
  readonly heading: number;
  /** Weight when title or path only begin or end with one; 0: articles do so too. Title and heading together make a kind of 2, not of 1: *registro de marcas*. */
  readonly bordering: number;
  /** Such pages have few words; a long one of that address is about the topic. */
  readonly isBrief?: true;
}

/**
 * An exact name in the path outweighs markup that content management systems put on every page (`og:type` article, a
 * publication date), because nobody names an article `/privacy`.
 */
export const topics: readonly Topic[] = [
  { kind: 'error', phrases: phrases(error), path: 12, title: 16, heading: 8, bordering: 2 },
  { kind: 'sign-in', phrases: phrases(signIn), path: 12, title: 4, heading: 3, bordering: 1, isBrief: true },
  { kind: 'legal', phrases: phrases(legal), path: 12, title: 4, heading: 3, bordering: 2 },
  { kind: 'cart', phrases: phrases(cart), path: 12, title: 4, heading: 3, bordering: 0, isBrief: true },
  { kind: 'search', phrases: phrases(search), path: 12, title: 4, heading: 3, bordering: 1, isBrief: true },
  { kind: 'contact', phrases: phrases(contact), path: 12, title: 4, heading: 3, bordering: 0 },
  { kind: 'about', phrases: phrases(about), path: 12, title: 4, heading: 3, bordering: 0 },
  { kind: 'listing', phrases: phrases(listing), path: 6, title: 3, heading: 2, bordering: 0 },
  { kind: 'documentation', phrases: phrases(documentation), path: 6, title: 2, heading: 2, bordering: 0 },
];
