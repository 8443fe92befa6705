/** Asks an oEmbed address what it knows of a page or a post. */

import { mediaType } from '../../fetch/media-type.ts';
import { isPrivateHost } from '../../private-host.ts';
import type { NotProbed, OembedAnswer } from '../../resources.ts';
import { readOembed } from '../read-oembed.ts';
import { answerOf, isFine, notAsked } from './answer.ts';
import type { ProbeTools } from './probes.ts';

/** Answers hold a few fields and a frame. */
const maxBytes = 256 * 1024;

export async function probeOembed(
  url: URL,
  { fetch, site }: Pick<ProbeTools, 'fetch' | 'site'>,
): Promise<OembedAnswer | NotProbed> {
  const reply = await fetch({ url, purpose: 'oembed', maxBytes, headers: refererOf(site.start) });
  const missing = notAsked(reply);
  if (missing) return missing;
  const base = { ...answerOf(url, reply), contentType: '', fields: {} };
  if (reply.kind === 'failed') return base;
  const contentType = mediaType(reply.headers['content-type'] ?? '');
  if (!isFine(reply.status)) return { ...base, contentType };
  if (reply.truncated) return { ...base, contentType, fault: `more than ${maxBytes / 1024} kB` };
  return { ...base, contentType, ...(await readOembed(reply.body)) };
}

/** Some networks answer only for the sites on which an owner lets his videos be seen. */
const refererOf = (start: string): Readonly<Record<string, string>> =>
  isPrivateHost(new URL(start).hostname) ? {} : { referer: start };
