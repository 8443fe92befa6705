/** Asks whether an address answers. */

import type { Fetch, Reply } from '../../fetch/reply.ts';
import type { LinkAnswer, NotProbed } from '../../resources.ts';
import { answerOf, isFine, notAsked } from './answer.ts';

export async function probeLink(url: URL, fetch: Fetch): Promise<LinkAnswer | NotProbed> {
  const head = await fetch({ url, purpose: 'link', method: 'HEAD' });
  const reply = isTold(head) ? head : await fetch({ url, purpose: 'link', method: 'GET', maxBytes: 64 * 1024 });
  return notAsked(reply) ?? { ...answerOf(url, reply), state: stateOf(reply, url) };
}

/** Servers that know no HEAD answer it with an error of their own; then GET tells. */
const isTold = (reply: Reply): boolean => reply.kind === 'answered' && (isFine(reply.status) || reply.status === 410);

/** Only a plain "gone", or a host that does not exist, is broken; hosts that turn robots away cannot be told. */
function stateOf(reply: Reply, asked: URL): LinkAnswer['state'] {
  if (reply.kind === 'failed') return reply.reason === 'no such host' ? 'broken' : 'unknown';
  if (isFine(reply.status)) return isElsewhere(reply.url, asked) ? 'unknown' : 'fine';
  return reply.status === 404 || reply.status === 410 ? 'broken' : 'unknown';
}

/** To sign in or to agree to cookies, or at the start page, where some send those who ask for what is gone. */
const isElsewhere = ({ hostname, pathname }: URL, asked: URL): boolean =>
  hostname.startsWith('consent.') ||
  /\/(?:login|signin|accounts\/login|authwall)\b/.test(pathname) ||
  (pathname === '/' && asked.pathname !== '/');
