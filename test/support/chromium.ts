/**
 * A real Chromium out of an npm package: no download step, no system package. It is unpacked once for each version into the
 * temporary folder (about 2 s, 270 MB), beside its final place and moved there whole, so that two runs at once cannot meet
 * half a browser.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const packaged = require('../../node_modules/@sparticuz/chromium/package.json') as { readonly version: string };

/** The folder that holds `chromium`, its libraries and fonts. */
async function unpackedChromium(): Promise<string> {
  const place = join(tmpdir(), `smo-chromium-${packaged.version}-${userInfo().username}`);
  if (existsSync(join(place, 'chromium'))) return place;
  const draft = await mkdtemp(`${place}-`);
  await unpackInto(draft);
  await rename(draft, place).catch(() => rm(draft, { recursive: true })); // the other run was faster
  return place;
}

/** Path of a program that starts it as a user's own browser would start, for `--browser`. */
export async function browserCommand(): Promise<string> {
  const folder = await unpackedChromium();
  const command = join(folder, 'browser');
  if (!existsSync(command)) writeFileSync(command, script(folder), { mode: 0o755 });
  return command;
}

/** A plain machine has no fonts, and a bare browser does not start without. */
const script = (folder: string): string => `#!/bin/sh
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH='${join(folder, 'fonts')}'
export LD_LIBRARY_PATH='${join(folder, 'al2023/lib')}'
exec '${join(folder, 'chromium')}' "$@"
`;

/**
 * The package unpacks into the temporary folder, and brings the libraries that a plain Linux lacks (NSS, expat) only where
 * it thinks that it runs on a function service.
 */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
