/** What makes the card of one page look like that of another, and the pages where that matters. */

import { isContinuation } from './continuation.ts';
import type { Page } from './page.ts';

/** Title, description and image, as networks would take them; undefined where there is no title. */
export function cardKey({ openGraph, titles, description }: Page): string | undefined {
  const title = openGraph.title?.value || titles[0]?.text;
  if (!title) return undefined;
  const text = openGraph.description?.value || description?.value || '';
  return [title, text, openGraph.images[0]?.url ?? ''].join('\n');
}

/** Later pages of a list, and pages that ask to stay out of indexes, are not what people share. */
export const standsAlone = (page: Page): boolean =>
  page.indexable && !isContinuation(page) && !['error', 'search', 'sign-in', 'cart'].includes(page.kind.is);
