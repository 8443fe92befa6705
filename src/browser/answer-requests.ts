/** Answers each request of a page out of our own fetch, and refuses what could change something or only adorns. */

import type { BrowserContext, Request, Route } from 'playwright-core';
import { parseHttp } from '../address.ts';
import type { Ask, Given } from './renderer.ts';

/** Nobody reads tags out of these. */
const adornments: ReadonlySet<string> = new Set(['image', 'media', 'font', 'texttrack', 'ping', 'cspviolationreport']);

/** Of one page; more than any needs. */
const mostRequests = 300;
const mostBytes = 32 * 1024 * 1024;

/** Scripts and styles that several pages share, each asked for once in a run. */
export type Kept = Map<string, Promise<Given | undefined>>;

const mostKept = 500;
const shared: ReadonlySet<string> = new Set(['script', 'stylesheet']);

export async function answerRequests(context: BrowserContext, ask: Ask, kept: Kept): Promise<void> {
  let requests = 0;
  let bytes = 0;
  await context.routeWebSocket(/.*/, (socket) => void socket.close());
  const given = async (request: Request): Promise<Given | undefined> => {
    const url = parseHttp(request.url());
    const method = request.method();
    const isRefused = adornments.has(request.resourceType()) || (method !== 'GET' && method !== 'HEAD');
    const isPage = isMainPage(request);
    if (!url || isRefused || isPage === undefined || requests++ >= mostRequests || bytes >= mostBytes) return undefined;
    const wanted = { isPage, method, headers: passedOn(await request.allHeaders()) } as const;
    const answer = await (shared.has(request.resourceType())
      ? once(kept, url, () => ask(url, wanted))
      : ask(url, wanted));
    bytes += answer?.body.byteLength ?? 0;
    return answer;
  };
  await context.route(/.*/, async (route) => {
    const answer = await given(route.request()).catch(() => undefined); // its page has gone meanwhile
    await (answer ? fulfill(route, answer) : abort(route));
  });
}

function once(kept: Kept, { href }: URL, ask: () => Promise<Given | undefined>): Promise<Given | undefined> {
  const known = kept.get(href);
  if (known) return known;
  const asked = ask();
  if (kept.size < mostKept) kept.set(href, asked);
  return asked;
}

/** Undefined for windows that a page opens: they have no frame yet, and get nothing. */
function isMainPage(request: Request): boolean | undefined {
  try {
    const frame = request.frame();
    return request.isNavigationRequest() && frame.parentFrame() === null;
  } catch {
    return undefined; // playwright has no other way to say so
  }
}

/** The page may have gone meanwhile. */
const abort = (route: Route): Promise<void> => route.abort('blockedbyclient').catch(() => undefined);

const fulfill = (route: Route, { status, headers, body }: Given): Promise<void> =>
  route.fulfill({ status, headers: withoutWire(headers), body: Buffer.from(body) }).catch(() => undefined); // as above

/** The body comes decoded, and whole. */
const ofTheWire: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
]);

const withoutWire = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheWire.has(name)));

/** What belongs to the connection, or says who asks, is ours to say. */
const ours =
  /^(?:host|connection|content-length|accept-encoding|user-agent|upgrade-insecure-requests|range|te|expect|keep-alive|proxy-.*|sec-.*|:.*)$/;

const passedOn = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ours.test(name)));
