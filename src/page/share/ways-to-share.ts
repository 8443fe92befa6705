/** Whether visitors can share a page at all: by a link, by buttons that a vendor's script draws, or perhaps by a script of the site. */

import type { Element } from '../document.ts';
import type { Page, ServiceUse } from '../page.ts';
import { remember } from '../remember.ts';
import { phrases } from '../words/phrases.ts';
import { share as shareWords } from '../words/share.ts';
import { classesOf, upwards } from './draft.ts';

/** `unclear`: something is called sharing, and only a script knows what it does. */
export type WaysToShare = 'some' | 'none' | 'unclear';

export function waysToShare(page: Page): WaysToShare {
  if (page.shareLinks.length > 0 || page.services.some(drawsButtons)) return 'some';
  return mayShareByScript(page) ? 'unclear' : 'none';
}

/** A live vendor whose script or markup is there. Plug-ins load their style sheets on pages without buttons, too. */
export const drawsButtons = ({ service, signs }: ServiceUse): boolean =>
  service.category === 'share-vendor' && !service.closed && signs.some(({ via }) => via !== 'link');

/** Something beside the known share links is called sharing. */
export function mayShareByScript(page: Page): boolean {
  const known = new Set(page.shareLinks.map(({ element }) => element));
  return page.document.elements.some((element) => !element.inert && !known.has(element) && mayShare(element, page));
}

const sharing = phrases(shareWords);
const shareName =
  /(?:^|[_-])shar(?:e|es|ing|er)(?:$|[_-])|(?:^|[_-])(?:social|post|page)share|share(?:button|bar|box|icon|link)s?(?:$|[_-])/i;

/** A button called "Share" or among others called so, or a place called so that waits to be filled. */
function mayShare(element: Element, page: Page): boolean {
  const { name } = element;
  if (name.includes('-') && shareName.test(name)) return true;
  if (isPressed(element))
    return [...upwards(element, near)].some(isCalledShare) || sharing.has(page.accessibleName(element), page.language);
  return containers.has(name) && element.lastIndex === element.index && isCalledShare(element);
}

/** How far up the bar of a button is. */
const near = 4;

const isCalledShare = remember((element) =>
  [element.attributes.id ?? '', ...classesOf(element)].some((one) => shareName.test(one)),
);

/** What scripts fill; icons are empty as well. */
const containers: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'nav', 'ul', 'ol', 'p']);

/** Something to press that leads nowhere by itself. */
function isPressed({ name, attributes }: Element): boolean {
  if (name === 'a') return /^\s*(?:#|javascript:|$)/i.test(attributes.href ?? '');
  return name === 'button' || name === 'summary' || attributes.role === 'button' || 'onclick' in attributes;
}
