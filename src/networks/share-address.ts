/** Makes the address that opens a network's compose window for a page: what to paste instead of a broken one. */

import type { Network, ShareEndpoint } from './network.ts';
import { networks } from './networks.ts';

export interface SharedPage {
  readonly url: string;
  readonly text?: string | undefined;
  /** For networks that pin pictures. */
  readonly image?: string | undefined;
}

/** Undefined for networks without such an address, closed ones, and those that want more than the page can give. */
export function shareAddress(id: string, page: SharedPage): string | undefined {
  const network = networks.get(id);
  if (!network || network.closed) return undefined;
  for (const template of templatesOf(network)) {
    const address = fillIn(template, page);
    if (address) return address;
  }
  return undefined;
}

/** What the tables recommend comes first; else the first endpoint that asks for no more than address and text. */
function* templatesOf({ shares = [] }: Network): Generator<string> {
  for (const { replacement } of shares) if (replacement) yield replacement;
  for (const endpoint of shares) if (isPlain(endpoint)) yield templateOf(endpoint);
}

const isPlain = ({ state, bare, service, host, path, url, text, required }: ShareEndpoint): boolean =>
  state === 'current' &&
  !bare &&
  !service &&
  (host !== '' || path === '') &&
  !path.includes('*') &&
  required.every((name) => name === url || name === text);

function templateOf({ scheme, host, path, url, text, known, when = {}, inFragment }: ShareEndpoint): string {
  const title = known.includes('title') ? 'title' : text;
  const start = scheme ? `${scheme}:${host === '' ? '' : '//'}${host}` : `https://${host}`;
  const fixed = Object.entries(when).map(([name, value]) => `${name}=${value === true ? '' : encode(value)}`);
  const carriers =
    url === undefined ? [`${text}={text}%20{url}`] : [`${url}={url}`, ...(title ? [`${title}={text}`] : [])];
  return `${start}${path}${inFragment ? '#' : '?'}${[...fixed, ...carriers].join('&')}`;
}

/** A parameter of which nothing is known is left out. */
function fillIn(template: string, { url, text = '', image = '' }: SharedPage): string | undefined {
  const known =
    text === '' ? template.replace('{text}%20', '').replace(/(?<=[?&#])[^?&#=]+=\{text\}&?|&$/, '') : template;
  if (image === '' && known.includes('{image}')) return undefined;
  const filled = known
    .replace(/[?&]$/, '')
    .replace('{url}', () => encode(url))
    .replace('{text}', () => encode(text))
    .replace('{image}', () => encode(image));
  return /\{[a-z ]+\}/.test(filled) ? undefined : filled;
}

/** Half a surrogate pair would throw. */
const encode = (value: string): string => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
