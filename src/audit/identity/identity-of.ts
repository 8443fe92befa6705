/** Closes the fold into the picture of who the site is. */

import {
  type AuthorIdentity,
  type FeedIdentity,
  type Identity,
  type Named,
  type NetworkIdentity,
  nameSources,
  type OrganizationIdentity,
  type Seen,
} from '../../identity.ts';
import { accountKey } from '../../page/profiles/accounts.ts';
import type { Site } from '../../site.ts';
import { findRivals } from './find-rivals.ts';
import { findSpeakers, type Speaker } from './find-speakers.ts';
import { groupAccounts } from './group-accounts.ts';
import type { FeedOf, IdentityFold } from './identity-fold.ts';
import { networkIdentities } from './network-identities.ts';
import { byReach, sum, type Tallies, type Tally } from './tallies.ts';

export function identityOf(fold: IdentityFold, { brand }: Pick<Site, 'brand'>): Identity {
  const accounts = groupAccounts(fold, brand);
  const speakers = findSpeakers(accounts, fold);
  const networks = networkIdentities(speakers, findRivals(fold, accounts));
  const names = namesOf(fold, brand.name);
  return {
    pages: fold.pages,
    ...(names[0] && { name: names[0].name }),
    names: names.slice(0, mostNames),
    networks: networks.filter(({ accounts: told }) => told.some(({ standing }) => standing !== 'author')),
    organizations: organizationsOf(fold),
    feeds: feedsOf(fold),
    authors: authorsOf(speakers, networks),
    sameAs: {
      names: fold.sameAs.get('"names"')?.pages ?? 0,
      empty: seen(fold.sameAs.get('"empty"')),
      microdata: fold.sameAs.get('"microdata"')?.pages ?? 0,
    },
  };
}

/** What is told one by one; the rest is rare. */
const mostNames = 10;
const mostOrganizations = 50;
const mostFeeds = 20;
const mostAuthors = 20;
const mostShown = 5;

const seen = ({ pages, on }: Seen = { pages: 0, on: [] }): Seen => ({
  pages,
  on: on.slice(0, mostShown),
});

const inOrder = <T>(tallies: Tallies<T>): readonly Tally<T>[] =>
  [...tallies]
    .sort(([one, tally], [other, next]) => byReach(tally, next) || (one < other ? -1 : 1))
    .map(([, tally]) => tally);

/** The config's, then by how many kinds of source give it, then by pages. */
function namesOf({ names }: IdentityFold, configured: string | undefined): readonly Named[] {
  const groups = new Map<string, Tally<{ readonly from: Named['from'][number]; readonly name: string }>[]>();
  if (configured) groups.set(plain(configured), [{ of: { from: 'config', name: configured }, pages: 0, on: [] }]);
  for (const tally of inOrder(names)) {
    const group = groups.get(plain(tally.of.name));
    if (group) group.push(tally);
    else groups.set(plain(tally.of.name), [tally]);
  }
  return [...groups.values()]
    .map((group): Named => {
      const from = nameSources.filter((source) => group.some(({ of }) => of.from === source));
      const bySource = from.map((source) => sum(group.filter(({ of }) => of.from === source)));
      const { on } = sum(group);
      const pages = Math.max(...bySource.map((one) => one.pages));
      return {
        name: (group.find(({ of }) => of.name.search(entity) === -1) ?? group[0])?.of.name ?? '',
        from,
        ...seen({ pages, on }),
      };
    })
    .sort(
      (one, other) =>
        Number(other.from[0] === 'config') - Number(one.from[0] === 'config') ||
        other.from.length - one.from.length ||
        byReach(one, other) ||
        (one.name < other.name ? -1 : 1),
    );
}

/** Plug-ins write `&#039;` into JSON-LD, where it is no apostrophe. */
const entity = /&#?\w{1,10};/g;

/** Names compare by their letters and digits. */
const plain = (name: string): string =>
  name
    .replace(entity, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '') || name;

const organizationsOf = ({ organizations }: IdentityFold): readonly OrganizationIdentity[] =>
  inOrder(organizations)
    .slice(0, mostOrganizations)
    .map(({ of, at, ...tally }) => ({ ...of, ...seen(tally), ...(at && { at }) }));

/** Those of the site, not those of a category or an author: announced on its start page or on a good part of its pages. */
function feedsOf({ feeds, pages }: IdentityFold): readonly FeedIdentity[] {
  const byUrl = new Map<string, Tally<FeedOf>[]>();
  for (const tally of inOrder(feeds)) byUrl.set(tally.of.url, [...(byUrl.get(tally.of.url) ?? []), tally]);
  return [...byUrl.values()]
    .filter((group) => group.some(({ of }) => of.isAtHome) || sum(group).pages * 10 >= pages)
    .flatMap((group) => {
      const [{ of } = { of: undefined }] = group;
      return of ? [{ url: of.url, format: of.format, title: of.title, ...seen(sum(group)) }] : [];
    })
    .sort((one, other) => byReach(one, other) || (one.url < other.url ? -1 : 1))
    .slice(0, mostFeeds);
}

/** Those whose account is not the site's. */
function authorsOf(speakers: readonly Speaker[], networks: readonly NetworkIdentity[]): Identity['authors'] {
  const own = new Set(networks.flatMap((one) => (one.own ? [keyOf(one.network, one.own)] : [])));
  const authors = speakers.filter(
    ({ claims, key, voices }) => claims.some(({ of }) => of.whose === 'author') && voices.length === 0 && !own.has(key),
  );
  const accounts = authors
    .map(({ network, url, handle, pages, on }): AuthorIdentity => ({ network, url, handle, ...seen({ pages, on }) }))
    .sort((one, other) => byReach(one, other) || (one.url < other.url ? -1 : 1));
  return { total: accounts.length, accounts: accounts.slice(0, mostAuthors) };
}

const keyOf = (network: string, { url, handle }: { readonly url: string; readonly handle: string }): string =>
  JSON.stringify(accountKey({ network, url, handle }));
