/** What a page describes at its top level, in JSON-LD, microdata or microformats: not what it lists, mentions or belongs to. */

import { parseHttp, sameness } from '../../address.ts';
import type { Element } from '../document.ts';
import type { JsonLdNode, Page } from '../page.ts';
import { isPageType } from './schema-types.ts';

export interface Thing {
  readonly from: 'JSON-LD' | 'microdata' | 'microformat';
  /** Without `https://schema.org/`. */
  readonly type: string;
  /** The thing's own address, where it names one. */
  readonly url: string | undefined;
}

export const thingsOf = (page: Page): readonly Thing[] => [
  ...fromJsonLd(page),
  ...fromMicrodata(page),
  ...fromMicroformats(page),
];

/** Whether the thing names this page as its own; compared by path, as previews run on other hosts. */
export function isOfPage({ url }: Thing, page: Page): boolean {
  const own = pathOf(page.url);
  return url !== undefined && own !== undefined && pathOf(url) === own;
}

function pathOf(address: string): string | undefined {
  const url = parseHttp(address);
  const same = url && sameness(`https://host.invalid${url.pathname}${url.search}`);
  return same?.toLowerCase();
}

/** `@graph.2` and `0.mainEntity` are what the page is about, `itemListElement.3.item` and `publisher` are not. */
export const topPath = /^(?:(?:@graph|\d+|mainEntity)(?:\.|$))*$/;

function fromJsonLd(page: Page): Thing[] {
  return page.jsonLd.nodes
    .filter(({ path }) => topPath.test(path))
    .flatMap((node) => node.types.map((type) => ({ from: 'JSON-LD' as const, type, url: urlOf(node, page) })));
}

function urlOf({ properties }: JsonLdNode, page: Page): string | undefined {
  const address = [properties.url, properties.mainEntityOfPage, properties['@id']].map(addressIn).find(Boolean);
  return address === undefined ? undefined : page.resolve(address);
}

function addressIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const id = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['@id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

const schemaOrg = /^https?:\/\/(?:www\.)?schema\.org\//i;

/** Items that lie in no other item, where items for the page itself count as transparent. */
function fromMicrodata({ document }: Page): Thing[] {
  const things: Thing[] = [];
  let coveredTo = -1;
  for (const { index, lastIndex, attributes, inert } of document.elements) {
    if (index <= coveredTo || inert || !('itemscope' in attributes)) continue;
    const types = (attributes.itemtype ?? '').split(/\s+/).map((type) => type.replace(schemaOrg, ''));
    for (const type of types) things.push({ from: 'microdata', type, url: undefined });
    if (!types.some(isPageType)) coveredTo = lastIndex;
  }
  return things;
}

/** https://microformats.org/wiki/microformats2. `hentry` of the first generation is left out: themes put it on every page. */
const microformats: ReadonlyMap<string, string> = new Map([
  ['h-entry', 'BlogPosting'],
  ['h-event', 'Event'],
  ['h-recipe', 'Recipe'],
  ['h-product', 'Product'],
]);

function fromMicroformats({ document }: Page): Thing[] {
  const things: Thing[] = [];
  let coveredTo = -1;
  for (const element of document.elements) {
    const type = element.index > coveredTo && !element.inert ? microformatOf(element) : undefined;
    if (!type) continue;
    things.push({ from: 'microformat', type, url: undefined });
    coveredTo = element.lastIndex;
  }
  return things;
}

function microformatOf({ attributes }: Element): string | undefined {
  const names = attributes.class;
  if (!names?.includes('h-')) return undefined;
  for (const name of names.split(/\s+/)) {
    const type = microformats.get(name);
    if (type) return type;
  }
  return undefined;
}
