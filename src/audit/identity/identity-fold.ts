/** Folds what pages contribute to the identity of the site, page by page, into counts that can be merged. */

import type { Evidence } from '../../finding.ts';
import type { NameSource } from '../../identity.ts';
import type { DescribedOrganization, PageIdentity, Place, SameAsState } from '../../page/page-identity.ts';
import { type AccountKey, accountKey, type ClaimedAccount } from '../../page/profiles/accounts.ts';
import { merge, note, type Tallies } from './tallies.ts';

/** One account as one kind of source names it in one edition. */
export interface ClaimOf extends ClaimedAccount {
  readonly edition: string;
  readonly place: Place;
}

/** Accounts of one network and form that stand together in header or footer. */
export interface FrameOf {
  readonly edition: string;
  readonly form: string;
  readonly handles: readonly string[];
}

export type FeedOf = PageIdentity['feeds'][number] & { readonly isAtHome: boolean };

/** What an organisation is told to be; `isTwin`: beside another one of its kind. */
export type OrganizationOf = Omit<DescribedOrganization, 'at'> & {
  readonly language: string;
  readonly isTwin: boolean;
};

export interface IdentityFold {
  pages: number;
  /** Pages that claim any account for the site. */
  claiming: number;
  readonly claims: Tallies<ClaimOf>;
  /** Pages that name an account, by its form and handle: by one kind of source, or by any. */
  readonly accounts: Tallies<AccountKey & { readonly from?: string }>;
  /** Pages on which a kind of source names any account of a form for the site. */
  readonly naming: Tallies<{ readonly edition: string; readonly form: string; readonly from: string }>;
  readonly frames: Tallies<FrameOf>;
  readonly names: Tallies<{ readonly from: NameSource; readonly name: string }>;
  readonly organizations: Tallies<OrganizationOf>;
  readonly feeds: Tallies<FeedOf>;
  readonly sameAs: Tallies<SameAsState>;
}

export const emptyFold = (): IdentityFold => ({
  pages: 0,
  claiming: 0,
  claims: new Map(),
  accounts: new Map(),
  naming: new Map(),
  frames: new Map(),
  names: new Map(),
  organizations: new Map(),
  feeds: new Map(),
  sameAs: new Map(),
});

export function foldPage(fold: IdentityFold, url: string, page: PageIdentity): void {
  const { edition, place, accounts } = page;
  fold.pages++;
  if (accounts.some(({ whose }) => whose === 'site')) fold.claiming++;
  const keyed = accounts.map((account) => ({ ...account, ...accountKey(account) }));
  for (const account of accounts) note(fold.claims, { edition, place, ...account }, url);
  for (const key of distinct(keyed.map(({ form, handle }) => ({ form, handle })))) note(fold.accounts, key, url);
  for (const key of distinct(keyed.map(({ form, handle, from }) => ({ form, handle, from }))))
    note(fold.accounts, key, url);
  for (const of of distinct(namingOf(edition, keyed))) note(fold.naming, of, url);
  for (const frame of framesOf(page, keyed)) note(fold.frames, frame, url);
  for (const name of distinct(page.names)) note(fold.names, name, url);
  for (const feed of distinct(page.feeds)) note(fold.feeds, { ...feed, isAtHome: place === 'home' }, url);
  for (const { at, ...one } of organizationsOf(page)) note(fold.organizations, one, url, at);
  note(fold.sameAs, page.sameAs, url);
}

/** What was counted elsewhere, of other pages of the site. */
export function mergeFold(into: IdentityFold, from: IdentityFold): void {
  into.pages += from.pages;
  into.claiming += from.claiming;
  merge(into.claims, from.claims);
  merge(into.accounts, from.accounts);
  merge(into.naming, from.naming);
  merge(into.frames, from.frames);
  merge(into.names, from.names);
  merge(into.organizations, from.organizations);
  merge(into.feeds, from.feeds);
  merge(into.sameAs, from.sameAs);
}

/** An account with what it compares by in place of its handle. */
type Keyed = ClaimedAccount & AccountKey;

const namingOf = (edition: string, accounts: readonly Keyed[]) =>
  accounts.filter(({ whose }) => whose === 'site').map(({ form, from }) => ({ edition, form, from }));

function framesOf({ edition, isAboutSomebody }: PageIdentity, accounts: readonly Keyed[]): readonly FrameOf[] {
  if (isAboutSomebody) return [];
  const frames = new Map<string, Set<string>>();
  for (const { form, handle, from, isFramed } of accounts) {
    if (from !== 'link' || !isFramed || form === '') continue;
    frames.set(form, (frames.get(form) ?? new Set()).add(handle));
  }
  return [...frames].map(([form, handles]) => ({ edition, form, handles: [...handles].sort() }));
}

function organizationsOf({ organizations, language }: PageIdentity): readonly (OrganizationOf & { at: Evidence })[] {
  const kinds = organizations.map(({ type, id }) => `${type} ${id}`);
  const told = organizations.map((one, index) => ({
    ...one,
    language,
    isTwin: kinds.some((kind, other) => kind === kinds[index] && other !== index),
  }));
  const without = ({ at, ...one }: (typeof told)[number]): string => JSON.stringify(one);
  return [...new Map(told.map((one) => [without(one), one])).values()];
}

const distinct = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
