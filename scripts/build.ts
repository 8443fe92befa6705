/**
 * Bundles `src/` and `rules/` into `dist/`, and writes the types beside them. Dependencies stay outside; a library for
 * development that our sources import goes into the bundle, with what it imports itself, and its licence beside it.
 */

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Metafile, type Plugin } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
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
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    plugins: [dependenciesStayOutside()],
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(root, 'dist/licenses.txt'), licensesOf(metafile));
}

/** Only for our own sources: a bundled library may want another version of what we depend on. */
function dependenciesStayOutside(): Plugin {
  return {
    name: 'dependencies-stay-outside',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
        const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/');
        const isOurs = kind !== 'entry-point' && !importer.includes('node_modules');
        return isOurs && name in manifest.dependencies ? { path, external: true } : undefined;
      });
    },
  };
}

/** Those who hand on a copy owe its authors their notice. */
function licensesOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []);
  const packages = [...new Set(folders)].sort().filter((folder) => existsSync(join(root, folder, 'package.json')));
  const notices = packages.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
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
