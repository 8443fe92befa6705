/** Copy, print and the system's share sheet: targets that count as sharing by the company they keep. */

import { parseHttp, sameness } from '../../address.ts';
import type { Element } from '../document.ts';
import type { Page } from '../page.ts';
import { copyLink } from '../words/copy-link.ts';
import { phrases } from '../words/phrases.ts';
import { share as shareWords } from '../words/share.ts';
import { classesOf, type ShareDraft, upwards, withoutAddress } from './draft.ts';

/** `shares` are those that were found for sure. */
export function* sideShares(page: Page, shares: readonly ShareDraft[]): Iterable<ShareDraft> {
  const isBeside = neighbourhood(shares);
  for (const element of page.document.elements) {
    if (element.inert || !isPressed(element)) continue;
    const network = copies(element, page, isBeside)
      ? 'copy'
      : prints(element) && isBeside(element)
        ? 'print'
        : undefined;
    if (network) yield { element, network, via: 'script', ...withoutAddress };
  }
  if (!shares.some(({ network }) => network === 'system')) yield* systemShare(page);
}

const isPressed = ({ name, attributes }: Element): boolean =>
  name === 'button' ||
  name === 'a' ||
  name === 'clipboard-copy' ||
  attributes.role === 'button' ||
  'data-clipboard-text' in attributes ||
  (name === 'input' && attributes.type === 'button');

/** How far up two buttons of one bar meet. */
const near = 4;

/** Whether another share link stands in the same bar. */
function neighbourhood(shares: readonly ShareDraft[]): (element: Element) => boolean {
  const bars = new Set<Element>();
  for (const { element } of shares) for (const around of upwards(element, near)) if (!isWide(around)) bars.add(around);
  return (element) => [...upwards(element, near)].some((around) => bars.has(around));
}

const isWide = ({ name }: Element): boolean => name === 'main' || name === 'article' || name === 'html';

const copying = phrases(copyLink);

/** Manuals copy code and heading links by the same means, so the address must be the page's or other shares stand beside. */
function copies(element: Element, page: Page, isBeside: (element: Element) => boolean): boolean {
  const { attributes } = element;
  const text = attributes['data-clipboard-text'] ?? (element.name === 'clipboard-copy' ? attributes.value : undefined);
  if (text !== undefined && isPageItself(text, page)) return true;
  const isMeant =
    text !== undefined ? parseHttp(text) !== undefined : copying.has(page.accessibleName(element), page.language);
  return isMeant && isBeside(element);
}

function isPageItself(text: string, { url, canonicals }: Page): boolean {
  const same = sameness(text);
  return (
    same !== undefined && !text.includes('#') && [url, canonicals[0]?.url].some((own) => own && sameness(own) === same)
  );
}

const printing = /\b(?:window\.)?print\s*\(\s*\)/;

const prints = (element: Element): boolean =>
  printing.test(element.attributes.onclick ?? '') ||
  /^\s*javascript:\s*(?:window\.)?print\s*\(/i.test(element.attributes.href ?? '') ||
  classesOf(element).includes('printfriendly');

const sharing = phrases(shareWords);
const shareName = /(?:^|[_-])share(?:$|[_-])/i;

/** An inline script that opens the share sheet, pinned to the button that most likely calls it. */
function* systemShare(page: Page): Iterable<ShareDraft> {
  const script = page.document
    .named('script')
    .find(
      ({ inert, attributes, openEnd, end }) => !inert && !attributes.src && opensSheet(page.html.slice(openEnd, end)),
    );
  if (!script) return;
  const buttons = page.document.elements.filter((element) => !element.inert && isPressed(element));
  const button =
    buttons.find((element) => sharing.has(page.accessibleName(element), page.language)) ??
    buttons.find(({ attributes }) => [attributes.id, attributes.class].some((value) => shareName.test(value ?? '')));
  yield { element: button ?? script, network: 'system', via: 'script', ...withoutAddress };
}

const opensSheet = (source: string): boolean => /\bnavigator\.share\s*\(/.test(source);
