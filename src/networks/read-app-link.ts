/** Reads addresses that open an app: `mailto:`, `sms:`, `whatsapp://`, `tg://` … */

import { findScheme, type SchemePlace } from './host-index.ts';
import { appParts, type LinkParts, readQuery } from './link-parts.ts';
import type { LinkReading } from './link-reading.ts';
import { formReading, matchForm } from './read-form.ts';
import { readProfile } from './read-profile.ts';
import { readShare, type ShareReading } from './read-share.ts';

const letters: ReadonlySet<string> = new Set(['mailto:', 'sms:', 'smsto:']);

export function readAppLink(url: URL): LinkReading | undefined {
  const place = findScheme(url.protocol);
  if (!place) return undefined;
  return letters.has(url.protocol) ? readLetter(place, url) : readCommand(place, url, appParts(url));
}

/** A letter to somebody is no share unless it holds an address. */
function readLetter({ shares }: SchemePlace, url: URL): ShareReading | undefined {
  // iOS wrote `sms:&body=` where RFC 5724 has `?body=`
  const [, recipient = '', query = ''] = /^([^?&]*)[?&]*(.*)$/s.exec(`${url.host}${url.pathname}${url.search}`) ?? [];
  const parts: LinkParts = { path: '/', query: readQuery(`?${query}`, { plusIsPlus: true }) };
  if (parts.query.body === undefined && parts.query.subject === undefined) return undefined;
  const [share] = shares;
  const reading = share && readShare(share.network.id, share.is, url, parts);
  const isAddressed = /[^\s/]/.test(recipient) || Boolean(parts.query.to?.trim());
  return isAddressed && !reading?.sharedUrl ? undefined : reading;
}

function readCommand({ links, shares, patterns }: SchemePlace, url: URL, parts: LinkParts): LinkReading | undefined {
  for (const { network, is } of links) {
    const value = matchForm(is, parts);
    if (value !== undefined && is.kind !== 'redirect') return formReading(is.kind, network.id, value);
  }
  for (const { network, is } of shares) {
    const reading = readShare(network.id, is, url, parts);
    if (reading) return reading;
  }
  for (const { network, is } of patterns) {
    const reading = readProfile(network, is, parts, '', '');
    if (reading) return reading;
  }
  return undefined;
}
