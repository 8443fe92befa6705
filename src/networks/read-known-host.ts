/** Reads an address on a host that some network is known for. */

import { isTrackingParameter, parse, parseHttp } from '../address.ts';
import { findPlaces, type Place } from './host-index.ts';
import type { Found } from './host-suffix.ts';
import { type LinkParts, webParts } from './link-parts.ts';
import type { LinkReading } from './link-reading.ts';
import type { Network, ProfilePattern } from './network.ts';
import { formReading, matchForm } from './read-form.ts';
import { readDoubled, readProfile, readUnfilled } from './read-profile.ts';
import { readShare } from './read-share.ts';

/** Reads where a redirector leads. */
type Follow = (target: URL) => LinkReading | undefined;

/** The most special host that has something to say wins; what nobody can place is `other` on the owner's host. */
export function readKnownHost(url: URL, follow: Follow): LinkReading | undefined {
  const parts = partsOf(url);
  let owner: Network | undefined;
  for (const found of findPlaces(url.hostname)) {
    const reading = readAt(found, url, parts, follow);
    if (reading) return reading;
    owner ??= found.value.owner;
  }
  return owner && { kind: 'other', network: owner.id };
}

/** Old addresses carry the path behind `#!`: `twitter.com/#!/name`. */
function partsOf(url: URL): LinkParts {
  const hidden = url.pathname === '/' && /^#!\/?(.*)$/.exec(url.hash)?.[1];
  return webParts((hidden && parse(`/${hidden}`, url.origin)) || url);
}

function readAt(
  { value: place, host, labels }: Found<Place>,
  url: URL,
  parts: LinkParts,
  follow: Follow,
): LinkReading | undefined {
  if (!isMirror(place.owner, labels)) return readSubdomain(place, parts, host, labels, follow);
  return (
    (place.owner && readDoubled(place.owner, parts)) ??
    readLinks(place.links, parts, follow) ??
    readShares(place, url, parts) ??
    (place.owner && readRoot(place.owner, parts)) ??
    readProfiles(place, parts, host, '') ??
    (place.owner && readUnfilled(place.owner, parts))
  );
}

/** A member's own subdomain. The network's own ones (help, status, developers …) are nobody's. */
function readSubdomain(
  place: Place,
  parts: LinkParts,
  host: string,
  labels: string,
  follow: Follow,
): LinkReading | undefined {
  const label = labels.replace(/^www\./, '');
  if (label.includes('.') || isService(label) || place.owner?.profiles?.reserved.includes(label)) return undefined;
  return readLinks(place.subdomainLinks, parts, follow) ?? readProfiles(place, parts, host, label);
}

function readLinks(links: Place['links'], parts: LinkParts, follow: Follow): LinkReading | undefined {
  for (const { network, is } of links) {
    const value = matchForm(is, parts);
    if (value === undefined) continue;
    if (is.kind !== 'redirect') return formReading(is.kind, network.id, value);
    const target = parseHttp(is.parameter === undefined ? value : (parts.query[is.parameter] ?? ''));
    return (target && follow(target)) ?? { kind: 'other', network: network.id };
  }
  return undefined;
}

function readShares({ shares }: Place, url: URL, parts: LinkParts): LinkReading | undefined {
  for (const { network, is } of shares) {
    const reading = readShare(network.id, is, url, parts);
    if (reading) return reading;
  }
  return undefined;
}

function readRoot(owner: Network, { path, query }: LinkParts): LinkReading | undefined {
  if (path !== '/' || !Object.keys(query).every(isIdle)) return undefined;
  return { kind: owner.ordinaryRoot ? 'other' : 'home', network: owner.id };
}

function readProfiles({ patterns }: Place, parts: LinkParts, host: string, label: string): LinkReading | undefined {
  for (const { network, is } of patterns) {
    if (isSubdomain(is) !== (label !== '')) continue;
    const reading = readProfile(network, is, parts, host, label);
    if (reading) return reading;
  }
  return undefined;
}

const isSubdomain = ({ subdomain = false }: ProfilePattern): boolean => subdomain;

/** The same pages under another name: languages, mobile editions. */
const isMirror = (owner: Network | undefined, labels: string): boolean =>
  labels === '' || labels.split('.').every((label) => mirror.test(label) || Boolean(owner?.mirrors?.test(label)));

const mirror = /^(?:www|m|mobile|web)$/;

/** Labels under which networks keep pages of their own. */
const isService = (label: string): boolean =>
  /^(?:api|assets|static|cdn\d*|media|img|images|help|support|blog|about|developers?|dev|status|press|careers|jobs|policy|policies|legal|privacy|terms|store|mail|login|accounts?|secure|embed|widgets|business|ads|engineering|app|ir|investors?|staff|docs|forum|forums|newsroom)$/.test(
    label,
  );

/** Parameters of a start page that change nothing about it. */
const isIdle = (name: string): boolean =>
  /^(?:lang|locale|hl|gl|ref|refsrc|_rdr|_rdc|s|src|feature|app|trk|source|mx|_ga|f|t|view)$/i.test(name) ||
  isTrackingParameter(name);
