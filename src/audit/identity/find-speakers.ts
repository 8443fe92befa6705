/** Tells the accounts that speak for the site from those of authors, customers and other strangers. */

import type { ClaimSource } from '../../identity.ts';
import type { AccountFacts } from './group-accounts.ts';
import type { ClaimOf, IdentityFold } from './identity-fold.ts';
import type { Tally } from './tallies.ts';

/** What one kind of source says for the site in one edition. */
export interface Voice {
  readonly edition: string;
  readonly from: ClaimSource;
  readonly pages: number;
}

export interface Speaker extends AccountFacts {
  /** None: nothing shows that the account is the site's. */
  readonly voices: readonly Voice[];
}

export function findSpeakers(accounts: readonly AccountFacts[], fold: IdentityFold): readonly Speaker[] {
  const spreads = spreadsOf(accounts);
  return accounts.map((account) => ({
    ...account,
    voices: [...voicesOf(account, fold, spreads), ...creditOf(account, accounts)],
  }));
}

/** Pages by kind of source and edition, as far as they speak for the site. */
function voicesOf(account: AccountFacts, fold: IdentityFold, spreads: Spreads): readonly Voice[] {
  const { form, claims } = account;
  const ofSite = claims.filter(({ of }) => of.whose !== 'author');
  const isUsual = account.pages * 2 >= fold.claiming && account.pages * 4 >= fold.pages;
  return [...byVoice(ofSite)].flatMap(([key, tallies]) => {
    const [{ of } = { of: undefined }] = tallies;
    if (!of || !(isUsual || isOutspoken(tallies, fold)) || isVaried(key, of, form, fold, spreads)) return [];
    return [{ edition: of.edition, from: of.from, pages: pagesOf(tallies) }];
  });
}

/** In the frame of the start page or of some other pages, where it is no slip of one article; or by rel=me on the start page. */
function isOutspoken(claims: readonly Tally<ClaimOf>[], { pages }: IdentityFold): boolean {
  const framed = claims.filter(({ of }) => of.isFramed);
  const isAtHome = claims.some(({ of }) => of.place === 'home' && (of.isFramed || of.from === 'rel-me'));
  return isAtHome || (framed.length > 0 && pagesOf(framed) * fewest >= pages);
}

/** One page in so many. */
const fewest = 50;

const voiceKey = ({ edition, from }: ClaimOf): string => JSON.stringify([edition, from]);

function byVoice(claims: readonly Tally<ClaimOf>[]): ReadonlyMap<string, readonly Tally<ClaimOf>[]> {
  const voices = new Map<string, Tally<ClaimOf>[]>();
  for (const claim of claims) {
    const key = voiceKey(claim.of);
    const voice = voices.get(key);
    if (voice) voice.push(claim);
    else voices.set(key, [claim]);
  }
  return voices;
}

const pagesOf = (claims: readonly { readonly pages: number }[]): number =>
  claims.reduce((sum, { pages }) => sum + pages, 0);

interface Spread {
  readonly accounts: number;
  readonly most: number;
}
type Spreads = ReadonlyMap<string, Spread>;

/** How many accounts a kind of source names in an edition, and on how many pages the usual one. */
function spreadsOf(accounts: readonly AccountFacts[]): Spreads {
  const spreads = new Map<string, Spread>();
  for (const { form, claims } of accounts) {
    for (const [key, tallies] of byVoice(claims.filter(({ of }) => of.whose === 'site'))) {
      const { accounts: known, most } = spreads.get(`${key} ${form}`) ?? { accounts: 0, most: 0 };
      spreads.set(`${key} ${form}`, { accounts: known + 1, most: Math.max(most, pagesOf(tallies)) });
    }
  }
  return spreads;
}

/**
 * Where a kind of source names another account on each page, these are the people or firms that the pages are about. Two may
 * still be an old and a new account.
 */
function isVaried(
  key: string,
  { edition, from }: ClaimOf,
  form: string,
  fold: IdentityFold,
  spreads: Spreads,
): boolean {
  const spread = spreads.get(`${key} ${form}`);
  if (form === '' || !spread) return false;
  const named = fold.naming.get(JSON.stringify({ edition, form, from }))?.pages ?? 0;
  return spread.accounts > 2 && spread.most * 2 < named;
}

/** No tag credits a fediverse post to a site. One account that start page and all credited pages name stands for it. */
function creditOf(account: AccountFacts, all: readonly AccountFacts[]): readonly Voice[] {
  const credits = account.claims.filter(isCredit);
  if (!credits.some(({ of }) => of.place === 'home')) return [];
  const isAlone = all.every(
    (other) => other === account || other.network !== account.network || !other.claims.some(isCredit),
  );
  return isAlone ? credits.map(({ of: { edition }, pages }) => ({ edition, from: 'fediverse:creator', pages })) : [];
}

const isCredit = ({ of }: Tally<ClaimOf>): boolean => of.from === 'fediverse:creator';
