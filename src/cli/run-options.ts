/** Makes one frozen `Options` and the rules that are known out of flags, config file and plug-ins. */

import { fromConfig } from '../config/from-config.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { defaultOptions, type Options, type PartialOptions, resolveOptions } from '../config/options.ts';
import { type PluginList, withPlugins } from '../config/plugins.ts';
import type { Rule } from '../rule.ts';
import { usualFormats } from './ci-service.ts';
import type { AuditFlags } from './flags.ts';
import type { World } from './world.ts';

export interface Run {
  readonly options: Options;
  /** All rules that are known, on or off. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** The config file as told to the user; undefined when there is none. */
  readonly config: string | undefined;
  /** Where the gate comes from, for messages. */
  readonly failOnFrom: string;
  /** Where a setting of rules comes from, for messages. */
  whereOf(key: string): string;
}

const entry = () => import('../index.ts');

export async function prepareRun(
  world: World,
  asked: PartialOptions,
  { config: file, plugin = [] }: Pick<AuditFlags, 'config' | 'plugin'>,
): Promise<Run> {
  const { loaded, fromFile } = await load(world, file);
  const plugins = [...(fromFile.plugins ?? []), ...plugin];
  const isInCi = asked.ci ?? fromFile.ci ?? defaultOptions.ci;
  const defaults = isInCi ? { ...defaultOptions, formats: usualFormats(world.env) } : defaultOptions;
  return {
    options: resolveOptions({ flags: { ...asked, plugins }, file: fromFile, defaults }),
    rules: await withPlugins((await world.builtIn()).rules, pluginLists(loaded, plugin, world.cwd), entry),
    config: loaded?.shown,
    failOnFrom: asked.failOn || !loaded ? '--fail-on' : `${loaded.shown}: failOn`,
    whereOf: (key) =>
      asked.rules && Object.hasOwn(asked.rules, key) ? '--rule' : `${loaded?.shown ?? 'config'}: rules`,
  };
}

/** The options alone, for commands that need no rules. */
export async function prepareOptions(
  world: World,
  asked: PartialOptions,
  { config: file }: Pick<AuditFlags, 'config'>,
): Promise<Options> {
  const { fromFile } = await load(world, file);
  return resolveOptions({ flags: asked, file: fromFile });
}

interface Loaded {
  /** Undefined when there is none. */
  readonly loaded: LoadedConfig | undefined;
  readonly fromFile: PartialOptions;
}

async function load(world: World, file: AuditFlags['config']): Promise<Loaded> {
  const loaded =
    file === false
      ? undefined
      : await loadConfig({ cwd: world.cwd, file: typeof file === 'string' ? file : undefined, entry });
  return { loaded, fromFile: loaded ? fromConfig(loaded, world.cwd) : {} };
}

function pluginLists(loaded: LoadedConfig | undefined, named: readonly string[], cwd: string): readonly PluginList[] {
  return [
    { plugins: loaded?.config.plugins ?? [], folder: loaded?.folder ?? cwd, where: `${loaded?.shown}: plugins` },
    { plugins: named, folder: cwd, where: '--plugin' },
  ];
}
