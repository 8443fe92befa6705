/** Bundles `src/` and `rules/` into `dist/`, and writes the types beside them. Dependencies stay outside. */

import { execFile } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { root } from './rule-files.ts';

const entries = {
  cli: 'src/cli/program.ts',
  index: 'src/index.ts',
  testing: 'src/testing.ts',
  rules: 'rules/index.ts',
};

// a fresh clone may be built before `npm run generate` has made the registry
if (!existsSync(join(root, entries.rules))) {
  writeFileSync(join(root, entries.rules), 'export const rules = {};\n');
}
rmSync(join(root, 'dist'), { recursive: true, force: true });
await Promise.all([bundle(), declare()]);

async function bundle(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
}

async function declare(): Promise<void> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '--project', 'tsconfig.build.json'], {
    cwd: root,
  })
    // tsc tells its faults on stdout, which the error would hide
    .catch((error: { stdout?: string; message: string }) => {
      throw new Error(error.stdout || error.message);
    });
  process.stdout.write(stdout);
}
