/** Who the site is, with its keys in one order. */

import type { Evidence } from '../../finding.ts';
import type {
  Account,
  AuthorIdentity,
  Claim,
  FeedIdentity,
  Identity,
  Named,
  NetworkIdentity,
  OrganizationIdentity,
  Rival,
  Seen,
  Side,
} from '../../identity.ts';
import { evidenceKeys, type Keys, ordered } from './ordered.ts';

export const orderIdentity = (identity: Identity): object => ordered(identity, identityKeys);

const all =
  <T extends object>(keys: Keys<T>) =>
  (records: readonly T[]): readonly object[] =>
    records.map((record) => ordered(record, keys));
const one =
  <T extends object>(keys: Keys<T>) =>
  (record: T): object =>
    ordered(record, keys);

const seenKeys = { pages: null, on: null } satisfies Keys<Seen>;

const claimKeys = { from: null, pages: null, framed: null, speaksForSite: null, on: null } satisfies Keys<Claim>;

const accountKeys = {
  url: null,
  handle: null,
  standing: null,
  ...seenKeys,
  claims: all(claimKeys),
} satisfies Keys<Account>;

type Sides = NetworkIdentity['sides'][number];

const networkKeys = {
  network: null,
  agreement: null,
  own: one<NonNullable<NetworkIdentity['own']>>({ url: null, handle: null, why: null }),
  accounts: all(accountKeys),
  more: null,
  sides: all<Sides>({ says: all<Side>({ from: null, urls: null }), on: null }),
  rivals: (rivals: NetworkIdentity['rivals']) => rivals.map(all<Rival>({ url: null, ...seenKeys })),
} satisfies Keys<NetworkIdentity>;

const organizationKeys = {
  type: null,
  id: null,
  name: null,
  url: null,
  logo: null,
  address: null,
  postalCode: null,
  telephones: null,
  language: null,
  isAtHome: null,
  isTwin: null,
  ...seenKeys,
  at: one<Evidence>(evidenceKeys),
} satisfies Keys<OrganizationIdentity>;

const identityKeys = {
  pages: null,
  name: null,
  names: all<Named>({ name: null, from: null, ...seenKeys }),
  networks: all(networkKeys),
  organizations: all(organizationKeys),
  feeds: all<FeedIdentity>({ url: null, format: null, title: null, ...seenKeys }),
  authors: one<Identity['authors']>({
    total: null,
    accounts: all<AuthorIdentity>({ network: null, url: null, handle: null, ...seenKeys }),
  }),
  sameAs: one<Identity['sameAs']>({ names: null, empty: one(seenKeys), microdata: null }),
} satisfies Keys<Identity>;
