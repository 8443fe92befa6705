/** The organisations that the page's JSON-LD describes, with what identifies them. */

import { bareHost, parseHttp } from '../../address.ts';
import type { Place } from '../../finding.ts';
import { fold } from '../../text.ts';
import { isOwn } from '../own-hosts.ts';
import type { JsonLdNode, Page } from '../page.ts';
import { isBusiness, isOrganization, isOwner } from './owner-types.ts';

export interface Organization extends Place {
  readonly type: string;
  readonly isBusiness: boolean;
  /** Described for its own sake, on behalf of the whole site; not a publisher beside an article, a branch or somebody listed. */
  readonly isSites: boolean;
  /** It has the address of the start page, or stands on it: two of these with one `id` and type are one. */
  readonly isAtHome: boolean;
  /** Its `@id`; '' for none. */
  readonly id: string;
  /** First non-empty text; '' for none. */
  readonly name: string;
  readonly url: string;
  readonly hasLogo: boolean;
  /** Its address; `…` when it is given in another way; '' for none. */
  readonly logo: string;
  readonly telephones: readonly string[];
  readonly postalCode: string;
  readonly hasAddress: boolean;
  /** In one line; `…` when it is given in another way; '' for none. */
  readonly address: string;
}

export const readOrganizations = (page: Page): readonly Organization[] =>
  organizationNodes(page).map((node) => ({
    type: typeOf(node),
    isBusiness: isBusiness(node.types),
    ...placeOf(node, page),
    id: textOf(node.properties['@id']),
    name: textOf(node.properties.name),
    url: textOf(node.properties.url),
    hasLogo: hasLogo(node),
    logo: hasLogo(node) ? pictureOf(node.properties.logo) || pictureOf(node.properties.image) || unread : '',
    telephones: telephonesOf(node.properties),
    postalCode: postalCodeOf(node.properties.address),
    hasAddress: hasAddress(node),
    address: hasAddress(node) ? addressLine(node.properties.address) || unread : '',
    start: node.start,
    end: node.end,
  }));

/** Nodes that say something; a bare `@id` only points to one. */
export const organizationNodes = ({ jsonLd }: Page): readonly JsonLdNode[] =>
  jsonLd.nodes.filter(
    ({ types, path, properties }) =>
      isOrganization(types) && isOwner(types, path) && Object.keys(properties).some((name) => !name.startsWith('@')),
  );

/** The most telling of its types: a café is more than an organisation. */
const typeOf = ({ types }: JsonLdNode): string =>
  types.find((type) => isBusiness([type])) ?? types.find((type) => isOrganization([type])) ?? 'Organization';

/** Stands for what is there in a form that is not taken apart. */
const unread = '…';

const hasLogo = ({ types, properties }: JsonLdNode): boolean =>
  isGiven(properties.logo) || (isBusiness(types) && isGiven(properties.image));

const hasAddress = ({ properties }: JsonLdNode): boolean =>
  isGiven(properties.address) || isGiven(properties.areaServed);

/** A text, or a picture by its address. */
function pictureOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return textOf(first);
  const { contentUrl, url } = first as Record<string, unknown>;
  return textOf(contentUrl) || textOf(url) || textOf(first);
}

const addressParts = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'] as const;

function addressLine(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return textOf(first);
  const parts = first as Record<string, unknown>;
  return addressParts
    .map((name) => textOf(parts[name]))
    .filter(Boolean)
    .join(', ')
    .slice(0, longest);
}

/** Not inside another object. */
export const isMain = (path: string): boolean => /^(?:\d+\.?)?(?:@graph(?:\.\d+)?)?$/.test(path);

/** By its address; without one it is the site's only where a site presents itself. */
function placeOf({ path, properties }: JsonLdNode, page: Page): Pick<Organization, 'isSites' | 'isAtHome'> {
  const address = textOf(properties.url) || textOf(properties['@id']);
  const url = address === '' || address.startsWith('#') ? undefined : parseHttp(page.resolve(address) ?? '');
  const isAtHome = isMain(path) && (url ? isStartPage(url, page) : page.kind.is === 'home');
  return { isAtHome, isSites: isAtHome || (isMain(path) && !url && ['about', 'contact'].includes(page.kind.is)) };
}

const isStartPage = (url: URL, { site, url: own }: Page): boolean =>
  (site.isLocal || isOwn(site, url) || bareHost(url) === bareHost(new URL(own))) && startPage.test(url.pathname);

/** The root, or that of a language. */
const startPage = /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?|index\.(?:html?|php))?$/i;

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value.find((one) => textOf(one) !== '') : value;
  if (typeof first === 'string' || typeof first === 'number') return fold(String(first).slice(0, longest));
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return '';
  const { '@id': id, '@value': literal } = first as Record<string, unknown>;
  return typeof literal === 'string' ? fold(literal.slice(0, longest)) : typeof id === 'string' ? id.trim() : '';
}

const longest = 500;

const isGiven = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.some((one) => isGiven(one))
      : typeof value === 'object' && value !== null && Object.values(value).some((one) => isGiven(one));

/** Its own, and those of its contact points. */
function telephonesOf({ telephone, contactPoint }: JsonLdNode['properties']): readonly string[] {
  const points: unknown[] = Array.isArray(contactPoint) ? contactPoint.slice(0, 20) : [contactPoint];
  const inPoints = points.map((point) =>
    typeof point === 'object' && point !== null ? (point as Record<string, unknown>).telephone : undefined,
  );
  const own: unknown[] = Array.isArray(telephone) ? telephone.slice(0, 20) : [telephone];
  return [...own, ...inPoints].map((value) => textOf(value)).filter((text) => /\d{3}/.test(text));
}

/** Of a single address; several are those of branches. */
function postalCodeOf(address: unknown): string {
  const [only, ...more]: unknown[] = Array.isArray(address) ? address : [address];
  if (more.length > 0 || typeof only !== 'object' || only === null) return '';
  return textOf((only as Record<string, unknown>).postalCode)
    .toLowerCase()
    .replace(/[\s-]/g, '');
}

/** Two spellings of one telephone number: national and international, with and without spaces. */
export function isSameTelephone(one: string, other: string): boolean {
  const [a, b] = [digits(one), digits(other)];
  return a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a));
}

/** `+49 (0)30 1234` and `030 1234`: without country sign and trunk zero. */
const digits = (telephone: string): string => telephone.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
