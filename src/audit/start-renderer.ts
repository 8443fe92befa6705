/** Gets a browser ready before the crawl, so that a missing one is told at once. */

import type { Renderer } from '../browser/renderer.ts';
import type { Options } from '../config/options.ts';
import { defaultUserAgent } from '../fetch/user-agent.ts';

export interface Machine {
  readonly cwd: string;
  /** The user's PATH. */
  readonly searchPath: string;
}

/** Undefined unless the options ask for it. Throws a `UserError` when there is no browser. */
export async function startRenderer(
  { crawl }: Pick<Options, 'crawl'>,
  machine: Machine,
  version: string,
): Promise<Renderer | undefined> {
  if (!crawl.render) return undefined;
  const [{ loadPlaywright }, { findExecutable }, { openRenderer }] = await Promise.all([
    import('../browser/load-playwright.ts'),
    import('../browser/find-executable.ts'),
    import('../browser/open-renderer.ts'),
  ]);
  const playwright = await loadPlaywright(machine.cwd);
  const executable = await findExecutable(crawl.browser, { ...machine, platform: process.platform }, playwright);
  const userAgent = crawl.userAgent || defaultUserAgent(version);
  return openRenderer({ playwright, executable, userAgent, timeout: crawl.timeout });
}
