/** The name that a screen reader announces for a link, button, image or frame (https://www.w3.org/TR/accname-1.2/). */

import { fold } from '../text.ts';
import type { Element, HtmlDocument } from './document.ts';
import { decoded } from './text.ts';
import { isText, Walk } from './walk.ts';

/** No name is longer; what wraps half the page is read no further. */
const maxLength = 2000;
/** More ids than anybody refers to at once. */
const maxReferences = 16;

/** '' for none. */
export function accessibleName(document: HtmlDocument, element: Element): string {
  return (
    nameFromLabels(document, element) ||
    ownLabel(element) ||
    nameFromContent(document, element, hiddenOrSilent) ||
    fold(element.attributes.title ?? '')
  );
}

function nameFromLabels(document: HtmlDocument, { attributes }: Element): string {
  const ids = attributes['aria-labelledby'];
  if (!ids) return '';
  const labels = labelsOf(document);
  const names = fold(ids).split(' ', maxReferences);
  return fold(names.map((id) => labels.nameOf(id)).join(' '));
}

/** aria-label, or the attribute that names an element without content. */
function ownLabel({ name, attributes }: Element): string {
  const label = fold(attributes['aria-label'] ?? '');
  if (label) return label;
  const attribute = name === 'input' && attributes.type?.toLowerCase() !== 'image' ? 'value' : naming[name];
  return attribute ? fold(attributes[attribute] ?? '') : '';
}

const naming: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  img: 'alt',
  area: 'alt',
  input: 'alt',
});

type IsUnread = (element: Element) => boolean;

function nameFromContent(document: HtmlDocument, element: Element, isUnread: IsUnread): string {
  if (isSilent(element)) return '';
  const walk = new Walk(document, element);
  let name = '';
  for (let node = walk.next(); node && name.length < maxLength; node = walk.next()) {
    if (isText(node)) {
      name += node.separate ? ` ${decoded(document, node)}` : decoded(document, node);
      continue;
    }
    const label = isUnread(node) ? '' : ownLabel(node) || nameFromTitle(document, node, isUnread);
    if (label === undefined) continue;
    if (label) name += ` ${label} `;
    walk.skip(node);
  }
  return fold(name);
}

/** A title names what its contents do not: `<a title="Share"><i class="icon"></i></a>`. Undefined where there is none to weigh. */
function nameFromTitle(document: HtmlDocument, element: Element, isUnread: IsUnread): string | undefined {
  const title = fold(element.attributes.title ?? '');
  if (!title || element.attributes.alt === '') return undefined;
  return nameFromContent(document, element, isUnread) || title;
}

/** Contents are not read aloud: a frame's fallback, styles, scripts. */
const silent = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'noscript', 'template']);
/** A drawing is named by its `<title>`; these describe it. */
const silentInDrawing = new Set(['desc', 'metadata', 'style', 'script']);

const isSilent = ({ name, foreign }: Element): boolean => (foreign ? silentInDrawing : silent).has(name);

const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Hidden from assistive technology by the element itself. */
const isHidden = ({ attributes }: Element): boolean =>
  attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
  'hidden' in attributes ||
  (attributes.style !== undefined && hidingStyle.test(attributes.style));

const hiddenOrSilent: IsUnread = (element) => isHidden(element) || isSilent(element);

/** Names by id, each read once: a thousand links may refer to one label. */
class Labels {
  readonly #document: HtmlDocument;
  readonly #elements = new Map<string, Element>();
  readonly #names = new Map<string, string>();

  constructor(document: HtmlDocument) {
    this.#document = document;
    for (const element of document.elements) {
      const { id } = element.attributes;
      if (id && !element.inert && !this.#elements.has(id)) this.#elements.set(id, element);
    }
  }

  /** What is hidden may still serve as a label for something else. */
  nameOf(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const element = this.#elements.get(id);
    const name = element ? ownLabel(element) || nameFromContent(this.#document, element, isSilent) : '';
    this.#names.set(id, name);
    return name;
  }
}

const byDocument = new WeakMap<HtmlDocument, Labels>();

function labelsOf(document: HtmlDocument): Labels {
  const known = byDocument.get(document) ?? new Labels(document);
  byDocument.set(document, known);
  return known;
}
