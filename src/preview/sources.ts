/** What stands on a page under each of the sources that networks read. */

import type { Place } from '../finding.ts';
import type { TagSource } from '../networks/limits.ts';
import type { Img, LinkTag, Meta, OgMedia, Page } from '../page/page.ts';
import { fold } from '../text.ts';
import { readJsonLdSource } from './json-ld-source.ts';

/** A value that is not empty, and where it stands. */
export interface Found extends Place {
  /** As written, white space folded. */
  readonly value: string;
  /** Pixels that the page declares for a picture. */
  readonly width?: string;
  readonly height?: string;
}

export interface Sources {
  /** In document order. */
  of(source: TagSource): readonly Found[];
  /** An absolute web address; undefined when it is none. */
  resolve(address: string): string | undefined;
}

/** Each source and address is read when first asked for: twenty networks ask for the same few. */
export function createSources(page: Page): Sources {
  const metas = byKey(page);
  return {
    of: once((source) => read(source, page, metas).slice(0, most)),
    resolve: once((address) => page.resolve(address)),
  };
}

function once<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (known.has(key)) return known.get(key) as Value;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}

/** Of one kind; the first that can be used counts. */
const most = 50;

type Metas = ReadonlyMap<string, readonly Meta[]>;

function read(source: TagSource, page: Page, metas: Metas): readonly Found[] {
  const own = readers.get(source);
  if (own) return own(page).filter(({ value }) => value !== '');
  if (source.startsWith('oembed:')) return []; // nobody asked the endpoint
  if (source.startsWith('json-ld:')) return readJsonLdSource(source.slice('json-ld:'.length), page).slice(0, most);
  return metas.get(source) ?? [];
}

function byKey({ metas }: Page): Metas {
  const found = new Map<string, Meta[]>();
  for (const meta of metas) {
    const isNamed = meta.attribute === 'name' || meta.attribute === 'property';
    if (!isNamed || meta.value === '') continue;
    const same = found.get(meta.key);
    if (same) same.push(meta);
    else found.set(meta.key, [meta]);
  }
  return found;
}

const readers: ReadonlyMap<string, (page: Page) => readonly Found[]> = new Map<
  string,
  (page: Page) => readonly Found[]
>([
  ['title', ({ titles }) => titles.map(ofText)],
  ['h1', ({ headings }) => headings.filter(({ level }) => level === 1).map(ofText)],
  ['text', ({ mainText }) => [{ value: mainText, start: 0, end: 0 }]],
  ['description', ({ description }) => (description ? [description] : [])],
  ['og:image', ({ openGraph }) => openGraph.images.map(ofMedia)],
  ['img', ({ images }) => images.filter(isSeen).map(({ src, start, end }) => ({ value: src, start, end }))],
  ['data-pin-media', ({ images }) => images.map(ofPin)],
  ['canonical', ({ canonicals }) => canonicals.map(ofLink)],
  ['image_src', ({ linkTags }) => linkTags.filter(({ rels }) => rels.includes('image_src')).map(ofLink)],
  ['apple-touch-icon', ({ icons }) => icons.filter(({ rels }) => rels.some(isTouchIcon)).map(ofLink)],
  ['lang', ({ language }) => [{ value: language, start: 0, end: 0 }]],
  ['address', ({ url }) => [{ value: url, start: 0, end: 0 }]],
]);

const ofText = ({ text, start, end }: Place & { readonly text: string }): Found => ({ value: fold(text), start, end });

const ofMedia = ({ value, width, height, start, end }: OgMedia): Found => ({
  value,
  start,
  end,
  ...(width && { width: width.value }),
  ...(height && { height: height.value }),
});

/** Pixels that count visits are no pictures. */
const isSeen = ({ url, inNoscript, element: { attributes } }: Img): boolean =>
  url !== undefined && !inNoscript && attributes.width !== '1' && attributes.height !== '1';

const ofPin = ({ element, start, end }: Img): Found => ({
  value: (element.attributes['data-pin-media'] ?? '').trim(),
  start,
  end,
});

const ofLink = ({ url = '', start, end }: LinkTag): Found => ({ value: url, start, end });

const isTouchIcon = (rel: string): boolean => rel.startsWith('apple-touch-icon');
