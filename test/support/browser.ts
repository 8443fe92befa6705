/** Opens HTML files in a real Chromium, cut off from every network, for tests of what the file does there. */

import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserCommand } from './chromium.ts';

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Every address beyond the file itself that the page tried to load; none of them got through. */
  readonly requests: readonly string[];
  /** What the page's own policy refused, and what went wrong in it. */
  readonly complaints: readonly string[];
}

/** Opens an HTML file with the network cut off. `await using` closes it. */
export type OpenFile = (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>;

/** For the top of a test file: one browser for all its tests, started by the first, closed after the last. */
export function useBrowser(): OpenFile {
  let started: Promise<Browser> | undefined;
  afterAll(async () => {
    await (await started)?.close();
  });
  return async (path, options) => {
    started ??= launch();
    return open(await started, path, options);
  };
}

async function open(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, offline: true, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  const address = pathToFileURL(path).href;
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) return route.continue();
    requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => void complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, requests, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/** Pixels by which the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

export const styleOf = (page: Page, selector: string, name: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(name)}]`);

/** What axe-core finds, as `rule: element`; `tags` as in its documentation. */
export async function axeFindings(
  page: Page,
  tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await browserCommand(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
