/** What makes the card of one page look like that of another, and the pages where that matters. */

import { isAttachment } from './card-demand.ts';
import { isContinuation } from './continuation.ts';
import type { Page } from './page.ts';

/** Title, description and image, as networks would take them; undefined where there is no title. */
export function cardKey({ openGraph, titles, description }: Page): string | undefined {
  const title = openGraph.title?.value || titles[0]?.text;
  if (!title) return undefined;
  const text = openGraph.description?.value || description?.value || '';
  return [title, text, openGraph.images[0]?.url ?? ''].join('\n');
}

/** A manual keeps the pages of its older editions: `/api/3.1/core`, `/en/latest/core`. */
const edition = /\/(?:v\d+(?:\.\d+)*|\d+(?:\.\d+)+|[v\d.]*\d\.x|next|latest|stable)(?=\/|(?:\.html?)?(?:[?#]|$))/gi;

/** What the editions of one page have in common. */
export const editionless = (address: string): string => address.replace(edition, '');

/** Later pages of a list, frames round a page, files, and pages that ask to stay out of indexes, are not what people share. */
export const standsAlone = (page: Page): boolean =>
  page.indexable &&
  !isContinuation(page) &&
  !isAttachment(page) &&
  page.document.named('frameset').length === 0 &&
  !['error', 'search', 'sign-in', 'cart'].includes(page.kind.is);
