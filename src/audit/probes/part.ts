/** Fetches a page of the site in a way in which bots ask for it, and keeps what tells whether they can read the answer. */

import { headersOfWay } from '../../networks/askers.ts';
import type { NotProbed, PartAnswer } from '../../resources.ts';
import { answerOf, notAsked } from './answer.ts';
import type { ProbeTools } from './probes.ts';

/** Above the longest range that is asked for. */
const maxBytes = 600 * 1024;
const openingBytes = 48;

export async function probePart(
  url: URL,
  { fetch }: Pick<ProbeTools, 'fetch'>,
  way: string,
): Promise<PartAnswer | NotProbed> {
  const reply = await fetch({ url, purpose: 'page', headers: headersOfWay(way), maxBytes });
  const missing = notAsked(reply);
  if (missing) return missing;
  const base = { ...answerOf(url, reply), isPart: false, contentEncoding: '', opening: '' };
  if (reply.kind === 'failed') return base;
  const { status, headers, body, truncated } = reply;
  const contentRange = headers['content-range'];
  return {
    ...base,
    isPart: status === 206,
    contentEncoding: (headers['content-encoding'] ?? '').trim().toLowerCase(),
    opening: Buffer.from(body.subarray(0, openingBytes)).toString('hex'),
    ...(contentRange !== undefined && { contentRange }),
    ...(!truncated && { bytes: body.byteLength }),
  };
}
