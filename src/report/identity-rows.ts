/** Who the site is, in the words that the reports for people share. */

import type { Account, Claim, ClaimSource, Identity, NetworkIdentity, Reason } from '../identity.ts';
import { networkName } from '../networks/networks.ts';
import { shownAddress } from '../networks/shown-address.ts';
import { shorten } from '../text.ts';
import { counted } from './phrases.ts';

/** The profile that is taken as the site's own on one network. */
export interface IdentityRow {
  readonly network: string;
  readonly agreement: NetworkIdentity['agreement'];
  readonly url: string;
  /** `x.com/willowtea` */
  readonly address: string;
  /** `links, sameAs` */
  readonly sources: string;
  /** 0 when only the config names it. */
  readonly pages: number;
  /** Why it was taken where others were to be had, and what speaks against it. */
  readonly notes: readonly string[];
}

export const identityRows = ({ networks }: Identity): readonly IdentityRow[] => networks.flatMap(rowOf);

function rowOf(network: NetworkIdentity): readonly IdentityRow[] {
  const own = network.accounts.find(({ standing }) => standing === 'own');
  if (!own || !network.own) return [];
  return [
    {
      network: networkName(network.network),
      agreement: network.agreement,
      url: own.url,
      address: shortAddress(own.url),
      sources: own.claims.filter(counts).map(sourceName).join(', '),
      pages: own.pages,
      notes: [reasonOf(network), ...beside(network)].filter((note) => note !== ''),
    },
  ];
}

const shortAddress = (url: string): string => shorten(shownAddress(url), 80);

const counts = ({ from, pages }: Claim): boolean => pages > 0 || from === 'config';

const names: Readonly<Partial<Record<ClaimSource, string>>> = { link: 'links', 'rel-me': 'rel=me' };
const sourceName = ({ from }: Pick<Claim, 'from'>): string => names[from] ?? from;

/** Nothing to explain where nothing else was to be had. */
const reasons: Readonly<Record<Reason, string>> = {
  config: '',
  only: '',
  'all-sources': '',
  'most-sources': 'named by most kinds of source',
  'most-pages': 'named on most pages',
  'start-page': 'linked from the start page only',
  'contact-page': 'linked from the contact page only',
  'sole-author': 'the account of the only author',
};

/** Between accounts beside each other there was nothing to decide. */
const reasonOf = ({ own, agreement }: NetworkIdentity): string =>
  !own || (agreement !== 'disagree' && own.why.startsWith('most-')) ? '' : reasons[own.why];

const mostShown = 3;

/** Other accounts of the site; mentions and authors are left to the JSON. */
function* beside({ accounts, agreement }: NetworkIdentity): Generator<string> {
  const isOpen = agreement === 'cannot-tell';
  const forms: readonly (readonly [Account['standing'], (shown: string) => string])[] = [
    ['rival', (shown) => `but ${shown}`],
    ['beside', (shown) => (isOpen ? `cannot be compared with ${shown}` : `also ${shown}`)],
    ['edition', (shown) => `in other languages ${shown}`],
  ];
  for (const [standing, say] of forms) {
    const others = accounts.filter((account) => account.standing === standing);
    if (others.length === 0) continue;
    const shown = others.slice(0, mostShown).map((account) => named(account, standing === 'rival' || isOpen));
    if (others.length > mostShown) shown.push(`${others.length - mostShown} more`);
    yield say(shown.join(', '));
  }
}

function named({ url, claims }: Account, withSources: boolean): string {
  const sources = claims.filter((claim) => counts(claim) && claim.speaksForSite).map(sourceName);
  return withSources && sources.length > 0 ? `${shortAddress(url)} in ${sources.join(', ')}` : shortAddress(url);
}

/** The name, the organisation, feeds and authors, in a few words each. */
export function identityFacts({ name, organizations: [first], feeds, authors }: Identity): readonly string[] {
  const organization = first && [first.type, first.address, first.telephones[0]].filter(Boolean).join(', ');
  const feed = feeds[0] && `${counted(feeds.length, 'feed')}: ${shorten(shownAddress(feeds[0].url), 80)}`;
  const writers = authors.total > 0 && `${counted(authors.total, 'account')} of authors`;
  return [name && shorten(name, 80), organization && shorten(organization, 160), feed, writers].filter(
    (fact) => typeof fact === 'string' && fact !== '',
  ) as readonly string[];
}
