/** Whether an answer is an HTML page: by its type, and by its first bytes only when it has none. */

import { isHtmlType, mediaType } from '../fetch/media-type.ts';
import type { Answered } from '../fetch/reply.ts';

export function isHtml({ headers, body }: Pick<Answered, 'headers' | 'body'>): boolean {
  const type = mediaType(headers['content-type']);
  return type === '' ? looksLikeHtml(body) : isHtmlType(type);
}

/** https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const opening =
  /^\s*<(?:(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>]|!--)/i;

function looksLikeHtml(body: Uint8Array): boolean {
  const start = Buffer.from(body.subarray(0, 1445)).toString('latin1');
  return opening.test(start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''));
}
