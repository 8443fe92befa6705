/** The `sameAs` of those who own the site or write for it, as the page's JSON-LD has it. */

import { bareHost, isHostWithin, parseHttp } from '../../address.ts';
import type { Place } from '../../finding.ts';
import type { JsonLdNode, Page, PageKind, ProfileClaim } from '../page.ts';
import { isOwner, isPerson } from './owner-types.ts';

export interface SameAs extends Place {
  readonly types: readonly string[];
  readonly whose: ProfileClaim['whose'];
  /** As written, without the empty ones. */
  readonly addresses: readonly string[];
}

/** One for each node that has the property, even when it names nothing. */
export const readSameAs = (page: Page): readonly SameAs[] =>
  page.jsonLd.nodes
    .filter(({ types, path, properties }) => 'sameAs' in properties && isOwner(types, path))
    .map((node) => ({
      types: node.types,
      whose: whoseIs(node, page),
      addresses: addressesIn(node.properties.sameAs),
      start: node.start,
      end: node.end,
    }));

/** Roles of those who wrote something or belong to somebody. */
const role = /(?:^|\.)(?:author|creator|contributor|editor|reviewedBy|founders?|translator|copyrightHolder)(?:\.|$)/;

/** Pages about a person, and lists of what he wrote. */
const ofAuthors: ReadonlySet<PageKind> = new Set<PageKind>(['profile', 'listing']);

/** A person is the owner on pages that are about nothing else; beside an article it is who wrote that. */
function whoseIs({ types, path, properties }: JsonLdNode, page: Page): ProfileClaim['whose'] {
  const { kind } = page;
  if (isPerson(types)) return role.test(path) || kind.shareable || ofAuthors.has(kind.is) ? 'author' : 'site';
  return kind.is !== 'home' && isElsewhere(properties.url, page) ? 'subject' : 'site';
}

/** An address on a host that is neither the page's, nor that of its canonical address, nor named alike: `tea.de` and `shop.tea.com`. */
function isElsewhere(address: unknown, { url, site, canonicals, resolve }: Page): boolean {
  const told = typeof address === 'string' ? parseHttp(resolve(address) ?? '') : undefined;
  if (!told || site.isLocal) return false;
  const own = [url, canonicals[0]?.url].flatMap((one) => parseHttp(one ?? '') ?? []);
  return !own.some((one) => isRelated(bareHost(one), bareHost(told)));
}

const isRelated = (one: string, other: string): boolean =>
  isHostWithin(one, other) || isHostWithin(other, one) || mainLabel(one) === mainLabel(other);

/** The longest label of a host that is not its ending. */
const mainLabel = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .reduce((longest, label) => (label.length > longest.length ? label : longest), '');

/** More than anybody has profiles. */
const mostAddresses = 200;

/** A string, a list of them, or objects that hold one as `@id` or `url`. */
export function addressesIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, mostAddresses) : [value];
  return list.flatMap((one: unknown) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    if (typeof one !== 'object' || one === null) return [];
    const { '@id': id, url, '@value': literal } = one as Record<string, unknown>;
    const address = [id, url, literal].find((held) => typeof held === 'string');
    return typeof address === 'string' ? [address] : [];
  });
}
