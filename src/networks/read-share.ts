/** Reads compose-window addresses: which endpoint, what it is given, which page it would share. */

import { decodeLeniently, type LinkParts, type Parameters, readQuery } from './link-parts.ts';
import type { LinkReading } from './link-reading.ts';
import type { ShareEndpoint } from './network.ts';
import { endpointTo, networkOfService } from './share-service.ts';

export type ShareReading = Extract<LinkReading, { kind: 'share' }>;

/** The reading, when the address is this endpoint's. */
export function readShare(
  network: string,
  endpoint: ShareEndpoint,
  url: URL,
  parts: LinkParts,
): ShareReading | undefined {
  if (!isPathOf(endpoint, parts.path)) return undefined;
  const parameters = readParameters(endpoint, url, parts);
  if (!isGiven(endpoint, parameters)) return undefined;
  const meant = networkMeant(network, endpoint, parameters, parts);
  const text = endpoint.text === undefined ? undefined : parameters[endpoint.text];
  return {
    kind: 'share',
    network: meant,
    endpoint: endpointTo(meant, endpoint),
    parameters,
    text,
    sharedUrl: findSharedUrl(endpoint, parameters),
  };
}

/** First http(s) address in a text, punctuation after it left out. */
export function firstUrl(text: string): string | undefined {
  const found = /https?:\/\/[^\s<>"'`\\^{}|]+/i.exec(text)?.[0];
  if (!found) return undefined;
  const open = found.includes('(');
  return found.replace(open ? /[.,;:!?\]]+$/ : /[.,;:!?\])]+$/, '');
}

function networkMeant(network: string, endpoint: ShareEndpoint, parameters: Parameters, { path }: LinkParts): string {
  const { service } = endpoint;
  if (!service) return network;
  const star = endpoint.path.split('/').indexOf('*');
  const word = service === 'path' ? path.split('/')[star] : parameters[service.parameter];
  return networkOfService(word ?? '') ?? network;
}

function findSharedUrl(endpoint: ShareEndpoint, parameters: Parameters): string | undefined {
  const given = endpoint.url === undefined ? undefined : parameters[endpoint.url]?.trim();
  if (given) return given;
  const texts = [endpoint.text, ...(endpoint.otherTexts ?? [])].map((name) => (name ? parameters[name] : undefined));
  const inText = texts.map((text) => text && firstUrl(text)).find(Boolean);
  if (inText) return inText;
  if (given !== undefined) return given;
  return endpoint.url === undefined && texts[0]?.trim() === '' ? '' : undefined;
}

function isPathOf({ path, scheme, host }: ShareEndpoint, actual: string): boolean {
  const wanted = scheme ? `/${host}${path}`.replace(/(.)\/$/, '$1') : path;
  const lower = actual.toLowerCase();
  if (wanted === '' || lower === wanted) return true;
  if (path.length > 1 && path.endsWith('/')) return `${lower}/`.startsWith(scheme ? `${wanted}/` : wanted);
  return wanted.includes('*') && isSegmentMatch(wanted.split('/'), lower.split('/'));
}

const isSegmentMatch = (wanted: readonly string[], actual: readonly string[]): boolean =>
  wanted.length === actual.length && wanted.every((segment, index) => segment === '*' || segment === actual[index]);

function isGiven(endpoint: ShareEndpoint, parameters: Parameters): boolean {
  for (const [name, value] of Object.entries(endpoint.when ?? {})) {
    const actual = parameters[name];
    if (value === true ? actual === undefined : actual?.toLowerCase() !== value.toLowerCase()) return false;
  }
  const wantsParameter = !endpoint.scheme && (endpoint.path === '/' || endpoint.path === '');
  if (!wantsParameter) return true;
  return [endpoint.url, endpoint.text].some((name) => name !== undefined && parameters[name] !== undefined);
}

function readParameters(endpoint: ShareEndpoint, url: URL, { query }: LinkParts): Parameters {
  const name = endpoint.url ?? endpoint.text ?? '';
  if (endpoint.inFragment) return readQuery(`?${url.hash.slice(1).replace(/^\?/, '')}`);
  if (endpoint.bare === 'query') return single(name, decodeLeniently(url.search.slice(1)));
  if (endpoint.bare === 'path') return single(name, barePath(endpoint, url));
  return query;
}

function single(name: string, value: string): Parameters {
  const parameters: Record<string, string> = Object.create(null);
  parameters[name] = value;
  return parameters;
}

/** Hatena writes `s/` for https and nothing for http. */
function barePath(endpoint: ShareEndpoint, url: URL): string {
  const rest = decodeLeniently(url.pathname.slice(endpoint.path.length));
  if (endpoint.url === undefined || rest === '' || /^https?:/i.test(rest)) return rest;
  return rest.startsWith('s/') ? `https://${rest.slice(2)}` : `http://${rest}`;
}
