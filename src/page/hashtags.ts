/** The hashtags of a page: those that its share links carry, those whose pages it links to, and keywords typed with `#`. */

import type { Place } from '../finding.ts';
import {
  type HashtagParameter,
  hashtagAttribute,
  hashtagNetworks,
  hashtagParameters,
  hashtagsIn,
} from '../networks/hashtags.ts';
import { findPlaceholder } from '../networks/placeholder-texts.ts';
import type { Element } from './document.ts';
import { statedKeywords } from './keywords.ts';
import type { Anchor, Page, ShareLink } from './page.ts';

export interface Hashtag extends Place {
  /** Trimmed, without `#`. */
  readonly tag: string;
  readonly from: 'share' | 'text' | 'link' | 'keyword';
  /** Undefined for keywords. */
  readonly network: string | undefined;
}

export const hashtagsOf = (page: Page): readonly Hashtag[] => [
  ...hashtagShares(page).flatMap(({ link, tags, texts }) => [
    ...tags.map((tag) => ({ tag, from: 'share' as const, ...placeOf(link) })),
    ...texts.map((tag) => ({ tag, from: 'text' as const, ...placeOf(link) })),
  ]),
  ...hashtagLinks(page).map(({ anchor, network, tag }) => ({
    tag,
    from: 'link' as const,
    network,
    start: anchor.start,
    end: anchor.end,
  })),
  ...statedKeywords(page).flatMap(({ text, start, end }) =>
    /^[#＃]/.test(text) ? [{ tag: bare(text), from: 'keyword' as const, network: undefined, start, end }] : [],
  ),
];

export interface HashtagShare {
  readonly link: ShareLink;
  readonly parameter: HashtagParameter | undefined;
  /** The parameter's value as typed, decoded; '' for none. */
  readonly value: string;
  /** Its hashtags without `#`. */
  readonly tags: readonly string[];
  /** Those that stand in the text that is shared. */
  readonly texts: readonly string[];
}

/** Share links that carry hashtags; variables of a template are none. */
export const hashtagShares = ({ shareLinks }: Page): readonly HashtagShare[] =>
  shareLinks.map(readShare).filter(({ tags, texts }) => tags.length > 0 || texts.length > 0);

function readShare(link: ShareLink): HashtagShare {
  const inAddress = hashtagParameters.get(link.network);
  const given = inAddress && link.reading?.parameters[inAddress.name];
  const typed = given ?? link.element.attributes[hashtagAttribute.name];
  const parameter = given === undefined ? (typed === undefined ? undefined : hashtagAttribute) : inAddress;
  const value = typed?.trim() ?? '';
  const tags = findPlaceholder(value) ? [] : tagsIn(value);
  return { link, parameter, value, tags, texts: hashtagsIn(link.reading?.text ?? '') };
}

/** Parted by commas as they should be, or by anything else that stands before the next `#`. */
const tagsIn = (value: string): readonly string[] =>
  value
    .split(/[,;，、]|\s(?=[#＃])/)
    .map((tag) => bare(tag.trim()))
    .filter((tag) => tag !== '');

const bare = (tag: string): string => tag.replace(/^[#＃]+\s*/, '').trim();

const placeOf = ({ network, start, end }: ShareLink) => ({ network, start, end });

export interface HashtagLink {
  readonly anchor: Anchor;
  readonly network: string;
  readonly tag: string;
}

/** Links to pages of hashtags that the site set itself: posts that it embeds, and comments, bear those of others. */
export function hashtagLinks(page: Page): readonly HashtagLink[] {
  const isForeign = foreignPart(page);
  return page.anchors.flatMap((anchor) => {
    const { social } = anchor;
    if (social?.kind !== 'hashtag' || !hashtagNetworks.has(social.network) || isForeign(anchor)) return [];
    return [{ anchor, network: social.network, tag: bare(social.tag) }];
  });
}

/** Made once for a page: whether a link stands in an embedded post or a comment. */
export function foreignPart({ services }: Page): (anchor: Anchor) => boolean {
  const embeds = new Set<Element>();
  for (const { service, signs } of services) {
    if (service.category !== 'embed' && service.category !== 'feed') continue;
    for (const { element, via } of signs) if (via === 'markup') embeds.add(element);
  }
  return ({ element, region }) => region === 'comments' || isWithin(element, embeds);
}

function isWithin(element: Element, embeds: ReadonlySet<Element>): boolean {
  if (embeds.size === 0) return false;
  for (let around: Element | undefined = element; around; around = around.parent) if (embeds.has(around)) return true;
  return false;
}
