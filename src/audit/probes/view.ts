/** Fetches a page of the site as somebody else, and keeps what his card would be made of. */

import { mediaType } from '../../fetch/media-type.ts';
import type { Answered } from '../../fetch/reply.ts';
import { botsOf, headersOfAsker } from '../../networks/askers.ts';
import { challengeOf } from '../../networks/challenges.ts';
import { cardTags } from '../../page/card-tags.ts';
import type { NotProbed, ViewAnswer } from '../../resources.ts';
import { readPage } from '../read-page.ts';
import { answerOf, notAsked } from './answer.ts';
import type { ProbeTools } from './probes.ts';

export async function probeView(
  url: URL,
  { fetch, site }: Pick<ProbeTools, 'fetch' | 'site'>,
  as: string,
): Promise<ViewAnswer | NotProbed> {
  const headers = headersOfAsker(as, botsOf(site.networks));
  if (!headers) throw new TypeError(`Nobody is known as "${as}"`);
  const reply = await fetch({ url, purpose: 'page', headers });
  const missing = notAsked(reply);
  if (missing) return missing;
  const base = { ...answerOf(url, reply), contentType: '', tags: {} };
  if (reply.kind === 'failed') return base;
  return { ...base, contentType: mediaType(reply.headers['content-type'] ?? ''), ...seenIn(reply, url, site) };
}

function seenIn(reply: Answered, asked: URL, site: ProbeTools['site']): Pick<ViewAnswer, 'tags' | 'barrier'> {
  const { page } = readPage(reply, { url: asked.href, hops: reply.hops }, site);
  const challenge = challengeOf(page.headers, page.html, page.wordCount);
  const barrier = challenge ? `a challenge of ${challenge}` : page.kind.is === 'sign-in' ? 'a sign-in page' : undefined;
  return { tags: cardTags(page), ...(barrier && { barrier }) };
}
