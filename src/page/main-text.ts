/** The text that people came for, and how long it is. */

import type { Element, HtmlDocument, TextRun } from './document.ts';
import type { Page, Region } from './page.ts';
import { textOfRange } from './text.ts';

/** Text of `<main>`, else of the articles, else of the body, without navigation, asides, footers and comments. */
export function readMainText({ document, regionOf }: Page): string {
  const isUnread = inherited(document, ({ name, attributes }) => unread.has(name) || 'hidden' in attributes);
  for (const root of ['main', 'article', 'body'] as const) {
    if (root !== 'body' && !document.elements.some((element) => isRoot(element, root))) continue;
    const isWithin = root === 'body' ? () => true : inherited(document, (element) => isRoot(element, root));
    const left = root === 'body' ? leftOutOfBody : leftOutInside;
    const isRead = ({ parent }: TextRun): boolean =>
      parent ? isWithin(parent) && !isUnread(parent) && !left.has(regionOf(parent)) : root === 'body';
    const text = textOfRange(document, 0, document.texts.length, isRead);
    if (text !== '') return text;
  }
  return '';
}

const isRoot = ({ name, attributes, inert }: Element, root: 'main' | 'article'): boolean =>
  !inert && (name === root || attributes.role === root);

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
