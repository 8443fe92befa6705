/** What an address means to the social networks, decided by parsed host and path, never by substring. */

import { parse } from '../address.ts';
import { problemOf } from './handle.ts';
import { isKnownHost } from './host-index.ts';
import { webParts } from './link-parts.ts';
import type { LinkReading } from './link-reading.ts';
import type { Network } from './network.ts';
import { networkName, networkOfHost, networks } from './networks.ts';
import { readAppLink } from './read-app-link.ts';
import { readKnownHost } from './read-known-host.ts';
import { mayBeFediverse, readFediverse, readJetpack } from './read-on-any-host.ts';

export { canonicalProfile } from './handle.ts';
export type { LinkReading } from './link-reading.ts';

/** What the address means; undefined for ordinary links. Never throws. */
export const readLink = (url: URL): LinkReading | undefined => readNested(url, 4);

/** A handle typed as `@name`, as `name`, or as the profile's whole address. */
export function readHandle(network: string, text: string): { readonly handle: string } | { readonly problem: string } {
  const known = networks.get(network);
  const typed = text.trim();
  if (!known?.profiles) return { problem: `${networkName(network)} has no handles` };
  if (typed === '' || typed === '@') return { problem: 'is empty' };
  const address = asAddress(known, typed);
  if (address) return handleInAddress(known, address);
  const handle = typed.replace(/^@/, '');
  const problem = problemOf(known, known.profiles.handle, handle);
  return problem ? { problem: problem.reason } : { handle };
}

/** `left`: how many more redirectors inside redirectors are followed. */
function readNested(url: URL, left: number): LinkReading | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return readAppLink(url);
  const jetpack = readJetpack(url);
  if (jetpack) return jetpack;
  if (isKnownHost(url.hostname))
    return readKnownHost(url, (target) => (left > 0 ? readNested(target, left - 1) : undefined));
  return mayBeFediverse(url) ? readFediverse(url, webParts(url)) : undefined;
}

function asAddress(network: Network, typed: string): URL | undefined {
  if (/^(?:https?:)?\/\//i.test(typed)) return parse(typed.replace(/^\/\//, 'https://'));
  const host = typed.split('/', 1)[0] ?? '';
  const isHost = typed.includes('/') && networkOfHost(host.toLowerCase()) === network;
  return isHost ? parse(`https://${typed}`) : undefined;
}

function handleInAddress(network: Network, url: URL): { readonly handle: string } | { readonly problem: string } {
  const reading = readLink(url);
  if (reading?.network === network.id) {
    if (reading.kind === 'bad-profile') return { problem: reading.reason };
    if ((reading.kind === 'profile' || reading.kind === 'follow') && reading.handle) return { handle: reading.handle };
  }
  return { problem: `is no address of a profile on ${network.name}` };
}
