/** Who the site is, put together out of all its pages: profiles, names, organisation, feeds. Plain data in the `Audit`, and read by site rules. */

import type { Evidence } from './finding.ts';

/** The kinds of source that name a profile, in the order in which they are told. */
export const claimSources = [
  'config',
  'link',
  'rel-me',
  'sameAs',
  'twitter:site',
  'article:publisher',
  'twitter:creator',
  'fediverse:creator',
  'article:author',
] as const;
export type ClaimSource = (typeof claimSources)[number];

/** How often something was seen, and where. */
export interface Seen {
  readonly pages: number;
  /** A few of these pages, the shortest addresses first. */
  readonly on: readonly string[];
}

/** One kind of source that names an account. */
export interface Claim extends Seen {
  readonly from: ClaimSource;
  /** Of links: pages that have it in header, footer or navigation. */
  readonly framed?: number;
  /** False for mentions on a few pages, for what belongs to authors, and where each page names somebody else. */
  readonly speaksForSite: boolean;
}

/**
 * What an account is to the site: the one taken as its `own` on that network; `beside` it, by design as it seems; the own one
 * of some languages or countries only (`edition`); in contradiction to it (`rival`); an `author`'s; or a mere `mention`.
 */
export const standings = ['own', 'rival', 'beside', 'edition', 'author', 'mention'] as const;
export type Standing = (typeof standings)[number];

export interface Account extends Seen {
  /** As most links spell it, else most tags. */
  readonly url: string;
  /** '' when the address holds only an id. */
  readonly handle: string;
  readonly standing: Standing;
  /** By kind of source, in the order of `claimSources`. */
  readonly claims: readonly Claim[];
}

/**
 * Why an account is taken as the site's own: the config says so, it is the only one, all kinds of source name it, more kinds
 * of source than name any other, as many but on more pages, the start page or the contact page alone links to it, or one author writes everything.
 */
export const reasons = [
  'config',
  'only',
  'all-sources',
  'most-sources',
  'most-pages',
  'start-page',
  'contact-page',
  'sole-author',
] as const;
export type Reason = (typeof reasons)[number];

/**
 * Kinds of source that name an account in common with others `agree`, else they `disagree`; where only one kind names any it is
 * `single`; `cannot-tell` when an id stands against a name.
 */
export const agreements = ['agree', 'disagree', 'single', 'cannot-tell'] as const;
export type Agreement = (typeof agreements)[number];

/** What one kind of source says; links and rel=me are one. */
export interface Side {
  readonly from: ClaimSource;
  readonly urls: readonly string[];
}

/** An account in header or footer of some pages, where others have another one. */
export interface Rival extends Seen {
  readonly url: string;
}

export interface NetworkIdentity {
  /** Id of the network. */
  readonly network: string;
  readonly agreement: Agreement;
  /** The account taken as the site's own; missing where nothing speaks for the site as a whole. */
  readonly own?: { readonly url: string; readonly handle: string; readonly why: Reason };
  /** Accounts of the site, then others; the most named first. */
  readonly accounts: readonly Account[];
  /** Accounts beyond those. */
  readonly more: number;
  /** Where kinds of source name nothing in common. */
  readonly sides: readonly { readonly says: readonly Side[]; readonly on: readonly string[] }[];
  /** Where pages have different accounts in header and footer, the usual one first. */
  readonly rivals: readonly (readonly Rival[])[];
}

export const nameSources = ['config', 'og:site_name', 'WebSite', 'Organization', 'application-name'] as const;
export type NameSource = (typeof nameSources)[number];

export interface Named extends Seen {
  readonly name: string;
  readonly from: readonly NameSource[];
}

/** An organisation that the site's JSON-LD describes as its own, alike on some pages. Parts that are missing are ''. */
export interface OrganizationIdentity extends Seen {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly logo: string;
  readonly address: string;
  /** Lower case, without spaces; '' too when there are several addresses. */
  readonly postalCode: string;
  readonly telephones: readonly string[];
  /** Language of these pages, two letters. */
  readonly language: string;
  /** It has the address of the start page, or stands on it: two of these with one `id` and type are one. */
  readonly isAtHome: boolean;
  /** Beside another of its type and `id` on one page. */
  readonly isTwin: boolean;
  /** On the first of the pages. */
  readonly at?: Evidence;
}

export interface FeedIdentity extends Seen {
  readonly url: string;
  readonly format: 'rss' | 'atom' | 'json';
  readonly title: string;
}

export interface AuthorIdentity extends Seen {
  readonly network: string;
  readonly url: string;
  readonly handle: string;
}

export interface Identity {
  /** Pages that were read for it. */
  readonly pages: number;
  /** What the site is called: the config's word, else the name that most kinds of source give. */
  readonly name?: string;
  readonly names: readonly Named[];
  /** By pages that name an account, most first. */
  readonly networks: readonly NetworkIdentity[];
  readonly organizations: readonly OrganizationIdentity[];
  readonly feeds: readonly FeedIdentity[];
  /** Accounts of people who write, apart from the site's own: how many, and the most frequent. */
  readonly authors: { readonly total: number; readonly accounts: readonly AuthorIdentity[] };
  /** Pages whose JSON-LD has `sameAs` for the site, with addresses, without any, or in attributes. */
  readonly sameAs: { readonly names: number; readonly empty: Seen; readonly microdata: number };
}
