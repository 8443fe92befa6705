/** The accounts that the config calls the site's own. */

import { parseHttp } from '../../address.ts';
import { canonicalProfile, readHandle, readLink } from '../../networks/read-link.ts';
import type { Brand } from '../../site.ts';

export interface ConfiguredAccount {
  readonly network: string;
  readonly handle: string;
  readonly url: string;
}

/** By handle, or by the whole address: what is neither is left out. */
export const configuredAccounts = ({ handles }: Brand): readonly ConfiguredAccount[] =>
  Object.entries(handles).flatMap(([network, typed]) => atAddress(network, typed) ?? byHandle(network, typed) ?? []);

function atAddress(network: string, typed: string): ConfiguredAccount | undefined {
  const url = parseHttp(typed);
  const reading = url && readLink(url);
  if (reading?.kind !== 'profile' || reading.network !== network) return undefined;
  return { network, handle: reading.handle, url: reading.url };
}

function byHandle(network: string, typed: string): ConfiguredAccount | undefined {
  const read = readHandle(network, typed);
  const url = 'handle' in read ? canonicalProfile(network, read.handle) : undefined;
  return 'handle' in read && url !== undefined ? { network, handle: read.handle, url } : undefined;
}
