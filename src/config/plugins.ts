/** Loads rules of others: files by glob, packages by name. What they export is checked here, once. */

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import { UserError } from '../errors.ts';
import type { Rule } from '../rule.ts';
import { type Entry, type ModuleLoader, moduleLoader } from './load-module.ts';
import { ruleFault } from './rule-fault.ts';

/** Plug-ins as one place names them, the config file or the command line. */
export interface PluginList {
  readonly plugins: readonly string[];
  /** What relative paths and package names are seen from. */
  readonly folder: string;
  /** For messages: `smo.config.json: plugins`, `--plugin`. */
  readonly where: string;
}

interface Module {
  readonly path: string;
  /** What the user knows it by: the path as he would write it, or the package's name. */
  readonly shown: string;
  /** First part of the id of a rule that stands alone. */
  readonly name: string;
}

/** The built-in rules and those of all plug-ins, by id. */
export async function withPlugins(
  builtIn: Readonly<Record<string, Rule>>,
  lists: readonly PluginList[],
  entry: Entry,
): Promise<Readonly<Record<string, Rule>>> {
  const rules = new Map(Object.entries(builtIn));
  const origins = new Map<string, Module | undefined>(Object.keys(builtIn).map((id) => [id, undefined]));
  for (const list of lists.filter(({ plugins }) => plugins.length > 0)) {
    const loader = await moduleLoader(list.folder, entry);
    for (const module of await find(list, loader)) {
      for (const [id, rule] of await rulesOf(module, loader, list.where)) {
        const other = origins.get(id);
        if (other?.path === module.path) continue; // named twice
        if (origins.has(id)) throw new UserError(`${list.where}: ${clash(id, module, other)}`);
        origins.set(id, module);
        rules.set(id, rule);
      }
    }
  }
  return Object.fromEntries(rules);
}

const clash = (id: string, { shown }: Module, other: Module | undefined): string =>
  `${shown}: "${id}" is the id of ${other ? `the rule in ${other.shown}` : 'a built-in rule'}; rename this one`;

async function find({ plugins, folder, where }: PluginList, loader: ModuleLoader): Promise<Module[]> {
  const found = plugins.map((plugin) =>
    isPath(plugin) ? findFiles(plugin, folder, where) : [findPackage(plugin, loader, where)],
  );
  return (await Promise.all(found)).flat();
}

const isPath = (plugin: string): boolean =>
  /^\.{1,2}[\\/]|^[\\/]|^[a-z]:[\\/]|[*?{[]/i.test(plugin) || /\.[cm]?[jt]s$/.test(plugin);

async function findFiles(plugin: string, folder: string, where: string): Promise<Module[]> {
  const pattern = plugin.replaceAll('\\', '/');
  const { base, glob } = picomatch.scan(pattern);
  const root = resolve(folder, base);
  const files = glob ? await filesIn(root, picomatch(glob)) : [root].filter((path) => existsSync(path));
  if (files.length === 0) throw new UserError(`${where}: no file matches "${plugin}" in ${folder}`);
  return files.map((path) => ({ path, shown: relative(folder, path), name: basename(dirname(path)) }));
}

/** Code below a folder, sorted; tests and declarations that lie beside it are left out. */
async function filesIn(root: string, matches: (path: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // no folder, no match
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) await visit(path);
      else if (isCode(entry.name) && matches(relative(root, path).replaceAll('\\', '/'))) found.push(path);
    }
  };
  await visit(root);
  return found.sort();
}

const isCode = (name: string): boolean => /\.[cm]?[jt]s$/.test(name) && !/\.(?:d|test|spec)\.[cm]?[jt]s$/.test(name);

function findPackage(name: string, loader: ModuleLoader, where: string): Module {
  const address = loader.resolve(name);
  if (address === undefined) {
    throw new UserError(`${where}: no package "${name}" is installed here; npm install --save-dev ${name}`);
  }
  const path = address.startsWith('file:') ? fileURLToPath(address) : address;
  return { path, shown: name, name: name.replace(/^@[^/]+\//, '').replace(/^smo-plugin-/, '') };
}

async function rulesOf(module: Module, loader: ModuleLoader, where: string): Promise<[string, Rule][]> {
  const exported = await loader.load(module.path, `${where}: ${module.shown}`);
  return rulesIn(exported, module).map(([id, rule]) => {
    const fault = idFault(id) ?? ruleFault(rule);
    if (fault) throw new UserError(`${where}: ${module.shown}: ${fault}`);
    return [id, withDocs(rule as Rule)];
  });
}

/** A foreign rule without a page of its own is explained by its first source. */
const withDocs = (rule: Rule): Rule => ({ ...rule, docs: rule.docs ?? rule.sources[0] ?? '' });

/** One rule, or `{ name, rules }`. */
function rulesIn(exported: unknown, { path, name }: Module): [string, unknown][] {
  if (!isObject(exported) || !isObject(exported.rules)) return [[`${name}/${stem(path)}`, exported]];
  const prefix = typeof exported.name === 'string' ? exported.name : name;
  return Object.entries(exported.rules).map(([id, rule]) => [id.includes('/') ? id : `${prefix}/${id}`, rule]);
}

const stem = (path: string): string => basename(path).replace(/\.[cm]?[jt]s$/, '');

function idFault(id: string): string | undefined {
  if (/^[\w-]+\/[\w.-]+$/.test(id)) return undefined;
  return `"${id}" is no id for a rule; ids are made of two names, such as meta-tags/og-logo (folder and file)`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
