/** Addresses that mean something on whatever host they stand: Jetpack's share links and those of fediverse servers. */

import { notFediverse } from './fediverse.ts';
import { problemOf } from './handle.ts';
import { findBySuffix } from './host-suffix.ts';
import { type LinkParts, readQuery } from './link-parts.ts';
import type { LinkReading } from './link-reading.ts';
import { fediverseHandle, fediversePatterns, mastodon, serverShare } from './mastodon.ts';
import { readProfile } from './read-profile.ts';
import { firstUrl, readShare, type ShareReading } from './read-share.ts';
import { jetpackShare } from './share-hubs.ts';
import { endpointTo, networkOfService } from './share-service.ts';

/** The page's own address, with a word for the network. Older versions write no `nb=1`; then the word must be known. */
export function readJetpack(url: URL): ShareReading | undefined {
  if (!/[?&]share=[a-z]/.test(url.search)) return undefined;
  const parameters = readQuery(url.search);
  const { share = '', nb } = parameters;
  const network = networkOfService(share) ?? (nb === '1' && /^custom-\d+$/.test(share) ? share : undefined);
  if (network === undefined) return undefined;
  const endpoint = endpointTo(network, jetpackShare);
  return { kind: 'share', network, endpoint, parameters, text: undefined, sharedUrl: withoutShare(url) };
}

/** An address like those of Mastodon, on a host that no network is known for. */
export const readFediverse = (url: URL, parts: LinkParts): LinkReading | undefined =>
  readServerProfile(url, parts) ?? readServerShare(url, parts);

/** Cheap test that passes over nearly all ordinary links. */
export const mayBeFediverse = ({ pathname }: URL): boolean => /^\/(?:@|%40|users\/|share\/?$)/i.test(pathname);

function withoutShare(url: URL): string {
  const page = new URL(url);
  page.searchParams.delete('share');
  page.searchParams.delete('nb');
  page.hash = '';
  return page.href;
}

function readServerProfile(url: URL, parts: LinkParts): LinkReading | undefined {
  if (findBySuffix(notFediverse.hosts, url.hostname)) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  if (problemOf(mastodon, fediverseHandle, `name@${host}`)) return undefined;
  for (const pattern of fediversePatterns) {
    const reading = readProfile(mastodon, pattern, parts, host, '');
    if (reading?.kind === 'profile') return { ...reading, what: 'fediverse' };
  }
  return undefined;
}

/** Many sites have a `/share` of their own; a text that holds an address makes it a compose window. */
function readServerShare(url: URL, parts: LinkParts): LinkReading | undefined {
  if (parts.path !== '/share' || !firstUrl(parts.query.text ?? '')) return undefined;
  if (!Object.keys(parts.query).every((name) => serverShare.known.includes(name))) return undefined;
  return readShare(mastodon.id, serverShare, url, parts);
}
