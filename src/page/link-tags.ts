/** What the page links to in its head and headers: `<link>` elements and `Link:` entries, and the kinds that matter. */

import { parse } from '../address.ts';
import { fold } from '../text.ts';
import type { Element } from './document.ts';
import { type HeaderLink, parseLinkHeader } from './link-header.ts';
import type { LinkTag, Page } from './page.ts';

/** Elements first, headers after them. */
export function readLinkTags(page: Page): readonly LinkTag[] {
  const elements = page.document.named('link').filter(({ inert, foreign }) => !inert && !foreign);
  const headers = parseLinkHeader(page.headers.link ?? '').filter((link) => isAboutPage(link, page));
  return [
    ...elements.map((element) => readElement(element, page)),
    ...headers.map((link) => readHeaderLink(link, page)),
  ];
}

export const readCanonicals = ({ linkTags }: Page): readonly LinkTag[] =>
  linkTags.filter(({ rels }) => rels.includes('canonical'));

const iconRels = new Set(['icon', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'mask-icon']);

export const readIcons = ({ linkTags }: Page): readonly LinkTag[] =>
  linkTags.filter(({ rels }) => rels.some((rel) => iconRels.has(rel)));

export const readAlternates = ({ linkTags }: Page): readonly LinkTag[] =>
  linkTags.filter(({ rels, hreflang }) => rels.includes('alternate') && hreflang !== '');

function readElement(element: Element, page: Page): LinkTag {
  const { attributes, start, openEnd, inHead } = element;
  const href = (attributes.href ?? '').trim();
  return {
    element,
    rels: splitRels(attributes.rel),
    href,
    url: href === '' ? undefined : parse(href, page.base)?.href,
    type: (attributes.type ?? '').trim(),
    hreflang: (attributes.hreflang ?? '').trim(),
    title: fold(attributes.title ?? ''),
    sizes: (attributes.sizes ?? '').trim(),
    inHead,
    start,
    end: openEnd,
  };
}

/** A header link resolves against the page itself, whatever `<base>` says, and stands above every head. */
function readHeaderLink({ target, parameters }: HeaderLink, page: Page): LinkTag {
  return {
    element: undefined,
    rels: splitRels(parameters.get('rel')),
    href: target,
    url: target === '' ? undefined : parse(target, page.url)?.href,
    type: parameters.get('type') ?? '',
    hreflang: parameters.get('hreflang') ?? '',
    title: fold(extended(parameters.get('title*')) ?? parameters.get('title') ?? ''),
    sizes: parameters.get('sizes') ?? '',
    inHead: true,
    start: 0,
    end: 0,
  };
}

/** `anchor` says that the link is another page's. */
function isAboutPage({ parameters }: HeaderLink, page: Page): boolean {
  const anchor = parameters.get('anchor');
  return anchor === undefined || parse(anchor, page.url)?.href === page.url;
}

function splitRels(rel: string | undefined): readonly string[] {
  const folded = fold(rel ?? '').toLowerCase();
  return folded === '' ? [] : folded.split(' ');
}

/** A value in the form of RFC 8187: `UTF-8'en'%e2%82%ac`. */
function extended(value: string | undefined): string | undefined {
  const encoded = value?.split("'")[2];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined; // not percent-encoded UTF-8: the plain title stands
  }
}
