/** The links of a page. What costs something (address, text, name, region, meaning) is read when asked for: rules look at few. */

import { parse } from '../address.ts';
import type { LinkReading } from '../networks/read-link.ts';
import { readLink } from '../networks/read-link.ts';
import type { Element } from './document.ts';
import { isOwn } from './own-hosts.ts';
import type { Anchor, Page, Region } from './page.ts';

/** Every live `<a href>` and `<area href>`, in document order. */
export function readAnchors(page: Page): readonly Anchor[] {
  const base = parse(page.base);
  const where: Where = { page, isBaseOwn: base !== undefined && isOwn(page.site, base) };
  const anchors: Anchor[] = [];
  for (const element of linksOf(page)) {
    const href = element.attributes.href ?? element.attributes['xlink:href'];
    if (href !== undefined && !element.inert) anchors.push(new LazyAnchor(element, href, where));
  }
  return anchors;
}

function linksOf({ document }: Page): readonly Element[] {
  const areas = document.named('area');
  const links = document.named('a');
  return areas.length === 0 ? links : [...links, ...areas].sort((one, other) => one.index - other.index);
}

interface Where {
  readonly page: Page;
  readonly isBaseOwn: boolean;
}

const none: readonly string[] = [];
/** Undefined is an answer too. */
const unread = null;

class LazyAnchor implements Anchor {
  readonly element: Element;
  readonly href: string;
  readonly start: number;
  readonly end: number;
  readonly #where: Where;
  #url: URL | undefined | typeof unread = unread;
  #social: LinkReading | undefined | typeof unread = unread;
  #text: string | undefined;
  #name: string | undefined;
  #region: Region | undefined;
  #internal: boolean | undefined;

  constructor(element: Element, href: string, where: Where) {
    this.element = element;
    this.href = href;
    this.start = element.start;
    this.end = element.end;
    this.#where = where;
  }

  get url(): URL | undefined {
    if (this.#url === unread) this.#url = parse(this.href.trim(), this.#where.page.base);
    return this.#url;
  }

  get text(): string {
    this.#text ??= this.#where.page.textOf(this.element);
    return this.#text;
  }

  get name(): string {
    this.#name ??= this.#where.page.accessibleName(this.element);
    return this.#name;
  }

  get rels(): readonly string[] {
    const { rel } = this.element.attributes;
    return rel ? (rel.toLowerCase().match(/\S+/g) ?? none) : none;
  }

  get target(): string {
    return (this.element.attributes.target ?? '').trim();
  }

  get region(): Region {
    this.#region ??= this.#where.page.regionOf(this.element);
    return this.#region;
  }

  get internal(): boolean {
    this.#internal ??= isRelative(this.href.trim())
      ? this.#where.isBaseOwn
      : this.url !== undefined && isOwn(this.#where.page.site, this.url);
    return this.#internal;
  }

  get social(): LinkReading | undefined {
    if (this.#social === unread) this.#social = this.#read();
    return this.#social;
  }

  /** Own pages mean nothing to networks, but for Jetpack's `?share=facebook`. */
  #read(): LinkReading | undefined {
    if (this.internal && !this.href.includes('share=')) return undefined;
    const reading = this.url && readLink(this.url);
    return this.internal && reading?.kind !== 'share' ? undefined : reading;
  }
}

/** Browsers take `\` for `/` and drop tabs and line breaks, so `/\host` and `/⇥/host` lead elsewhere: these are parsed. */
const misleading = /[\\\t\r\n]/;
const relative = /^(?:$|[?#]|\/(?!\/)|[^:/?#]+(?:[/?#]|$))/;

/** Certain to stay on the host of its base: most links of a page are, and need no parsing to tell. */
const isRelative = (href: string): boolean => relative.test(href) && !misleading.test(href);
