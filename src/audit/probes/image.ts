/** Looks at an image by its first bytes. */

import type { Answered, Fetch, Reply } from '../../fetch/reply.ts';
import type { ImageAnswer, NotProbed } from '../../resources.ts';
import { readImageHeader } from '../image-header.ts';
import { answerOf, isFine, notAsked } from './answer.ts';

/** Enough for the headers of nearly every image; photographs with long EXIF blocks need the second helping. */
const helpings = [64 * 1024, 512 * 1024];

export async function probeImage(url: URL, fetch: Fetch): Promise<ImageAnswer | NotProbed> {
  let answer: ImageAnswer | undefined;
  for (const maxBytes of helpings) {
    const reply = await fetch({ url, purpose: 'image', maxBytes, headers: { range: `bytes=0-${maxBytes - 1}` } });
    const missing = notAsked(reply);
    if (missing) return missing;
    answer = imageAnswer(url, reply);
    const cutBeforeSize = answer.format !== undefined && answer.width === undefined;
    if (!cutBeforeSize || (answer.bytes ?? Number.POSITIVE_INFINITY) <= maxBytes) return answer;
  }
  return answer as ImageAnswer;
}

function imageAnswer(url: URL, reply: Reply): ImageAnswer {
  const base = { ...answerOf(url, reply), contentType: '', attachment: false };
  if (reply.kind === 'failed') return base;
  const bytes = weightOf(reply);
  return {
    ...base,
    contentType: (reply.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    attachment: /^\s*attachment\b/i.test(reply.headers['content-disposition'] ?? ''),
    ...(isFine(reply.status) && readImageHeader(reply.body)),
    ...(bytes !== undefined && { bytes }),
  };
}

/** Whole weight of a file of which perhaps only the head was asked for. */
function weightOf({ status, headers, body, truncated }: Answered): number | undefined {
  const total = /\/(\d+)\s*$/.exec(headers['content-range'] ?? '')?.[1];
  if (status === 206 && total) return Number(total);
  if (!truncated) return body.byteLength;
  const length = headers['content-length'];
  return length && !headers['content-encoding'] && status === 200 ? Number(length) : undefined;
}
