/** What each host means to which network, indexed once so that reading a link is one look-up and a short list. */

import { type Found, findBySuffix, suffixMatches } from './host-suffix.ts';
import type { LinkForm, Network, ProfilePattern, ShareEndpoint } from './network.ts';
import { networks } from './networks.ts';

interface Of<T> {
  readonly network: Network;
  readonly is: T;
}

/** Everything known at one host, in the order in which it is to be tried. */
export interface Place {
  /** Undefined for a host that only serves somebody's endpoint. */
  readonly owner?: Network;
  readonly links: readonly Of<LinkForm>[];
  readonly subdomainLinks: readonly Of<LinkForm>[];
  readonly shares: readonly Of<ShareEndpoint>[];
  readonly patterns: readonly Of<ProfilePattern>[];
}

/** Everything known of one scheme. */
export type SchemePlace = Omit<Place, 'owner' | 'subdomainLinks'>;

interface Growing {
  owner?: Network;
  links: Of<LinkForm>[];
  subdomainLinks: Of<LinkForm>[];
  shares: Of<ShareEndpoint>[];
  patterns: Of<ProfilePattern>[];
}

const hosts = new Map<string, Growing>();
const schemes = new Map<string, Growing>();

for (const network of networks.values()) addNamed(network);
for (const network of networks.values()) addOwned(network);

/** Whether anything is known at the host or a parent of it. */
export const isKnownHost = (hostname: string): boolean => findBySuffix(hosts, hostname) !== undefined;

/** What is known at the host and its parents, the host's own first. */
export const findPlaces = (hostname: string): Iterable<Found<Place>> => suffixMatches<Place>(hosts, hostname);

export const findScheme = (protocol: string): SchemePlace | undefined => schemes.get(protocol.slice(0, -1));

/** What names its host or scheme stands there, whoever owns the host. */
function addNamed(network: Network): void {
  for (const is of network.links ?? []) {
    if (is.scheme) at(schemes, is.scheme).links.push({ network, is });
    else if (is.host?.startsWith('*.')) at(hosts, is.host.slice(2)).subdomainLinks.push({ network, is });
    else if (is.host) at(hosts, is.host).links.push({ network, is });
  }
  for (const is of network.shares ?? []) {
    if (is.scheme) at(schemes, is.scheme).shares.push({ network, is });
    else at(hosts, is.host).shares.push({ network, is });
  }
  for (const is of network.profiles?.patterns ?? []) {
    if (is.scheme) at(schemes, is.scheme).patterns.push({ network, is });
    else if (is.host) at(hosts, is.host).patterns.push({ network, is });
  }
}

/** What names no host, and the share endpoints of the first host, stand at all hosts of the network. */
function addOwned(network: Network): void {
  const [first = ''] = network.hosts;
  const own = [...network.hosts, ...(network.legacyHosts ?? []).map(({ host }) => host)];
  for (const host of new Set(own)) {
    const place = at(hosts, host);
    place.owner = network;
    place.links.push(...of(network, network.links, ({ host, scheme }) => !host && !scheme));
    place.patterns.push(...of(network, network.profiles?.patterns, ({ host, scheme }) => !host && !scheme));
    if (host !== first)
      place.shares.push(...of(network, network.shares, (share) => !share.scheme && share.host === first));
  }
}

function of<T>(network: Network, list: readonly T[] = [], wanted: (one: T) => boolean): Of<T>[] {
  return list.filter(wanted).map((is) => ({ network, is }));
}

function at(table: Map<string, Growing>, key: string): Growing {
  const known = table.get(key);
  if (known) return known;
  const place: Growing = { links: [], subdomainLinks: [], shares: [], patterns: [] };
  table.set(key, place);
  return place;
}
