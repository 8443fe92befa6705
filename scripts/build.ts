/** Writes `dist/`: the bundles, and the types beside them. */

import { execFile } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle, entries } from './bundle.ts';
import { root } from './rule-files.ts';

// a fresh clone may be built before `npm run generate` has made the registry
if (!existsSync(join(root, entries.rules))) {
  writeFileSync(join(root, entries.rules), 'export const rules = {};\n');
}
rmSync(join(root, 'dist'), { recursive: true, force: true });
await Promise.all([bundle('dist'), declare()]);

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
