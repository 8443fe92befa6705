/** The program as users have it, built anew, run in a process of its own. */

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../scripts/bundle.ts';
import { root } from '../../scripts/rule-files.ts';

let built: Promise<string> | undefined;

/** The path of `bin/smo.js`. Within node_modules, so that it finds its dependencies as an installed package does. */
export const builtSmo = (): Promise<string> => {
  built ??= build();
  return built;
};

async function build(): Promise<string> {
  const folder = join(root, 'node_modules/.smo-test', String(process.pid));
  mkdirSync(join(folder, 'bin'), { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await bundle(join(folder, 'dist'));
  copyFileSync(join(root, 'bin/smo.js'), join(folder, 'bin/smo.js'));
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  return join(folder, 'bin/smo.js');
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts it; what it prints is told by `ended`. */
export async function startSmo(argv: readonly string[], options: SpawnOptions = {}): Promise<ChildProcess> {
  return spawn(process.execPath, [await builtSmo(), ...argv], { stdio: 'pipe', ...options });
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (text) => (stdout += text));
  child.stderr?.on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

export const runSmo = async (argv: readonly string[], options: SpawnOptions = {}): Promise<Ended> =>
  ended(await startSmo(argv, options));
