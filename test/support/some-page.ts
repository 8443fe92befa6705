/** Pages for tests of facts. */

import { createPage } from '../../src/page/create-page.ts';
import type { Page } from '../../src/page/page.ts';
import type { Site } from '../../src/site.ts';

export interface PageCase {
  /** Path on https://example.com, or a whole address. */
  readonly at?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly site?: Partial<Site>;
}

export function somePage(
  html: string,
  { at = '/tea/green', status = 200, headers = {}, site = {} }: PageCase = {},
): Page {
  const url = new URL(at, 'https://example.com').href;
  const { origin } = new URL(url);
  return createPage({
    url,
    requestedUrl: url,
    hops: [],
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    timing: { firstByte: 1, total: 2 },
    bytes: Buffer.byteLength(html),
    truncated: false,
    charset: 'utf-8',
    html,
    site: {
      start: `${origin}/`,
      origins: [origin],
      isLocal: false,
      brand: { handles: {}, hashtags: [] },
      networks: [],
      ...site,
    },
  });
}
