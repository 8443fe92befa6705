/** From an answer to a page: decodes the bytes and reads the HTML. */

import { decodeHtml } from '../fetch/charset.ts';
import type { Answered, Hop } from '../fetch/reply.ts';
import { createPage } from '../page/create-page.ts';
import type { Page } from '../page/page.ts';
import type { Site } from '../site.ts';

export interface Arrived {
  /** Address that was asked for, normalised. */
  readonly url: string;
  /** All redirects, meta refreshes included. */
  readonly hops: readonly Hop[];
}

export interface ReadPage {
  readonly page: Page;
  /** The charset that the page names and nobody knows. */
  readonly unknownLabel?: string;
}

export function readPage(reply: Answered, { url, hops }: Arrived, site: Site): ReadPage {
  const { text, charset, unknownLabel } = decodeHtml(reply.body, reply.headers['content-type']);
  const page = createPage({
    url: withoutFragment(reply.url),
    requestedUrl: url,
    hops,
    status: reply.status,
    headers: reply.headers,
    timing: reply.timing,
    bytes: reply.body.byteLength,
    truncated: reply.truncated,
    charset,
    html: text,
    site,
  });
  return { page, ...(unknownLabel !== undefined && { unknownLabel }) };
}

function withoutFragment(url: URL): string {
  const bare = new URL(url);
  bare.hash = '';
  return bare.href;
}
