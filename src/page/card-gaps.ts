/** Which networks that matter do not find the tag that they read for a field of their card, and what they make do with. */

import { type CardField, limitsFor, type TagSource } from '../networks/limits.ts';
import type { Meta, Page } from './page.ts';

export interface CardGap {
  /** The tag is there and says nothing. */
  readonly empty: Meta | undefined;
  /** Ids of the networks that have to guess, or find nothing. */
  readonly networks: readonly string[];
  /** What some network takes instead, for messages: `<title>`. Undefined when none finds anything. */
  readonly substitute: string | undefined;
}

/** Undefined when every network that matters and reads that field finds what it reads. */
export function cardGap(page: Page, field: CardField, tag: `og:${string}`): CardGap | undefined {
  if (tag === 'og:image' ? hasImage(page) : page.openGraph.first(tag)) return undefined;
  const networks: string[] = [];
  let substitute: TagSource | undefined;
  for (const { network, reads } of limitsFor(page.site.networks)) {
    const reading = reads[field];
    if (!reading) continue;
    const sure = reading.order.find((source) => isThere(page, source));
    substitute ??= sure ?? reading.guesses?.find((source) => isThere(page, source));
    if (!sure) networks.push(network);
  }
  if (networks.length === 0) return undefined;
  const [empty] = page.openGraph.all(tag);
  return { empty, networks, substitute: substitute && (names.get(substitute) ?? substitute) };
}

const names: ReadonlyMap<TagSource, string> = new Map<TagSource, string>([
  ['title', '<title>'],
  ['h1', '<h1>'],
  ['img', 'a picture of the page'],
  ['text', 'text of the page'],
  ['description', 'the meta description'],
  ['canonical', 'rel=canonical'],
  ['address', 'the address of the page'],
]);

const hasImage = ({ openGraph }: Page): boolean => openGraph.images.some(({ value }) => value !== '');

const elsewhere: { readonly [Source in TagSource]?: (page: Page) => boolean } = {
  'og:image': hasImage,
  title: ({ titles }) => titles.some(({ text }) => text !== ''),
  description: ({ description }) => description !== undefined,
  h1: ({ headings }) => headings.some(({ level, text }) => level === 1 && text !== ''),
  img: ({ images }) => images.some(({ url }) => url !== undefined),
  text: ({ mainText }) => mainText !== '',
  canonical: ({ canonicals }) => canonicals.some(({ url }) => url !== undefined),
  image_src: ({ linkTags }) => linkTags.some(({ rels, url }) => rels.includes('image_src') && url !== undefined),
  'apple-touch-icon': ({ icons }) => icons.some(({ rels }) => rels.some((rel) => rel.startsWith('apple-touch-icon'))),
  'data-pin-media': ({ images }) => images.some(({ element }) => element.attributes['data-pin-media']?.trim()),
  lang: ({ language }) => language !== '',
  address: () => true,
};

/** What an oEmbed answer holds is not known here, so it does not count. */
function isThere(page: Page, source: TagSource): boolean {
  const find = elsewhere[source];
  if (find) return find(page);
  if (source.startsWith('oembed:')) return false;
  const [namespace, property = ''] = source.split(':');
  if (namespace === 'json-ld') return page.jsonLd.nodes.some(({ properties }) => property in properties);
  return page.metas.some(({ key, value }) => key === source && value !== '');
}
