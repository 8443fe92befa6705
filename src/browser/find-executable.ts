/** Finds a browser on the user's machine. */

import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { type Load, optional, type Playwright } from './load-playwright.ts';

export interface Executable {
  readonly path: string;
  readonly args?: readonly string[];
}

export interface Machine {
  readonly cwd: string;
  /** PATH as the system spells it. */
  readonly searchPath: string;
  readonly platform: NodeJS.Platform;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** Where the installers put it on systems whose programs are not on the PATH. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The named one, or the first on the PATH, in the usual places, of playwright, of @sparticuz/chromium. Throws a `UserError`. */
export async function findExecutable(
  named: string,
  machine: Machine,
  playwright: Playwright,
  load: Load = optional,
): Promise<Executable> {
  if (named !== '') return checkNamed(resolve(machine.cwd, named), named);
  const known = [...onPath(machine), ...(usualPlaces[machine.platform] ?? []), installedBy(playwright)];
  for (const path of known) if (path && (await isExecutable(path))) return { path };
  const packed = await packedChromium(machine.cwd, load);
  if (packed) return packed;
  throw new UserError('--render found no browser: install Chromium or Chrome, or name one with --browser <path>');
}

async function checkNamed(path: string, named: string): Promise<Executable> {
  if (!existsSync(path)) throw new UserError(`--browser ${named}: there is no such file`);
  if (!(await isExecutable(path))) throw new UserError(`--browser ${named}: this file cannot be run`);
  return { path };
}

const onPath = ({ searchPath, platform }: Machine): readonly string[] =>
  searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)));

function installedBy({ chromium }: Playwright): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // playwright-core knows none for this system
  }
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

interface PackedChromium {
  readonly args: readonly string[];
  executablePath(): Promise<string>;
}

async function packedChromium(cwd: string, load: Load): Promise<Executable | undefined> {
  const found = (await load('@sparticuz/chromium', cwd)) as { readonly default?: PackedChromium } | undefined;
  const packed = found?.default;
  return packed && { path: await packed.executablePath(), args: ['--no-zygote'] };
}
