/** Follows redirects one hop at a time, so that each may be refused, and keeps the chain. */

import { parse } from '../address.ts';
import type { Answered, Failed, Fetch, Hop, Reply, Request } from './reply.ts';

/** Why an address is not asked. */
export type Refusal = Pick<Failed, 'outcome' | 'reason'>;

/** Asked before a redirect is followed to `url`; what it returns ends the chain. */
export type Allow = (url: URL, hop: Hop, request: Request) => Refusal | undefined | Promise<Refusal | undefined>;

export interface RedirectOptions {
  readonly limit?: number;
  /** Milliseconds that all hops together may take, waits between them not counted. */
  readonly timeout?: number;
  readonly allow?: Allow;
}

/** `url` of what comes back is the address where the chain ended. */
export function withRedirects(
  fetch: Fetch,
  { limit = 10, timeout = 30_000, allow = () => undefined }: RedirectOptions = {},
): Fetch {
  return async (first) => {
    const hops: Hop[] = [];
    const seen = new Set([withoutFragment(first.url)]);
    let retries = 0;
    let spent = 0;
    for (let request = first; ; ) {
      const reply = await fetch(request);
      retries += reply.retries;
      if (!isRedirect(reply)) return { ...reply, hops, retries };

      const target = readTarget(reply);
      const hop = { url: reply.url.href, status: reply.status, location: describe(target, reply) };
      hops.push(hop);
      spent += reply.timing.total;
      if (!(target instanceof URL)) return refuse(reply.url, target, hops, retries);
      if (seen.has(withoutFragment(target))) return refuse(reply.url, looped, hops, retries);
      if (hops.length > limit) return refuse(reply.url, endless(limit), hops, retries);
      if (spent > timeout) return refuse(reply.url, slow, hops, retries);
      const denial = await allow(target, hop, first);
      if (denial) return refuse(target, denial, hops, retries);

      seen.add(withoutFragment(target));
      request = { ...request, url: target, headers: headersAcross(request, target) };
    }
  };
}

/** Whether the chain of a failed reply has no end, as against one that we would not follow. */
export const isEndless = (reply: Reply): boolean =>
  reply.kind === 'failed' && (reply.reason === looped.reason || /^more than \d+ redirects$/.test(reply.reason));

const protocolError = (reason: string): Refusal => ({ outcome: 'protocol_error', reason });
const looped = protocolError('redirect loop');
const endless = (limit: number): Refusal => protocolError(`more than ${limit} redirects`);
const slow: Refusal = { outcome: 'timeout', reason: 'redirects took too long' };

/** https://fetch.spec.whatwg.org/#redirect-status */
const redirectStatus = new Set([301, 302, 303, 307, 308]);

const isRedirect = (reply: Reply): reply is Answered => reply.kind === 'answered' && redirectStatus.has(reply.status);

function readTarget({ url, headers }: Answered): URL | Refusal {
  const location = headers.location?.trim();
  if (!location) return protocolError('redirect without a Location');
  const target = parse(location, url);
  if (!target) return protocolError('redirect to an invalid address');
  const scheme = target.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return protocolError(`redirect to ${scheme.slice(0, 20)}:`);
  target.username = '';
  target.password = '';
  return target;
}

const describe = (target: URL | Refusal, { headers }: Answered): string =>
  target instanceof URL ? target.href : (headers.location ?? '').slice(0, 2_000);

const withoutFragment = ({ href, hash }: URL): string => (hash ? href.slice(0, -hash.length) : href);

/** What tells nothing about the user. All else, `x-api-key` as well as `cookie`, stays with the origin it was meant for. */
const harmless = new Set(['accept', 'accept-encoding', 'accept-language', 'range', 'user-agent']);

function headersAcross({ url, headers = {} }: Request, target: URL): Readonly<Record<string, string>> {
  if (url.origin === target.origin) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.has(name.toLowerCase())));
}

const refuse = (url: URL, refusal: Refusal, hops: readonly Hop[], retries: number): Failed => ({
  kind: 'failed',
  url,
  ...refusal,
  hops,
  retries,
});
