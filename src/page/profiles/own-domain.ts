/** Handles that are the site's own domain name, on networks whose handles are domains. */

import { bareHost, isHostWithin } from '../../address.ts';
import { networks } from '../../networks/networks.ts';
import type { ProfileClaim } from '../page.ts';

export function isOwnDomain({ network, handle }: Pick<ProfileClaim, 'network' | 'handle'>, pageUrl: string): boolean {
  if (!networks.get(network)?.domainHandles || !handle.includes('.')) return false;
  const host = bareHost(new URL(pageUrl));
  return isHostWithin(handle.toLowerCase(), host) || isHostWithin(host, handle.toLowerCase());
}
