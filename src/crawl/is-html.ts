/** Whether an answer is an HTML page: by its type, unless its first bytes are a feed's or JSON's, and by these alone when it has none. */

import { isHtmlType, mediaType } from '../fetch/media-type.ts';
import type { Answered } from '../fetch/reply.ts';

export function isHtml({ headers, body }: Pick<Answered, 'headers' | 'body'>): boolean {
  const type = mediaType(headers['content-type']);
  const start = startOf(body);
  return type === '' ? opening.test(start) : isHtmlType(type) && !isFeed(start) && !json.test(start);
}

const startOf = (body: Uint8Array): string =>
  Buffer.from(body.subarray(0, 1445))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');

/** https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const opening =
  /^\s*<(?:(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>]|!--)/i;

/** Site copiers save feeds as index.html. https://mimesniff.spec.whatwg.org/#sniffing-a-mislabeled-feed */
const feedRoot = /^<(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)[\s>]/i;

/** They save the answers of interfaces so, too: `/wp-json/`. Includes of templates begin with `{{` or `{%`. */
const json = /^\s*(?:\{\s*"|\[\s*(?:\{\s*"|"|\d|\]))/;

const preludes = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const;

function isFeed(start: string): boolean {
  let rest = start.trimStart();
  for (;;) {
    const [open, close] = preludes.find(([opening]) => rest.startsWith(opening)) ?? [];
    if (open === undefined || close === undefined) return feedRoot.test(rest);
    const end = rest.indexOf(close, open.length);
    if (end < 0) return false;
    rest = rest.slice(end + close.length).trimStart();
  }
}
