/** The `sameAs` of those who own the site or write for it, as the page's JSON-LD has it. */

import type { Place } from '../../finding.ts';
import type { Page, ProfileClaim } from '../page.ts';
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
    .map(({ types, path, properties, start, end }) => ({
      types,
      whose: whoseIs(types, path, page),
      addresses: addressesIn(properties.sameAs),
      start,
      end,
    }));

/** Roles of those who wrote something or belong to somebody. */
const role = /(?:^|\.)(?:author|creator|contributor|editor|reviewedBy|founders?|translator|copyrightHolder)(?:\.|$)/;

/** A person is the owner on pages that are about nothing else; beside an article it is who wrote that. */
function whoseIs(types: readonly string[], path: string, { kind }: Page): ProfileClaim['whose'] {
  if (!isPerson(types)) return 'site';
  return role.test(path) || kind.shareable || kind.is === 'profile' ? 'author' : 'site';
}

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
