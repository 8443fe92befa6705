/** Reads an address as people type it: the scheme may be missing. */

import { isIP } from 'node:net';
import { parse } from '../address.ts';

export interface TargetAddress {
  /** Without user info and fragment. */
  readonly url: URL;
  /** For basic authentication, when the address carries a user. Never to be printed. */
  readonly authorization?: string;
}

/** Undefined when it is no web address. A bare word is none, since it is more likely a misspelt folder. */
export function readTargetAddress(typed: string): TargetAddress | undefined {
  const text = typed.trim();
  if (/\s/.test(text)) return undefined;
  const url = /^https?:\/\//i.test(text) ? parse(text) : withScheme(text);
  return url && /[^.]/.test(url.hostname) ? split(url) : undefined;
}

/** `https:` where the web has it, `http:` where people develop: loopback, addresses in figures, ports. */
function withScheme(text: string): URL | undefined {
  const address = text.replace(/^\/\//, '');
  if (hasScheme(address) || /^(?:[/.~\\]|\d+$)/.test(address)) return undefined;
  const url = parse(`http://${address}`);
  if (!url || isLocal(url)) return url;
  return isPublicName(url.hostname) ? parse(`https://${address}`) : undefined;
}

/** `localhost:3000` has none. */
const hasScheme = (address: string): boolean => /^[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))/i.test(address);

const isLocal = ({ hostname, port }: URL): boolean =>
  (port !== '' && port !== '443') || hostname.startsWith('[') || isIP(hostname) !== 0 || isLocalName(hostname);

const isLocalName = (hostname: string): boolean => hostname === 'localhost' || hostname.endsWith('.localhost');

/** No top-level domain is called as files end. */
const isPublicName = (hostname: string): boolean =>
  /^[\w-]+(?:\.[\w-]+)+\.?$/.test(hostname) && !/\.(?:x?html?|txt|xml|csv|json|gz)$/.test(hostname);

/** A text without the user and password that stand before an `@`. */
export const maskUser = (text: string): string => text.replace(/[^\s/]*@/g, '***@');

function split(url: URL): TargetAddress {
  const { username, password } = url;
  const bare = new URL(url);
  bare.hash = '';
  bare.username = '';
  bare.password = '';
  if (!username && !password) return { url: bare };
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { url: bare, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign is part of the password
  }
}
