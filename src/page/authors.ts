/** Who wrote a page, wherever it says so: structured data, meta tags, the byline. */

import { parseHttp } from '../address.ts';
import type { Place } from '../finding.ts';
import { fold } from '../text.ts';
import { articleItems } from './article-items.ts';
import type { Element } from './document.ts';
import type { Page, Region } from './page.ts';
import { nameOfItem, type SchemaItem, type SchemaValue, textOfItem } from './schema-items.ts';

export interface StatedAuthor extends Place {
  readonly from: 'markup' | 'meta' | 'byline';
  /** What holds it, for messages: `author of BlogPosting`, `article:author`. */
  readonly tag: string;
  /** '' where only an address or an id is told. */
  readonly name: string;
  /** Told as an object that should have a name. */
  readonly isObject: boolean;
  /** A person, as far as the markup says. */
  readonly isPerson: boolean;
}

export const statedAuthors = (page: Page): readonly StatedAuthor[] => [
  ...articleItems(page)
    .flatMap((item) => [...fromItem(item)])
    .slice(0, most),
  ...fromMetas(page),
  ...fromBylines(page),
];

/** More than any article has. */
const most = 20;

function* fromItem(item: SchemaItem): Generator<StatedAuthor> {
  const values = [...item.values('author'), ...item.values('creator')];
  const tag = `author of ${nameOfItem(item)}`;
  const { start, end } = item;
  for (const value of values) yield { from: 'markup', tag, ...authorIn(value), start, end };
}

function authorIn(value: SchemaValue): Pick<StatedAuthor, 'name' | 'isObject' | 'isPerson'> {
  if (typeof value === 'string') return { name: nameIn(value), isObject: false, isPerson: false };
  const isPerson = value.types.includes('Person');
  return { name: textOfItem(value, 'name', 'alternateName') ?? '', isObject: true, isPerson };
}

/** Some write the address of the profile, or an id that stands for one. */
const nameIn = (text: string): string => (parseHttp(text) || /^[#_/]/.test(text) ? '' : text);

const keys: ReadonlySet<string> = new Set([
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
]);

function* fromMetas({ metas, linkTags }: Page): Generator<StatedAuthor> {
  for (const { key, rawKey, value, start, end } of metas) {
    if (!keys.has(key) || value === '') continue;
    yield { from: 'meta', tag: rawKey.trim(), name: nameIn(value), isObject: false, isPerson: false, start, end };
  }
  for (const { rels, title, start, end } of linkTags) {
    if (rels.includes('author'))
      yield { from: 'meta', tag: 'rel=author', name: title, isObject: false, isPerson: false, start, end };
  }
}

/** `author-info`, `post__author`, `byline`; the themes' names for the archive of an author are on the body. */
const bylineClass = /(?:^|[\s_-])(?:authors?|byline|vcard|autor|auteur|writer|posted[-_]by)(?=$|[\s_-])/i;
/** Where the posts of an author are listed. */
const authorPage = /\/(?:authors?|autor|auteur|autore|profile|contributors?|by)\/./i;
const aside: ReadonlySet<Region> = new Set<Region>(['nav', 'comments']);

function* fromBylines({ document, regionOf, textOf }: Page): Generator<StatedAuthor> {
  let left = most;
  for (const element of document.elements) {
    if (element.inert || !isByline(element) || aside.has(regionOf(element))) continue;
    if (left-- === 0) return;
    const { start, openEnd: end } = element;
    const name = fold(textOf(element)).slice(0, 200);
    yield { from: 'byline', tag: 'the byline', name, isObject: false, isPerson: false, start, end };
  }
}

const isByline = ({ name, attributes, inHead }: Element): boolean =>
  !inHead &&
  name !== 'body' &&
  (/(?:^|\s)author(?:\s|$)/i.test(`${attributes.rel ?? ''} ${attributes.itemprop ?? ''}`) ||
    bylineClass.test(attributes.class ?? '') ||
    (name === 'a' && authorPage.test(attributes.href ?? '')));
