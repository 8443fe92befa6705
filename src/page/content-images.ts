/** The pictures of the main part that say something: no decoration, no counter of visitors, no sign that something loads. */

import type { Element } from './document.ts';
import { mainPart } from './main-part.ts';
import type { Img, Page } from './page.ts';
import { isHiddenFromAll } from './share/hidden.ts';

export function contentImages(page: Page): readonly Img[] {
  const isMain = mainPart(page);
  return page.images.filter(
    ({ element, src, inNoscript }) =>
      isMain(element) && !inNoscript && !isTiny(element) && !waiting.test(src) && isPerceived(element),
  );
}

/** Shown until a script has fetched something else. */
const waiting = /(?:^|[/_-])(?:loader|loading|spinner|preloader|ajax-loader)[\w-]*\.(?:gif|svg|png|webp)(?:[?#]|$)/i;

/** Spacers and pixels that count visitors. */
function isTiny({ attributes }: Element): boolean {
  const sizes = [attributes.width, attributes.height].map((size) => Number.parseInt(size ?? '', 10));
  return (
    sizes.some((size) => size <= largestSpacer) ||
    /\b(?:width|height)\s*:\s*[0-3](?:px)?\s*(?:;|$|!)/i.test(attributes.style ?? '')
  );
}

const largestSpacer = 3;

const silentRoles: ReadonlySet<string> = new Set(['presentation', 'none']);

/** Neither the picture nor what it lies in is hidden from screen readers. */
const isPerceived = (element: Element): boolean =>
  !silentRoles.has(element.attributes.role?.trim().toLowerCase() ?? '') && !isHiddenFromAll(element);
