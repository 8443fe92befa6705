/** The text that people came for, and how long it is. */

import type { Element, HtmlDocument } from './document.ts';
import type { Page, Region } from './page.ts';
import { textOfRange } from './text.ts';

/** Text of `<main>`, else of the articles, else of the body, without navigation, asides, footers and comments. */
export function readMainText({ document, regionOf }: Page): string {
  const isRead = readable(document);
  for (const root of ['main', 'article', undefined] as const) {
    const left = root ? leftOutInside : leftOutOfBody;
    const isWithin = root ? insideOf(document, root) : () => true;
    const text = textOfRange(document, 0, document.texts.length, ({ parent }) => {
      if (!parent) return root === undefined;
      return isRead(parent) && isWithin(parent) && !left.has(regionOf(parent));
    });
    if (text !== '') return text;
  }
  return '';
}

const leftOutInside: ReadonlySet<Region> = new Set<Region>(['nav', 'aside', 'footer', 'comments']);
const leftOutOfBody: ReadonlySet<Region> = new Set<Region>(['header', ...leftOutInside]);

const unread = new Set([
  'head',
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'noembed',
  'noframes',
  'svg',
  'math',
  'select',
  'datalist',
  'textarea',
  'button',
]);

/** One flag per element, inherited from its parent: a walk up from every run of text would take its depth each time. */
function inherited(document: HtmlDocument, start: (element: Element) => boolean): (element: Element) => boolean {
  const flags = new Uint8Array(document.elements.length);
  for (const element of document.elements) {
    const isSet = (element.parent && flags[element.parent.index] === 1) || start(element);
    flags[element.index] = isSet ? 1 : 0;
  }
  return ({ index }) => flags[index] === 1;
}

function readable(document: HtmlDocument): (element: Element) => boolean {
  const isUnread = inherited(document, ({ name, attributes }) => unread.has(name) || 'hidden' in attributes);
  return (element) => !isUnread(element);
}

function insideOf(document: HtmlDocument, root: 'main' | 'article'): (element: Element) => boolean {
  return inherited(document, ({ name, attributes, inert }) => !inert && (name === root || attributes.role === root));
}
