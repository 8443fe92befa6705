/** The accounts that a page claims for the site or its authors, as small values that outlive the page and can be compared. */

import { comparedHandle } from '../../networks/compared-handle.ts';
import { decodeLeniently } from '../../networks/link-parts.ts';
import { isPlaceholder } from '../../networks/placeholders.ts';
import type { Page, ProfileClaim, Region } from '../page.ts';

export interface ClaimedAccount {
  readonly network: string;
  readonly handle: string;
  readonly url: string;
  readonly from: ProfileClaim['from'];
  readonly whose: ProfileClaim['whose'];
  /** Linked in the header, footer or navigation, or claimed elsewhere than in a link: the site as a whole is meant. */
  readonly isFramed: boolean;
}

/** More accounts than a page claims in earnest. */
const most = 60;
const longest = 300;

/** Without what a theme left behind; each account once for each place that names it. */
export function readAccounts({ profileClaims, site }: Pick<Page, 'profileClaims' | 'site'>): readonly ClaimedAccount[] {
  const accounts = new Map<string, ClaimedAccount>();
  const host = new URL(site.start).hostname;
  for (const claim of profileClaims) {
    if (accounts.size >= most) break;
    if (claim.url.length > longest || isPlaceholder(claim.network, claim.handle, host)) continue;
    const account = accountOf(claim);
    const key = `${account.from} ${account.whose} ${account.url.toLowerCase()}`;
    if (!accounts.get(key)?.isFramed) accounts.set(key, account);
  }
  return [...accounts.values()];
}

const frame: ReadonlySet<Region> = new Set<Region>(['header', 'footer', 'nav']);

const accountOf = ({ network, handle, url, from, whose, anchor }: ProfileClaim): ClaimedAccount => ({
  network,
  handle,
  url,
  from,
  whose,
  isFramed: whose === 'site' && (anchor === undefined || frame.has(anchor.region)),
});

/** What two addresses of one account have in common, and by which accounts compare. */
export interface AccountKey {
  /** Accounts of one network and form with different handles are certainly two; '' when an id cannot be compared with anything. */
  readonly form: string;
  /** In lower case; the whole address where there is none. */
  readonly handle: string;
}

/** Accounts of different forms may be one: `/channel/UC…` and `/@name`. */
export function accountKey({ network, handle, url }: Pick<ClaimedAccount, 'network' | 'handle' | 'url'>): AccountKey {
  const plain = decodeLeniently(url).toLowerCase().replace(/\/$/, '');
  const compared = comparedHandle(network, handle);
  if (compared === '') return { form: '', handle: plain };
  // On servers that anybody runs the host is part of the handle.
  if (compared.includes('@')) return { form: `${network} @`, handle: compared };
  const at = plain.lastIndexOf(handle.toLowerCase());
  return { form: `${network} ${at === -1 ? plain : plain.slice(0, at)}`, handle: compared };
}
