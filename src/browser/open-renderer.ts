/** Starts a browser that can reach nothing by itself, and renders pages in it, each within a time. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { UserError } from '../errors.ts';
import { answerRequests, type Kept } from './answer-requests.ts';
import type { Executable } from './find-executable.ts';
import type { Playwright } from './load-playwright.ts';
import type { Ask, Renderer, Rendering } from './renderer.ts';

export interface RendererOptions {
  readonly playwright: Playwright;
  readonly executable: Executable;
  readonly userAgent: string;
  /** Milliseconds for a page, from its first request to its last look. */
  readonly timeout: number;
}

/** Pages at once: a browser page costs as much as a hundred fetches. */
const lanes = 2;
/** Milliseconds that scripts get after the page has loaded, unless they fall silent before. */
const settleTime = 5_000;
/** Milliseconds that a browser gets to go by itself. */
const goodbyeTime = 3_000;

/**
 * No name resolves and no proxy answers, so what is not answered by `Ask` fails, whichever way it takes: prefetches,
 * sockets and the browser's own errands as well as requests.
 */
const cutOff = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--dns-prefetch-disable',
  '--no-pings',
  '--disable-gpu',
];

/** Throws a `UserError` when the browser does not start. */
export async function openRenderer(options: RendererOptions): Promise<Renderer> {
  let browser: Promise<Browser> | undefined = launch(options);
  await browser;
  let isClosed = false;
  const kept: Kept = new Map();
  const next = queue(lanes);

  /** Undefined: another page hung the browser meanwhile, which says nothing of this one. */
  const attempt = async (url: URL, ask: Ask): Promise<Rendering | undefined> => {
    if (isClosed) return failed('network_error', 'the browser was closed');
    browser ??= launch(options);
    const used = browser;
    const rendering = await within(options.timeout, renderIn(await used, url, ask, kept, options));
    const isCurrent = browser === used;
    if (rendering) return rendering.kind === 'failed' && !isCurrent && !isClosed ? undefined : rendering;
    if (isCurrent) browser = undefined; // the next page gets a new one
    await end(await used);
    return failed('timeout', `not rendered within ${options.timeout / 1000} s`);
  };

  return {
    render: (url, ask) =>
      next(async () => {
        const rendering = (await attempt(url, ask)) ?? (await attempt(url, ask));
        return rendering ?? failed('network_error', 'other pages hung the browser');
      }).catch((error: Error) => failed('network_error', firstLine(error))),
    async close() {
      isClosed = true;
      const last = await browser?.catch(() => undefined); // what did not start need not be ended
      browser = undefined;
      if (last) await end(last);
    },
  };
}

async function launch({ playwright, executable }: RendererOptions): Promise<Browser> {
  const { path, args = [] } = executable;
  try {
    return await playwright.chromium.launch({
      executablePath: path,
      args: [...args, ...cutOff],
      chromiumSandbox: false, // containers allow none; the pages are the user's own, and the network is cut off
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    throw new UserError(`The browser ${path} does not start: ${firstLine(error as Error)}`, { cause: error });
  }
}

async function renderIn(
  browser: Browser,
  url: URL,
  ask: Ask,
  kept: Kept,
  { userAgent, timeout }: RendererOptions,
): Promise<Rendering> {
  const context = await browser.newContext({ userAgent, serviceWorkers: 'block', acceptDownloads: false });
  try {
    await answerRequests(context, ask, kept);
    const page = await onlyPage(context);
    await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout });
    for (const state of ['load', 'networkidle'] as const) {
      await page.waitForLoadState(state, { timeout: settleTime }).catch(() => undefined); // some pages are never done
    }
    return { kind: 'rendered', url: page.url(), html: await page.content() };
  } catch (error) {
    return failed('network_error', firstLine(error as Error));
  } finally {
    await context.close().catch(() => undefined); // it went with its browser
  }
}

/** Windows that a page opens are shut at once. */
async function onlyPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  context.on('page', (popup) => void popup.close().catch(() => undefined)); // it may have shut itself
  return page;
}

/** Undefined when it took too long; it then goes on for nobody. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A page in an endless loop keeps its browser from closing: then the process is ended. */
async function end(browser: Browser): Promise<void> {
  await within(
    goodbyeTime,
    browser.close().catch(() => undefined),
  ); // it may have gone by itself
}

/** So many at once, the others in turn. */
function queue(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const first = waiting.shift();
      if (first) first();
      else free++;
    }
  };
}

const failed = (outcome: 'timeout' | 'network_error', reason: string): Rendering => ({
  kind: 'failed',
  outcome,
  reason,
});

const firstLine = ({ message }: Error): string => message.split('\n', 1)[0]?.slice(0, 300) ?? '';
