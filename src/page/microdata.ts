/** Items of microdata (https://html.spec.whatwg.org/multipage/microdata.html), as the vocabulary of schema.org uses it. */

import { fold } from '../text.ts';
import type { Element } from './document.ts';
import { isPageType } from './kind/schema-types.ts';
import type { Page } from './page.ts';
import type { SchemaItem, SchemaValue } from './schema-items.ts';

export function readMicrodata(page: Page): readonly SchemaItem[] {
  const drafts = new Map<Element, Draft>();
  const referring = new Map<string, Draft>();
  for (const element of page.document.elements) {
    if (element.inert || !('itemscope' in element.attributes)) continue;
    const draft = { element, types: typesOf(element), owner: undefined, properties: new Map() };
    drafts.set(element, draft);
    for (const id of words(element.attributes.itemref)) referring.set(id, draft);
  }
  if (drafts.size === 0) return [];
  fill(page, drafts, referring);
  return [...drafts.values()].map(itemOf);
}

interface Draft {
  readonly element: Element;
  readonly types: readonly string[];
  /** The item whose property it is. */
  owner: Draft | undefined;
  readonly properties: Map<string, Value[]>;
}

/** A text is read when asked for. */
type Value = { readonly item: Draft } | { readonly element: Element; readonly text: () => string };

const words = (list: string | undefined): readonly string[] => list?.match(/\S+/g) ?? [];

const schemaOrg = /^https?:\/\/(?:www\.)?schema\.org\//i;

const typesOf = ({ attributes }: Element): readonly string[] =>
  words(attributes.itemtype).map((type) => type.replace(schemaOrg, ''));

/** Gives every `itemprop` to the item around it, or to the one that refers to its `id`. */
function fill(page: Page, drafts: ReadonlyMap<Element, Draft>, referring: ReadonlyMap<string, Draft>): void {
  const around: (Draft | undefined)[] = [];
  for (const element of page.document.elements) {
    const { id = '', itemprop } = element.attributes;
    const scope = referring.get(id) ?? (element.parent && around[element.parent.index]);
    const own = drafts.get(element);
    around[element.index] = own ?? scope;
    if (!scope || scope === own || itemprop === undefined || element.inert) continue;
    if (own) own.owner = scope;
    for (const name of words(itemprop)) {
      const value = own ? { item: own } : { element, text: () => readValue(element, page) };
      const values = scope.properties.get(name);
      if (!values) scope.properties.set(name, [value]);
      else if (!isWithin(element, values.at(-1))) values.push(value);
    }
  }
}

/** A text within a text of the same property is a part of it. */
const isWithin = ({ index }: Element, value: Value | undefined): boolean =>
  value !== undefined && 'element' in value && index <= value.element.lastIndex;

/** Attributes that hold the value instead of the text; `content` counts on any element, as search engines read it. */
const carriers: ReadonlyMap<string, string> = new Map([
  ...['a', 'area', 'link'].map((name) => [name, 'href'] as const),
  ...['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video'].map((name) => [name, 'src'] as const),
  ['object', 'data'],
  ['data', 'value'],
  ['meter', 'value'],
  ['time', 'datetime'],
]);

function readValue(element: Element, { textOf }: Page): string {
  const carrier = carriers.get(element.name);
  const { content } = element.attributes;
  return fold(content ?? (carrier === undefined ? undefined : element.attributes[carrier]) ?? textOf(element));
}

function itemOf(draft: Draft): SchemaItem {
  const { element, types, properties } = draft;
  return {
    from: 'microdata',
    types,
    isTop: isTop(draft),
    values: (property) => (properties.get(property) ?? []).flatMap(read),
    start: element.start,
    end: element.openEnd,
  };
}

function read(value: Value): SchemaValue[] {
  if ('item' in value) return [itemOf(value.item)];
  const text = value.text();
  return text === '' ? [] : [text];
}

/** No page describes itself in more layers; by `itemref` items may hold each other in a circle. */
const mostLayers = 16;

/** Items for the page itself hold what it is about. */
function isTop({ owner }: Draft): boolean {
  let around = owner;
  for (let left = mostLayers; around && left > 0; left--, around = around.owner) {
    if (!around.types.some(isPageType)) return false;
  }
  return true;
}
