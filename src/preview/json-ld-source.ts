/** The properties of JSON-LD that networks read, each from the object that they look at. */

import type { JsonLdNode, Page } from '../page/page.ts';
import { fold } from '../text.ts';
import type { Found } from './sources.ts';

export function readJsonLdSource(property: string, page: Page): readonly Found[] {
  const nodes = (nodesFor.get(property) ?? mastodonNodes)(page);
  return nodes.flatMap(({ properties, start, end }) => {
    const value = fold(textOf(properties[property], property));
    return value === '' ? [] : [{ value, start, end }];
  });
}

/** Google looks at the page's main things for a picture, at the site for its name. */
const nodesFor: ReadonlyMap<string, (page: Page) => readonly JsonLdNode[]> = new Map<
  string,
  (page: Page) => readonly JsonLdNode[]
>([
  ['image', ({ jsonLd }) => jsonLd.nodes.filter(({ types }) => types.some(isContent))],
  ['name', ({ jsonLd }) => jsonLd.ofType('WebSite')],
]);

const isContent = (type: string): boolean => /(?:Article|Posting|Product|Recipe|Event|Video|WebPage)/.test(type);

/**
 * Mastodon takes the first block whose outermost object, or one in the outermost list, is a NewsArticle or a WebPage:
 * https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb
 */
function mastodonNodes({ jsonLd }: Page): readonly JsonLdNode[] {
  const first = jsonLd.nodes.find(
    ({ path, properties }) => /^\d*$/.test(path) && ['NewsArticle', 'WebPage'].includes(String(properties['@type'])),
  );
  return first ? [first] : [];
}

/** A text, the first of a list, or what an object says of itself: its address for a picture, else its name. */
function textOf(value: unknown, property: string): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (typeof first !== 'object' || first === null) return '';
  const own = property === 'image' ? 'url' : 'name';
  const inner: unknown = Object.hasOwn(first, own) ? (first as Record<string, unknown>)[own] : undefined;
  return typeof inner === 'string' ? inner : '';
}
