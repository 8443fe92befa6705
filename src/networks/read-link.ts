/** What an address means to the social networks, decided by parsed host and path, never by substring. */

import { parse } from '../address.ts';
import { problemOf } from './handle.ts';
import { isKnownHost } from './host-index.ts';
import { webParts } from './link-parts.ts';
import type { Confidence, Network, ShareEndpoint } from './network.ts';
import { networkName, networkOfHost, networks } from './networks.ts';
import { readAppLink } from './read-app-link.ts';
import { readKnownHost } from './read-known-host.ts';
import { mayBeFediverse, readFediverse, readJetpack } from './read-on-any-host.ts';

export { canonicalProfile } from './handle.ts';

export type LinkReading =
  /** Opens a compose window. `parameters` are decoded once; `sharedUrl` is what `endpoint.url` carries, else the first URL in `endpoint.text`. */
  | {
      readonly kind: 'share';
      readonly network: string;
      readonly endpoint: ShareEndpoint;
      readonly parameters: Readonly<Record<string, string>>;
      readonly sharedUrl: string | undefined;
      readonly text: string | undefined;
    }
  /**
   * A person's, organisation's or community's page. `handle` without `@`, '' when only an id is known. `url` is canonical but
   * keeps the case as typed: compare without regard to it. `what: 'fediverse'`: `/@name` on a host that nobody knows, which
   * is a fediverse server only when something else says so (rel=me).
   */
  | {
      readonly kind: 'profile';
      readonly network: string;
      readonly handle: string;
      readonly id?: string;
      readonly url: string;
      readonly what?: string;
    }
  /** Follow, subscribe and like intents: `x.com/intent/follow?screen_name=`. Handle '' when a post is meant or only an id is known. */
  | { readonly kind: 'follow'; readonly network: string; readonly handle: string }
  /** The network's own start page: on a site, a link that nobody filled in. */
  | { readonly kind: 'home'; readonly network: string }
  /** A hashtag page. */
  | { readonly kind: 'hashtag'; readonly network: string; readonly tag: string }
  /** A post, video, photo or other piece of content. */
  | { readonly kind: 'post'; readonly network: string }
  /** An OAuth authorize or sign-in address. */
  | { readonly kind: 'sign-in'; readonly network: string }
  /** A chat: `wa.me/4912345`, `m.me/page`. */
  | { readonly kind: 'message'; readonly network: string; readonly handle: string }
  /** An invitation to a private group, which may run out: `chat.whatsapp.com/…`, `t.me/+…`. */
  | { readonly kind: 'invite'; readonly network: string; readonly code: string }
  /** An entry about somebody in a knowledge base (Wikipedia, Wikidata, IMDb …): identity in `sameAs`, else an ordinary link. */
  | { readonly kind: 'reference'; readonly network: string; readonly id: string }
  /** A profile whose handle breaks the network's rules. `confidence` is the rule's; `reason` completes "the address …". */
  | {
      readonly kind: 'bad-profile';
      readonly network: string;
      readonly handle: string;
      readonly reason: string;
      readonly confidence: Confidence;
    }
  /** Anything else on the network's hosts: help pages, policies, stores. */
  | { readonly kind: 'other'; readonly network: string };

export type NetworkTable = ReadonlyMap<string, Network>;

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
