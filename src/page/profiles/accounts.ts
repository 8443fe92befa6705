/** The accounts that pages call the site's own, as small values that outlive the page and can be compared. */

import { decodeLeniently } from '../../networks/link-parts.ts';
import { isPlaceholder } from '../../networks/placeholders.ts';
import type { Page, ProfileClaim, Region } from '../page.ts';

export interface Account {
  readonly network: string;
  /** What stands before the handle in its address. Accounts of different forms may be one: `/channel/UC…` and `/@name`. */
  readonly form: string;
  /** Lower case; '' when the address holds only an id. */
  readonly handle: string;
  readonly url: string;
  readonly from: ProfileClaim['from'];
  /** Linked in the header, footer or navigation, or claimed elsewhere than in a link: the site as a whole is meant. */
  readonly isFramed: boolean;
}

/** More accounts than a page claims in earnest. */
const most = 60;

/** What the page says of the site, not of its author and not what its theme left behind; each account once for each place that names it. */
export function readAccounts({ profileClaims, site }: Pick<Page, 'profileClaims' | 'site'>): readonly Account[] {
  const accounts = new Map<string, Account>();
  const host = new URL(site.start).hostname;
  for (const claim of profileClaims) {
    if (claim.whose !== 'site' || accounts.size >= most) continue;
    if (isPlaceholder(claim.network, claim.handle, host)) continue;
    const account = accountOf(claim);
    const key = `${account.from} ${account.url.toLowerCase()}`;
    if (!accounts.get(key)?.isFramed) accounts.set(key, account);
  }
  return [...accounts.values()];
}

const frame: ReadonlySet<Region> = new Set<Region>(['header', 'footer', 'nav']);

export function accountOf({ network, handle, url, from, anchor }: Omit<ProfileClaim, 'start' | 'end'>): Account {
  const lower = handle.toLowerCase();
  return {
    network,
    form: formOf(url, lower),
    handle: lower,
    url,
    from,
    isFramed: anchor === undefined || frame.has(anchor.region),
  };
}

/** On servers that anybody runs the host is part of the handle. */
function formOf(url: string, handle: string): string {
  if (handle.includes('@')) return '@';
  const plain = decodeLeniently(url).toLowerCase();
  const at = handle === '' ? -1 : plain.lastIndexOf(handle);
  return at === -1 ? plain : plain.slice(0, at);
}

/** Two accounts of one network and form with different handles are certainly two. */
export const comparable = ({
  network,
  form,
  handle,
}: Pick<Account, 'network' | 'form' | 'handle'>): string | undefined =>
  handle === '' ? undefined : `${network} ${form}`;

/** An address as people write it: `x.com/willowtea`. */
export const shownAddress = (url: string): string =>
  decodeLeniently(url)
    .replace(/^https:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');

export interface SiteAccount extends Omit<Account, 'isFramed'> {
  /** Pages that name it so, in their order. */
  readonly pages: readonly string[];
}

/** One page's contribution. */
export interface PageAccounts {
  readonly page: string;
  readonly value: readonly Account[];
}

/**
 * What holds for the site: accounts in frames, and those in the middle of pages when most pages have them (old layouts
 * mark no header). One for each account and place that names it.
 */
export function siteAccounts(collected: readonly PageAccounts[]): readonly SiteAccount[] {
  const named = new Map<string, Account & { isFramed: boolean; pages: string[] }>();
  for (const { page, value } of collected) {
    for (const account of value) {
      const key = `${account.from} ${account.url.toLowerCase()}`;
      const known = named.get(key) ?? { ...account, pages: [] };
      known.isFramed ||= account.isFramed;
      known.pages.push(page);
      named.set(key, known);
    }
  }
  return [...named.values()].filter(({ isFramed, pages }) => isFramed || pages.length * 2 >= collected.length);
}
