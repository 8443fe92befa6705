import { networkName } from '../../src/networks/networks.ts';
import { canonicalProfile } from '../../src/networks/read-link.ts';
import type { Page } from '../../src/page/page.ts';
import {
  type Account,
  accountOf,
  comparable,
  readAccounts,
  type SiteAccount,
  shownAddress,
  siteAccounts,
} from '../../src/page/profiles/accounts.ts';
import { siteRule } from '../../src/rule.ts';
import type { Site } from '../../src/site.ts';

export default siteRule({
  summary: 'Require links, JSON-LD and meta tags to name the same profiles',
  why: 'Networks and search engines put together from these who runs the site; where they disagree, cards are credited to the wrong account or to none.',
  sources: [
    'https://schema.org/sameAs',
    'https://developers.google.com/search/docs/appearance/structured-data/organization',
    'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
  ],
  severity: 'warning',
  examples: {
    good: ['<meta name="twitter:site" content="@WillowTea"><footer><a href="https://x.com/willowtea">X</a></footer>'],
    bad: ['<meta name="twitter:site" content="@oldtheme"><footer><a href="https://x.com/willowtea">X</a></footer>'],
  },

  collect: (page) => {
    const accounts = [...readAccounts(page), ...creatorOfSite(page)];
    return accounts.length > 0 ? accounts : undefined;
  },

  *check(collected, _, site) {
    for (const [network, accounts] of byNetwork([...siteAccounts(collected), ...configured(site)])) {
      const sources = bySource(accounts);
      if (agree([...sources.values()])) continue;
      const told = [...sources].map(
        ([source, named]) => `${[...named.values()].slice(0, mostShown).map(shownAddress).join(' and ')} in ${source}`,
      );
      yield {
        message: `Expected one account on ${networkName(network)}, found ${told.join(', ')}`,
        pages: [...new Set(accounts.map(({ pages }) => pages[0]).filter((page) => page !== undefined))],
        // Several accounts of one kind may each have their place.
        severity: [...sources.values()].some(({ size }) => size > 1) ? 'info' : 'warning',
        networks: [network],
      };
    }
  },
});

const mostShown = 3;

/** On the start page it speaks for the site; elsewhere for whoever wrote the article. */
const creatorOfSite = ({ kind, profileClaims }: Page): readonly Account[] =>
  kind.is === 'home' ? profileClaims.filter(({ from }) => from === 'fediverse:creator').map(accountOf) : [];

interface Named extends Omit<SiteAccount, 'from'> {
  readonly from: Account['from'] | 'config';
}

const configured = ({ brand }: Site): readonly Named[] =>
  Object.entries(brand.handles).flatMap(([network, handle]) => {
    const url = canonicalProfile(network, handle);
    if (url === undefined) return [];
    const account = accountOf({ network, handle, url, from: 'sameAs', whose: 'site', raw: handle });
    return [{ ...account, from: 'config' as const, pages: [] }];
  });

/** Those that compare; accounts of different forms may be one. */
function byNetwork(accounts: readonly Named[]): readonly (readonly [network: string, accounts: readonly Named[]])[] {
  const groups = new Map<string, [string, Named[]]>();
  for (const account of accounts) {
    const key = comparable(account);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group[1].push(account);
    else groups.set(key, [account.network, [account]]);
  }
  return [...groups.values()];
}

type Handles = ReadonlyMap<string, string>;

/** Addresses by handle, by what the place is called. */
function bySource(accounts: readonly Named[]): ReadonlyMap<string, Handles> {
  const sources = new Map<string, Map<string, string>>();
  for (const { from, handle, url } of accounts) {
    const named = sources.get(sourceNames[from]) ?? new Map<string, string>();
    sources.set(sourceNames[from], named.set(handle, named.get(handle) ?? url));
  }
  return sources;
}

/** One place may name more than another; they agree as long as shared accounts join them all. */
function agree(sources: readonly Handles[]): boolean {
  const [first, ...others] = sources;
  const joined = new Set(first?.keys());
  let left = others;
  for (let next = left; next.length > 0; ) {
    next = left.filter((handles) => [...handles.keys()].some((handle) => joined.has(handle)));
    left = left.filter((handles) => !next.includes(handles));
    for (const handle of next.flatMap((handles) => [...handles.keys()])) joined.add(handle);
  }
  return left.length === 0;
}

/** What the places are called; links and rel=me are one. */
const sourceNames: Readonly<Record<Account['from'] | 'config', string>> = {
  link: 'links',
  'rel-me': 'links',
  sameAs: 'sameAs',
  'twitter:site': 'twitter:site',
  'twitter:creator': 'twitter:creator',
  'fediverse:creator': 'fediverse:creator',
  'article:publisher': 'article:publisher',
  'article:author': 'article:author',
  config: 'the config',
};
