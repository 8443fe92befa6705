/** For each network: the accounts that pages name, what each is to the site, and which one is taken as its own. */

import {
  type Account,
  type Agreement,
  type Claim,
  type ClaimSource,
  claimSources,
  type NetworkIdentity,
  type Reason,
  type Rival,
  type Seen,
  type Standing,
  standings,
} from '../../identity.ts';
import { networks } from '../../networks/networks.ts';
import type { Speaker } from './find-speakers.ts';
import { disagreeingSides, sourceOf } from './sides.ts';
import { byReach, mostSamples, sum } from './tallies.ts';

export function networkIdentities(
  speakers: readonly Speaker[],
  rivals: ReadonlyMap<string, readonly (readonly Rival[])[]>,
): readonly NetworkIdentity[] {
  const byNetwork = groupBy(speakers, ({ network }) => network);
  return [...byNetwork]
    .map(([network, accounts]) => networkIdentity(network, accounts, rivals))
    .sort((one, other) => reach(other) - reach(one) || place(one.network) - place(other.network));
}

const reach = ({ accounts }: NetworkIdentity): number =>
  Math.max(0, ...accounts.filter(({ standing }) => isSites(standing)).map(({ pages }) => pages));

const isSites = (standing: Standing): boolean => standing !== 'author' && standing !== 'mention';

const order = [...networks.keys()];
const place = (network: string): number => order.indexOf(network);

/** Accounts of one network that are told one by one. */
const mostAccounts = 20;

function networkIdentity(
  network: string,
  accounts: readonly Speaker[],
  allRivals: ReadonlyMap<string, readonly (readonly Rival[])[]>,
): NetworkIdentity {
  const forms = groupBy(accounts.filter(speaks), ({ form, key }) => form || key);
  const sides = [...forms.values()].flatMap((ofForm) => {
    const says = ofForm[0]?.form === '' ? undefined : disagreeingSides(ofForm);
    return says ? [{ says, on: [...new Set(ofForm.flatMap(({ on }) => on[0] ?? []))].slice(0, mostSamples) }] : [];
  });
  const rivals = [...new Set(accounts.map(({ form }) => form))].sort().flatMap((form) => allRivals.get(form) ?? []);
  const own = chooseOwn(accounts);
  const inConflict = new Set([
    ...sides.flatMap(({ says }) => says.flatMap(({ urls }) => urls)),
    ...rivals.flat().map(({ url }) => url),
  ]);
  const told = accounts
    .map((account) => describe(account, standingOf(account, own?.account, inConflict)))
    .sort(mostTelling);
  return {
    network,
    agreement: sides.length + rivals.length > 0 ? 'disagree' : agreementOf(own?.account, accounts.filter(speaks)),
    ...(own && { own: { url: own.account.url, handle: own.account.handle, why: own.why } }),
    accounts: told.slice(0, mostAccounts),
    more: Math.max(0, told.length - mostAccounts),
    sides,
    rivals,
  };
}

const speaks = ({ voices, isConfigured }: Speaker): boolean => voices.length > 0 || isConfigured;

/** The most trusted first: the config, then by how many kinds of source, then by how many pages. */
function chooseOwn(accounts: readonly Speaker[]): { readonly account: Speaker; readonly why: Reason } | undefined {
  const [first, second] = accounts.filter(speaks).sort(mostTrusted);
  if (!first) return byDefault(accounts);
  if (first.isConfigured) return { account: first, why: 'config' };
  if (!second) return { account: first, why: 'only' };
  if (sourcesOf(first).size > sourcesOf(second).size) {
    const all = new Set(accounts.flatMap((account) => [...sourcesOf(account)]));
    return { account: first, why: all.size === sourcesOf(first).size ? 'all-sources' : 'most-sources' };
  }
  return { account: first, why: 'most-pages' };
}

const mostTrusted = (one: Speaker, other: Speaker): number =>
  Number(other.isConfigured) - Number(one.isConfigured) ||
  sourcesOf(other).size - sourcesOf(one).size ||
  byReach(one, other) ||
  (one.key < other.key ? -1 : 1);

const sourcesOf = ({ voices }: Speaker): ReadonlySet<ClaimSource> => new Set(voices.map(({ from }) => sourceOf(from)));

/** Nothing speaks for the site as a whole: what its start or contact page alone links to, or who writes all of it. */
function byDefault(accounts: readonly Speaker[]): { readonly account: Speaker; readonly why: Reason } | undefined {
  for (const [place, why] of [
    ['home', 'start-page'],
    ['contact', 'contact-page'],
  ] as const) {
    const there = accounts.filter(({ claims }) =>
      claims.some(({ of }) => of.place === place && of.from === 'link' && of.whose === 'site'),
    );
    if (there[0] && there.length === 1) return { account: there[0], why };
  }
  const authors = accounts.filter(({ claims }) => claims.some(({ of }) => of.whose === 'author'));
  const isSole = authors.length === 1 && authors[0]?.claims.some(({ of }) => of.place === 'home');
  return isSole && authors[0] ? { account: authors[0], why: 'sole-author' } : undefined;
}

function standingOf(account: Speaker, own: Speaker | undefined, inConflict: ReadonlySet<string>): Standing {
  if (account === own) return 'own';
  if (speaks(account) && inConflict.has(account.url)) return 'rival';
  if (speaks(account)) return isElsewhere(account, own) ? 'edition' : 'beside';
  return account.claims.some(({ of }) => of.whose !== 'author') ? 'mention' : 'author';
}

/** Only in editions that do not have the own one. */
function isElsewhere({ voices }: Speaker, own: Speaker | undefined): boolean {
  const editions = new Set(own?.voices.map(({ edition }) => edition));
  return editions.size > 0 && voices.every(({ edition }) => !editions.has(edition));
}

function agreementOf(own: Speaker | undefined, speaking: readonly Speaker[]): Agreement {
  if (!own) return 'single';
  const comparable = speaking.filter(({ form }) => form === own.form && form !== '');
  const heard = new Set([own, ...comparable].flatMap((account) => [...sources(account)]));
  const all = new Set(speaking.flatMap((account) => [...sources(account)]));
  if (all.size > heard.size) return 'cannot-tell';
  return sources(own).size > 1 || heard.size > 1 ? 'agree' : 'single';
}

const sources = (account: Speaker): ReadonlySet<ClaimSource> =>
  account.isConfigured ? new Set([...sourcesOf(account), 'config']) : sourcesOf(account);

function describe(
  { url, handle, pages, on, claims, sources: bySource, voices, isConfigured }: Speaker,
  standing: Standing,
): Account {
  const told = [...bySource].map(([from, seen]): Claim => {
    const framed = sum(claims.filter(({ of }) => of.from === from && of.isFramed)).pages;
    const speaksForSite = voices.some((voice) => voice.from === from);
    return { from, ...shortly(seen), ...(from === 'link' && { framed }), speaksForSite };
  });
  const configured: readonly Claim[] = isConfigured ? [{ from: 'config', pages: 0, on: [], speaksForSite: true }] : [];
  return {
    url,
    handle,
    standing,
    pages,
    on: on.slice(0, mostShown),
    claims: [...configured, ...told].sort(
      (one, other) => claimSources.indexOf(one.from) - claimSources.indexOf(other.from),
    ),
  };
}

/** Pages that a claim names. */
const mostShown = 5;

const shortly = ({ pages, on }: Seen): Seen => ({ pages, on: on.slice(0, mostShown) });

const mostTelling = (one: Account, other: Account): number =>
  Number(isSites(other.standing)) - Number(isSites(one.standing)) ||
  Number(other.standing === 'own') - Number(one.standing === 'own') ||
  byReach(one, other) ||
  standings.indexOf(one.standing) - standings.indexOf(other.standing) ||
  (one.url < other.url ? -1 : 1);

function groupBy<T, Key>(values: readonly T[], keyOf: (value: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
