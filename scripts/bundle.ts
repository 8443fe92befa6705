/**
 * Bundles `src/` and `rules/` into a folder. Dependencies stay outside; a library for development that our sources
 * import goes into the bundle, with what it imports itself, and its licence beside it.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { root } from './rule-files.ts';

export const entries = {
  cli: 'src/cli/program.ts',
  index: 'src/index.ts',
  testing: 'src/testing.ts',
  rules: 'rules/index.ts',
};

/** `outdir` is seen from the root of the project. */
export async function bundle(outdir: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir,
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
  writeFileSync(join(resolve(root, outdir), 'licenses.txt'), licensesOf(metafile));
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
