/** Opens a page in a browser that asks for everything through our own fetch, and keeps what stands there in the end. */

import type { Ask, Rendering } from '../../browser/renderer.ts';
import type { Fetch } from '../../fetch/reply.ts';
import { cardTags } from '../../page/card-tags.ts';
import { createPage } from '../../page/create-page.ts';
import type { NotProbed, RenderedAnswer } from '../../resources.ts';
import type { ProbeTools } from './probes.ts';

export async function probeRendered(
  url: URL,
  { politely, renderer, site }: Pick<ProbeTools, 'politely' | 'renderer' | 'site'>,
): Promise<RenderedAnswer | NotProbed> {
  if (!renderer) return 'switched_off';
  let status = 0;
  const rendering = await renderer.render(
    url,
    askThrough(politely, (told) => {
      status = told;
    }),
  );
  const base = { url: url.href, finalUrl: url.href, status, redirects: 0 };
  if (rendering.kind === 'failed') return { ...base, ...failureOf(rendering), tags: {}, words: 0 };
  const page = pageOf(rendering, status, site);
  const outcome = status >= 200 && status < 300 ? 'ok' : 'http_error';
  return { ...base, finalUrl: page.url, outcome, tags: cardTags(page), words: page.wordCount };
}

/** The status of the page itself is told on the way. */
const askThrough =
  (fetch: Fetch, tellStatus: (status: number) => void): Ask =>
  async (url, { isPage, method, headers }) => {
    const reply = await fetch({ url, method, headers, purpose: isPage ? 'page' : 'script' });
    if (reply.kind === 'failed') return undefined;
    if (isPage) tellStatus(reply.status);
    return reply;
  };

const failureOf = ({ outcome, reason }: Extract<Rendering, { kind: 'failed' }>) => ({ outcome, reason });

/** The document as a page of its own, read as any other is. */
function pageOf({ url, html }: Extract<Rendering, { kind: 'rendered' }>, status: number, site: ProbeTools['site']) {
  return createPage({
    url,
    requestedUrl: url,
    hops: [],
    status,
    headers: {},
    timing: { firstByte: 0, total: 0 },
    bytes: Buffer.byteLength(html),
    truncated: false,
    charset: 'utf-8',
    html,
    site,
  });
}
