/** Puts together what pages claim of one account, whatever its spelling and wherever they claim it. */

import { claimSources, type Seen } from '../../identity.ts';
import { type AccountKey, accountKey } from '../../page/profiles/accounts.ts';
import type { Brand } from '../../site.ts';
import { configuredAccounts } from './configured-accounts.ts';
import type { ClaimOf, IdentityFold } from './identity-fold.ts';
import { byReach, sum, type Tally } from './tallies.ts';

export interface AccountFacts {
  readonly network: string;
  /** '' when it is an id that compares with nothing. */
  readonly form: string;
  readonly key: string;
  /** As most links spell them, else most tags. */
  readonly url: string;
  readonly handle: string;
  /** Pages that name it, whatever by. */
  readonly pages: number;
  readonly on: readonly string[];
  readonly claims: readonly Tally<ClaimOf>[];
  /** Pages by kind of source. */
  readonly sources: ReadonlyMap<ClaimOf['from'], Seen>;
  readonly isConfigured: boolean;
}

export function groupAccounts(fold: IdentityFold, brand: Brand): readonly AccountFacts[] {
  const groups = new Map<string, Tally<ClaimOf>[]>();
  for (const claim of fold.claims.values()) {
    const key = keyOf(claim.of);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const configured = new Map(configuredAccounts(brand).map((account) => [keyOf(account), account]));
  const named = [...groups].map(([key, claims]) => factsOf(key, claims, fold, configured.has(key)));
  const unnamed = [...configured].filter(([key]) => !groups.has(key));
  return [
    ...named,
    ...unnamed.map(([key, { network, handle, url }]) => ({
      ...{ network, form: accountKey({ network, handle, url }).form, key, url, handle },
      ...{ pages: 0, on: [], claims: [], sources: new Map(), isConfigured: true },
    })),
  ];
}

const keyOf = (account: Pick<ClaimOf, 'network' | 'handle' | 'url'>): string => JSON.stringify(accountKey(account));

function factsOf(
  key: string,
  claims: readonly Tally<ClaimOf>[],
  fold: IdentityFold,
  isConfigured: boolean,
): AccountFacts {
  const { network, url, handle } = spellingOf(claims);
  const { form } = accountKey({ network, url, handle });
  const { pages, on } = fold.accounts.get(key) ?? sum(claims);
  const froms = new Set(claims.map(({ of }) => of.from));
  const sources = new Map([...froms].map((from) => [from, seenBy(key, from, fold) ?? sum(claims)]));
  return { network, form, key, url, handle, pages, on, claims, sources, isConfigured };
}

/** That of most links, which lead where they say; else that of most tags. */
function spellingOf(claims: readonly Tally<ClaimOf>[]): Pick<ClaimOf, 'network' | 'url' | 'handle'> {
  const byUrl = new Map<string, Tally<ClaimOf>[]>();
  const best = Math.min(...claims.map(({ of }) => order(of)));
  for (const claim of claims.filter(({ of }) => order(of) === best)) {
    byUrl.set(claim.of.url, [...(byUrl.get(claim.of.url) ?? []), claim]);
  }
  const [most] = [...byUrl.values()].sort((one, other) => byReach(sum(one), sum(other)));
  return most?.[0]?.of ?? { network: '', url: '', handle: '' };
}

const seenBy = (key: string, from: string, { accounts }: IdentityFold): Seen | undefined =>
  accounts.get(JSON.stringify({ ...(JSON.parse(key) as AccountKey), from }));

const order = ({ from }: ClaimOf): number => claimSources.indexOf(from);
