/** The part of a page that people come for, as against its frame: head, navigation, side columns, foot, comments. */

import type { Element } from './document.ts';
import type { Page, Region } from './page.ts';

const marked: ReadonlySet<Region> = new Set<Region>(['main', 'article']);
const unmarked: ReadonlySet<Region> = new Set<Region>(['main', 'article', 'body']);

/** Made once for a page. Where nothing marks the main part, it is all that is not marked as something else. */
export function mainPart({ document, regionOf }: Page): (element: Element) => boolean {
  const isMarked = document.elements.some((element) => !element.inert && marked.has(regionOf(element)));
  const regions = isMarked ? marked : unmarked;
  return (element) => !element.inert && !element.inHead && regions.has(regionOf(element));
}
