/** Loads playwright-core from where the user has it: beside smo, or in the project that he stands in. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserType } from 'playwright-core';
import { UserError } from '../errors.ts';

export interface Playwright {
  readonly chromium: Pick<BrowserType, 'launch' | 'executablePath'>;
}

/** Throws a `UserError` when it is not installed. */
export async function loadPlaywright(cwd: string, load: Load = optional): Promise<Playwright> {
  const found = (await load('playwright-core', cwd)) as { readonly default?: Playwright } | Playwright | undefined;
  const playwright = found && ('chromium' in found ? found : found.default);
  if (playwright) return playwright;
  throw new UserError('--render needs playwright-core, which is not installed: npm install --save-dev playwright-core');
}

export type Load = (name: string, cwd: string) => Promise<unknown>;

/** A package that may be there or not; undefined when it is not. */
export async function optional(name: string, cwd: string): Promise<unknown> {
  const fromThere = createRequire(join(cwd, 'package.json'));
  const places = [() => name, () => pathToFileURL(fromThere.resolve(name)).href];
  for (const place of places) {
    try {
      return await import(place());
    } catch {
      // not there; the caller says what that means
    }
  }
  return undefined;
}
