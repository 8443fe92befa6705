/** Keeps requests away from private networks: addresses are judged before a connection is made and again when a name is resolved. */

import { lookup as lookupName } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

export interface AddressGuard {
  /** Why the address may not be asked. Names are judged later, by `lookup`. */
  refusal(url: URL): string | undefined;
  /** The user named this origin, so its address may be any. */
  trusts(origin: string): boolean;
  /** Resolves a name to its public addresses only; the connection goes to these without a second look-up. */
  readonly lookup: LookupFunction;
}

interface GuardOptions {
  /** Origins that the user named: `http://localhost:3000`. */
  readonly origins?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly resolve?: typeof lookupName;
}

export const unsafeAddressCode = 'ERR_UNSAFE_ADDRESS';

export function createAddressGuard({
  origins = [],
  allowPrivate = false,
  resolve = lookupName,
}: GuardOptions = {}): AddressGuard {
  const trusted = new Set(origins.flatMap(withOtherScheme));
  const ports = new Set(['80', '443', ...origins.map((origin) => portOf(new URL(origin)))]);
  const trusts = (origin: string) => allowPrivate || trusted.has(origin);

  return {
    trusts,
    refusal(url) {
      if (trusts(url.origin)) return undefined;
      if (!ports.has(portOf(url))) return `port ${portOf(url)} is not asked`;
      return isPublicHost(url.hostname) ? undefined : privateAddress;
    },
    lookup(hostname, options, callback) {
      resolve(hostname, { ...options, all: true }, (error, found) => {
        if (error) return callback(error, '');
        const usable = found.filter(({ address }) => isPublicAddress(address));
        const [first] = usable;
        if (!first) return callback(unsafe(), '');
        return options.all ? callback(null, usable) : callback(null, first.address, first.family);
      });
    },
  };
}

export const privateAddress = 'private address';

/** Internet addresses that anyone may reach, as IANA's registries of special-purpose addresses leave them. */
export function isPublicAddress(address: string): boolean {
  const [plain = ''] = address.split('%', 1); // fe80::1%eth0
  const family = isIP(plain);
  if (family === 4) return !specialIpv4.check(plain, 'ipv4');
  if (family !== 6) return false;
  const inner = embeddedIpv4(plain);
  if (inner) return !specialIpv4.check(inner, 'ipv4');
  return globalIpv6.check(plain, 'ipv6') && !specialIpv6.check(plain, 'ipv6');
}

/** `hostname` as WHATWG URL spells it, which has turned decimal, hex, short and full-width forms into plain ones. */
function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  if (isIP(host)) return isPublicAddress(host);
  return host !== 'localhost' && !host.endsWith('.localhost');
}

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');

/** Sites on a default port move between http and https. */
function withOtherScheme(address: string): readonly string[] {
  const { origin, host, port } = new URL(address);
  return port ? [origin] : [`http://${host}`, `https://${host}`];
}

function unsafe(): NodeJS.ErrnoException {
  return Object.assign(new Error(privateAddress), { code: unsafeAddressCode });
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry, multicast, and what clouds serve their metadata on. */
const specialIpv4 = listOf('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32', // Azure's wire server; all other metadata services are within these ranges
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]);

/** https://www.iana.org/assignments/ipv6-address-space: all global addresses are in here. */
const globalIpv6 = listOf('ipv6', ['2000::/3']);

/** https://www.iana.org/assignments/iana-ipv6-special-registry, as far as it lies in the global range. 2001::/23 holds Teredo. */
const specialIpv6 = listOf('ipv6', ['2001::/23', '2001:db8::/32', '3fff::/20']);

/** Ranges whose addresses stand for an IPv4 address, and at which of the eight groups that begins. */
const embeddings: readonly { readonly range: BlockList; readonly at: number }[] = [
  { range: listOf('ipv6', ['::ffff:0:0/96']), at: 6 },
  { range: listOf('ipv6', ['64:ff9b::/96']), at: 6 }, // NAT64: how an IPv6-only network reaches the IPv4 internet
  { range: listOf('ipv6', ['2002::/16']), at: 1 }, // 6to4
];

function embeddedIpv4(address: string): string | undefined {
  const embedding = embeddings.find(({ range }) => range.check(address, 'ipv6'));
  if (!embedding) return undefined;
  const [high = 0, low = 0] = groupsOf(address).slice(embedding.at);
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}

/** The eight numbers of an IPv6 address, in whatever form it is written. */
function groupsOf(address: string): readonly number[] {
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::').map((part) => (part ? part.split(':') : [])) as [string[], string[]?];
  const zeros = tail ? Array<string>(8 - head.length - tail.length).fill('0') : [];
  return [...head, ...zeros, ...(tail ?? [])].map((group) => Number.parseInt(group, 16));
}

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}
