/** Reads profile addresses: whose they are, or why they can be nobody's. */

import { parse } from '../address.ts';
import { problemOf, ruleOf } from './handle.ts';
import type { LinkParts } from './link-parts.ts';
import type { LinkReading } from './link-reading.ts';
import type { Network, ProfileForm, ProfilePattern } from './network.ts';

interface Capture {
  readonly handle: string;
  readonly id?: string;
}

/** `label` is the first label before the host, for networks that name their members there. */
export function readProfile(
  network: Network,
  pattern: ProfilePattern,
  parts: LinkParts,
  host: string,
  label: string,
): LinkReading | undefined {
  const form = network.profiles;
  const capture = form && captureOf(pattern, parts, label);
  if (!capture || isReserved(form, pattern, capture, parts)) return undefined;
  return judge(network, form, pattern, spell(form, pattern, capture, host));
}

/** A second address pasted where the name belongs: broken whatever else it may look like. */
export function readDoubled(network: Network, { path }: LinkParts): LinkReading | undefined {
  const second = network.profiles && secondAddress(network, path);
  if (!second) return undefined;
  return {
    kind: 'bad-profile',
    network: network.id,
    handle: second,
    reason: 'holds a second address',
    confidence: 'derived',
  };
}

/** No name where one belongs. */
export function readUnfilled(network: Network, { path }: LinkParts): LinkReading | undefined {
  if (!network.profiles?.unfilled?.test(path)) return undefined;
  return { kind: 'bad-profile', network: network.id, handle: '', reason: 'names nobody', confidence: 'derived' };
}

function captureOf(
  { path, subdomain, parameter }: ProfilePattern,
  parts: LinkParts,
  label: string,
): Capture | undefined {
  const match = path.exec(parts.path);
  if (!match) return undefined;
  if (subdomain) return { handle: label };
  const { handle = '', id } = match.groups ?? {};
  if (!parameter) return id === undefined ? { handle } : { handle, id };
  const value = parts.query[parameter.name];
  if (!value) return undefined;
  return parameter.carries === 'id' ? { handle: '', id: value } : { handle: value };
}

/** Words of the network's own pages. Only where the handle is what the address begins with: `/groups/search` is a group. */
function isReserved(
  form: ProfileForm,
  { subdomain }: ProfilePattern,
  { handle }: Capture,
  { path }: LinkParts,
): boolean {
  const first = subdomain ? handle : path.slice(1).split('/', 1)[0];
  return handle !== '' && handle === first && form.reserved.includes(handle.toLowerCase());
}

function spell(form: ProfileForm, pattern: ProfilePattern, capture: Capture, host: string): Capture {
  if (capture.handle === '') return capture;
  const bare = form.refusesAt ? capture.handle : capture.handle.replace(/^@/, '');
  return { ...capture, handle: pattern.spell ? pattern.spell(bare, host) : bare };
}

function judge(network: Network, form: ProfileForm, pattern: ProfilePattern, { handle, id }: Capture): LinkReading {
  const named = handle || (id ?? '');
  const problem = problemOf(network, ruleOf(form, pattern), named);
  if (problem) return { kind: 'bad-profile', network: network.id, handle: named, ...problem };
  const url = parse((pattern.address ?? form.canonical)(named))?.href;
  if (!url) return { kind: 'other', network: network.id };
  return {
    kind: 'profile',
    network: network.id,
    handle,
    url,
    ...(id !== undefined && { id }),
    ...(pattern.what && { what: pattern.what }),
  };
}

/** `/https:/x.com/name`, `/facebook.com/name`, `/in/www.linkedin.com/in/name`. */
function secondAddress(network: Network, path: string): string | undefined {
  const rest = afterPrefix(network, path).replace(/^@/, '');
  if (/^https?:/i.test(rest)) return rest;
  const [host = ''] = rest.split('/', 1);
  if (!host.includes('.') || !isOwnHost(network, host)) return undefined;
  const isWhole = /^www\./i.test(host) || (rest.length > host.length && path.length === rest.length + 1);
  return isWhole ? rest : undefined; // a name can look like a host: `bsky.app/profile/bsky.app/post/…`
}

/** What stands where the name belongs: behind `/company/`, or behind the first slash. */
function afterPrefix({ profiles }: Network, path: string): string {
  const second = path.indexOf('/', 1);
  return second > 0 && profiles?.unfilled?.test(path.slice(0, second)) ? path.slice(second + 1) : path.slice(1);
}

function isOwnHost({ hosts, legacyHosts = [] }: Network, host: string): boolean {
  const bare = host.toLowerCase().replace(/^(?:www|m|mobile)\./, '');
  return hosts.includes(bare) || legacyHosts.some((legacy) => legacy.host === bare);
}
