/** `smo init`: writes a config file to start from. */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configNames } from '../config/load.ts';
import { defaultNetworks } from '../config/options.ts';
import { UserError } from '../errors.ts';
import { writeToStream } from '../report/write.ts';
import { exitCodes } from './verdict.ts';
import type { World } from './world.ts';

type Format = 'json' | 'ts' | 'js';
export interface InitFlags {
  readonly format?: Format;
}

export async function init({ cwd, stdout }: World, targets: readonly string[], flags: InitFlags): Promise<number> {
  const there = configNames.find((name) => existsSync(join(cwd, name)));
  if (there) throw new UserError(`${there} is there already; change it, or remove it first`);
  const { format = 'json' } = flags;
  const name = `smo.config.${format}`;
  await writeFile(join(cwd, name), texts[format](targets, cwd), { flag: 'wx' });
  await writeToStream(stdout, [`Wrote ${name}. Next: smo${targets.length > 0 ? '' : ' https://example.com'}\n`]);
  return exitCodes.clean;
}

const texts = {
  json: (targets, cwd) => `${JSON.stringify({ ...schemaIn(cwd), ...starter(targets) }, null, 2)}\n`,
  ts: (targets) => code(targets),
  js: (targets) => code(targets),
} satisfies Record<Format, (targets: readonly string[], cwd: string) => string>;

/** Only where the editor will find it. */
function schemaIn(cwd: string): { $schema?: string } {
  const path = './node_modules/smo-audit/schema/config.schema.json';
  return existsSync(join(cwd, path)) ? { $schema: path } : {};
}

const starter = (targets: readonly string[]) => ({
  targets,
  preset: 'recommended',
  failOn: 'error',
  networks: defaultNetworks,
  rules: {},
});

const code = (targets: readonly string[]): string => `import { defineConfig } from 'smo-audit';

export default defineConfig({
  // Addresses, folders or files, for when the command names none.
  targets: ${list(targets)},

  // recommended, strict (infos become warnings, warnings fail) or minimal (errors only)
  preset: 'recommended',

  // Findings from this severity on fail the run: error, warning, info or none.
  failOn: 'error',

  // The networks whose limits count.
  networks: ${list(defaultNetworks)},

  // Levels by rule, practice or glob; \`smo rules\` lists the rules and their options.
  rules: {
    // 'widgets/*': 'off',
    // 'meta-tags/og-image-size': ['warning', { minWidth: 1200 }],
  },

  // Who the site belongs to: rules about profiles and hashtags look for these.
  // brand: { name: 'Tea Shop', handles: { x: 'teashop' }, hashtags: ['TeaTime'] },

  // crawl: { maxPages: 500, exclude: ['/drafts/**'], delay: '500ms' },
});
`;

const list = (texts: readonly string[]): string => `[${texts.map(quote).join(', ')}]`;

const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
