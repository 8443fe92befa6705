/** What every probe tells of a reply. */

import type { Reply } from '../../fetch/reply.ts';
import type { Answer, NotProbed } from '../../resources.ts';

export function answerOf(url: URL, reply: Reply): Answer {
  const hops = { url: url.href, finalUrl: reply.url.href, redirects: reply.hops.length };
  if (reply.kind === 'failed') return { ...hops, outcome: reply.outcome, status: 0, reason: reply.reason };
  const outcome = isFine(reply.status) ? 'ok' : 'http_error';
  return { ...hops, outcome, status: reply.status === 206 ? 200 : reply.status };
}

export const isFine = (status: number): boolean => status >= 200 && status < 300;

/** What we did not ask for is no fault of the page. */
export function notAsked(reply: Reply): NotProbed | undefined {
  if (reply.kind === 'answered') return undefined;
  const { outcome } = reply;
  if (outcome === 'out_of_scope') return 'no_file';
  return outcome === 'unsafe_address' || outcome === 'robots_denied' || outcome === 'cancelled' ? outcome : undefined;
}
