/** The name that a screen reader announces for a link, button, image or frame (https://www.w3.org/TR/accname-1.2/). */

import { fold } from '../text.ts';
import type { Element, HtmlDocument } from './document.ts';
import { decoded } from './text.ts';

/** '' for none. */
export function accessibleName(document: HtmlDocument, element: Element): string {
  return (
    labelledBy(document, element) ||
    ownLabel(element) ||
    contentName(document, element) ||
    fold(element.attributes.title ?? '')
  );
}

function labelledBy(document: HtmlDocument, { attributes }: Element): string {
  const ids = attributes['aria-labelledby'];
  if (!ids) return '';
  const names = fold(ids)
    .split(' ')
    .slice(0, maxReferences)
    .map((id) => elementById(document, id))
    .map((label) => (label ? ownLabel(label) || contentName(document, label, true) : ''));
  return fold(names.join(' '));
}

/** More ids than anybody writes; a page cannot make us read itself over and over. */
const maxReferences = 16;

/** aria-label, or the attribute that names an element without content. */
function ownLabel({ name, attributes }: Element): string {
  const label = fold(attributes['aria-label'] ?? '');
  if (label) return label;
  if (name === 'img' || name === 'area') return fold(attributes.alt ?? '');
  if (name === 'input')
    return fold(attributes.type?.toLowerCase() === 'image' ? (attributes.alt ?? '') : (attributes.value ?? ''));
  return '';
}

/** Contents are not read aloud: a frame's fallback, styles, scripts. */
const withoutContent = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'noscript', 'template']);
/** Parts of a drawing that name it. Its `<desc>` describes, its `<text>` is read as text. */
const unreadInDrawing = new Set(['desc', 'metadata', 'style', 'script']);

function contentName(document: HtmlDocument, element: Element, evenHidden = false): string {
  if (withoutContent.has(element.name)) return '';
  const { elements, texts } = document;
  let name = '';
  let text = element.firstText;
  const addTexts = (before: number): void => {
    for (let run = texts[text]; text < element.lastText && run && run.start < before; run = texts[++text]) {
      name += run.separate ? ` ${decoded(document, run)}` : decoded(document, run);
    }
  };
  for (let at = element.index + 1; at <= element.lastIndex; at++) {
    const inner = elements[at];
    if (!inner) break;
    addTexts(inner.start);
    const label = isUnread(inner) && !evenHidden ? '' : ownLabel(inner);
    const isSkipped = label !== '' || isSilent(inner) || (!evenHidden && isUnread(inner));
    if (!isSkipped) continue;
    if (label) name += ` ${label} `;
    at = Math.max(at, inner.lastIndex);
    text = Math.max(text, inner.lastText);
  }
  addTexts(Number.POSITIVE_INFINITY);
  return fold(name);
}

const isSilent = ({ name, foreign }: Element): boolean =>
  withoutContent.has(name) || (foreign && unreadInDrawing.has(name));

const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Hidden from assistive technology by the element itself. */
function isUnread({ attributes }: Element): boolean {
  return (
    attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
    'hidden' in attributes ||
    (attributes.style !== undefined && hidingStyle.test(attributes.style))
  );
}

const idsOf = new WeakMap<HtmlDocument, ReadonlyMap<string, Element>>();

/** The first element of that id. */
function elementById(document: HtmlDocument, id: string): Element | undefined {
  const known = idsOf.get(document);
  if (known) return known.get(id);
  const ids = new Map<string, Element>();
  for (const element of document.elements) {
    const own = element.attributes.id;
    if (own && !element.inert && !ids.has(own)) ids.set(own, element);
  }
  idsOf.set(document, ids);
  return ids.get(id);
}
