/** Asks a server of the fediverse about an account: WebFinger for its address, the account itself, and Mastodon's own interface. */

import { parseHttp } from '../../address.ts';
import type { Fetch } from '../../fetch/reply.ts';
import type { AccountAnswer, NotProbed } from '../../resources.ts';
import { readActor, readLookup, readWebFinger } from '../read-account.ts';
import { answerOf, isFine, notAsked } from './answer.ts';
import type { ProbeTools } from './probes.ts';

const maxBytes = 256 * 1024;

export async function probeAccount(
  url: URL,
  { fetch, politely }: Pick<ProbeTools, 'fetch' | 'politely'>,
): Promise<AccountAnswer | NotProbed> {
  const reply = await fetch({ url, purpose: 'account', maxBytes });
  const missing = notAsked(reply);
  if (missing) return missing;
  const base = answerOf(url, reply);
  if (reply.kind === 'failed' || !isFine(reply.status)) return base;
  const actorUrl = parseHttp(readWebFinger(reply.body) ?? '');
  if (!actorUrl) return base;
  const actor = readActor(await bodyAt(actorUrl, politely));
  const lookup = readLookup(await bodyAt(lookupAt(actorUrl, url), politely));
  const links = actor.links || lookup.links ? [...(actor.links ?? []), ...(lookup.links ?? [])] : undefined;
  return { ...base, ...actor, ...lookup, ...(links && { links: [...new Set(links)] }) };
}

/** https://docs.joinmastodon.org/methods/accounts/#lookup, on the server that holds the account. */
function lookupAt({ origin }: URL, asked: URL): URL {
  const url = new URL('/api/v1/accounts/lookup', origin);
  url.searchParams.set('acct', (asked.searchParams.get('resource') ?? '').replace(/^acct:/, ''));
  return url;
}

/** Undefined: there is none, or the server keeps it to other servers. */
async function bodyAt(url: URL, fetch: Fetch): Promise<Uint8Array | undefined> {
  const reply = await fetch({ url, purpose: 'account', maxBytes });
  return reply.kind === 'answered' && isFine(reply.status) && !reply.truncated ? reply.body : undefined;
}
