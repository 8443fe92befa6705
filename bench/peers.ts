/** What is measured: the built smo, and the rivals, bundled into a scratch folder that has what they need. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../scripts/rule-files.ts';

export interface Peer {
  readonly name: string;
  /** The words after `node`. */
  readonly words: (origin: string, pages: number) => readonly string[];
  /** Pages that it really read, by what it printed. */
  readonly covered: (stdout: string) => number;
}

const scratch = join(tmpdir(), 'smo-bench-peers');
const crawlee = '@crawlee/cheerio@3';

export async function preparePeers(names: readonly string[]): Promise<readonly Peer[]> {
  mkdirSync(scratch, { recursive: true });
  if (names.includes('crawlee')) installCrawlee();
  return Promise.all(names.map(prepare));
}

async function prepare(name: string): Promise<Peer> {
  if (name === 'smo') return { name, words: smoWords, covered: coveredBySmo };
  const outfile = join(scratch, `${name}.mjs`);
  await build({
    entryPoints: [join(root, 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: name === 'crawlee' ? ['@crawlee/cheerio'] : [],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return { name, words: (origin) => [outfile, `${origin}/`], covered: Number };
}

const smoWords: Peer['words'] = (origin, pages) => [
  join(root, 'bin/smo.js'),
  ...[`${origin}/`, '--quiet', '--no-config', '--format', 'json', '--max-pages', String(pages), '--max-depth', '100'],
  ...['--no-external', '--concurrency', '16', '--fail-on', 'none'],
];

/** By the count near the head of the report, which is large. */
const coveredBySmo = (report: string): number => Number(/"ok": (\d+)/.exec(report)?.[1]);

function installCrawlee(): void {
  if (existsSync(join(scratch, 'node_modules/@crawlee/cheerio'))) return;
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', crawlee], {
    cwd: scratch,
    stdio: 'inherit',
  });
}
