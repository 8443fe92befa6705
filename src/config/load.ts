/** Finds the config file, reads it and checks it. */

import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Config } from './define-config.ts';
import { readJson } from './json.ts';
import { type Entry, moduleLoader } from './load-module.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute. */
  readonly path: string;
  /** Paths in the config are relative to it. */
  readonly folder: string;
  /** The path as it is told to the user: relative to where he stands. */
  readonly shown: string;
}

export const configNames = ['smo.config.ts', 'smo.config.mts', 'smo.config.js', 'smo.config.mjs', 'smo.config.json'];

/** `file` as given by `--config`; without it, the nearest config upwards; undefined when there is none. */
export async function loadConfig({
  cwd,
  file,
  entry,
}: {
  cwd: string;
  file?: string | undefined;
  entry: Entry;
}): Promise<LoadedConfig | undefined> {
  const path = file === undefined ? await findConfig(cwd) : await namedConfig(resolve(cwd, file), file);
  if (path === undefined) return undefined;
  const shown = relative(cwd, path) || basename(path);
  const config = await readConfig(path, shown, entry);
  return { config: await checked(config, shown), path, folder: dirname(path), shown };
}

/** Looks in `cwd` and upwards, up to and with the folder of the repository. */
async function findConfig(cwd: string): Promise<string | undefined> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = await configIn(folder);
    if (found !== undefined) return found;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

async function configIn(folder: string): Promise<string | undefined> {
  const found = configNames.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const manifest = join(folder, 'package.json');
  if (await hasSettings(manifest)) found.push(manifest);
  if (found.length > 1) {
    const listed = found.map((path) => basename(path)).join(' and ');
    throw new UserError(`Found ${listed} in ${folder}; keep one, or name the one to use with --config`);
  }
  return found[0];
}

async function hasSettings(manifest: string): Promise<boolean> {
  if (!existsSync(manifest)) return false;
  const reading = readJson(await readFile(manifest, 'utf8'));
  // a manifest that does not parse is for npm to complain of
  return reading.ok && isObject(reading.value) && 'smo' in reading.value;
}

async function namedConfig(path: string, file: string): Promise<string> {
  const found = await stat(path).catch(() => undefined); // told in the next line
  if (!found) throw new UserError(`--config: no file at ${file}`);
  if (!found.isFile()) throw new UserError(`--config: ${file} is a folder; name the config file in it`);
  return path;
}

async function readConfig(path: string, shown: string, entry: Entry): Promise<unknown> {
  if (extname(path) !== '.json') return (await moduleLoader(dirname(path), entry)).load(path, shown);
  const reading = readJson(await readFile(path, 'utf8'));
  if (!reading.ok) throw new UserError(`${shown}:${reading.line}:${reading.column}: ${reading.fault}`);
  if (basename(path) !== 'package.json') return reading.value;
  if (isObject(reading.value) && 'smo' in reading.value) return reading.value.smo;
  throw new UserError(`${shown}: has no "smo" key to read the config from`);
}

async function checked(config: unknown, shown: string): Promise<Config> {
  const { configFaults } = await import('./schema.ts');
  const where = basename(shown) === 'package.json' ? `${shown}: smo` : shown;
  const faults = configFaults(config);
  if (faults.length > 0) throw new UserError(faults.map((fault) => `${where}: ${fault}`).join('\n'));
  return config as Config;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
