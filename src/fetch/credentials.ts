/** Headers and passwords of the user: sent to the exact origins they were given for, and hidden in everything that is printed. */

import { UserError } from '../errors.ts';
import type { Fetch } from './reply.ts';

export interface CredentialOptions {
  /** What the user named. A user in the address becomes basic authentication. */
  readonly targets: readonly CredentialTarget[];
  /** Sent to the origins of all targets. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CredentialTarget {
  readonly url: URL;
  /** When the user was taken out of the address before. */
  readonly authorization?: string;
}

export interface Credentials {
  /** Nothing for origins that were not named. */
  headersFor(url: URL): Readonly<Record<string, string>>;
  /** The text with secrets replaced by `***`, and with every user in an address. */
  mask(text: string): string;
}

/** Throws a `UserError` for headers that cannot be sent. */
export function readCredentials({ targets, headers = {} }: CredentialOptions): Credentials {
  const given = readHeaders(headers);
  const byOrigin = new Map<string, Readonly<Record<string, string>>>();
  for (const { url, authorization = basic(url) } of targets) {
    const before = byOrigin.get(url.origin) ?? given;
    byOrigin.set(url.origin, authorization ? { ...before, authorization } : before);
  }
  return {
    headersFor: ({ origin }) => byOrigin.get(origin) ?? {},
    mask: maskOf([...targets.flatMap(secretsInTarget), ...[...byOrigin.values(), given].flatMap(secretsInHeaders)]),
  };
}

/** Each hop of a redirect passes here, so what was not meant for its origin is not sent there. */
export function withCredentials(fetch: Fetch, { headersFor }: Credentials): Fetch {
  return (request) => fetch({ ...request, headers: { ...headersFor(request.url), ...request.headers } });
}

/** They belong to the connection, and a wrong one makes answers unreadable. */
const ownHeaders = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function readHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const key = name.trim().toLowerCase();
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(key)) throw new UserError(`Header ${quote(name)} is no valid name`);
      if (ownHeaders.has(key)) throw new UserError(`Header ${quote(name)} cannot be set, it belongs to the connection`);
      if (/[\r\n]/.test(value)) throw new UserError(`Header ${quote(name)} holds a line break, put it on one line`);
      if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
        throw new UserError(`Header ${quote(name)} holds a character that cannot be sent, encode it`);
      }
      return [key, value.trim()];
    }),
  );
}

const quote = (name: string): string => JSON.stringify(name.slice(0, 80));

function basic({ username, password }: URL): string | undefined {
  if (!username && !password) return undefined;
  return `Basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray per cent sign is part of the password
  }
}

/** Parameters that carry a secret in the addresses of previews and private feeds. */
const secretParameter = /^(?:.*[_-])?(?:token|key|apikey|auth|password|passwd|pwd|secret|sig|signature|code)$/i;

function secretsInTarget({ url }: CredentialTarget): readonly string[] {
  const parameters = [...url.searchParams].filter(([name]) => secretParameter.test(name)).map(([, value]) => value);
  return [url.password, decode(url.password), ...parameters].flatMap((secret) => [secret, encodeURIComponent(secret)]);
}

const secretHeader = /auth|cookie|token|key|secret|password|session|signature/i;

function secretsInHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers)
    .filter(([name]) => secretHeader.test(name))
    .flatMap(([name, value]) => [value, ...partsOf(name, value)]);
}

/** Whoever prints may print a part: a cookie's value, a token without its scheme, the password within a basic one. */
function partsOf(name: string, value: string): readonly string[] {
  if (name === 'cookie') return value.split(/;\s*/).map((pair) => pair.slice(pair.indexOf('=') + 1));
  const [scheme, token] = value.split(/\s+/, 2);
  if (token === undefined) return [];
  if (scheme?.toLowerCase() !== 'basic') return [token];
  const pair = Buffer.from(token, 'base64').toString('utf8');
  return [token, pair, pair.slice(pair.indexOf(':') + 1)];
}

/** Shorter ones would blot out half of every text; the user of an address is hidden all the same. */
const shortestSecret = 4;
const userInAddress = /(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#"'<>@]{1,1000}@/gi;

function maskOf(secrets: readonly string[]): (text: string) => string {
  const told = [...new Set(secrets)].filter((secret) => secret.length >= shortestSecret);
  const longestFirst = told.sort((one, other) => other.length - one.length);
  return (text) => {
    let masked = text.replace(userInAddress, '$1***@');
    for (const secret of longestFirst) masked = masked.replaceAll(secret, '***');
    return masked;
  };
}
