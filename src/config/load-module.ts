/** Loads a config or plug-in written as code, TypeScript included; `smo-audit` inside it means this very program. */

import type { Jiti } from 'jiti';
import { UserError } from '../errors.ts';

/** What `import … from 'smo-audit'` gives. Loaded only when there is code to run. */
export type Entry = () => Promise<object>;

export interface ModuleLoader {
  /** The default export; `shown` names the file in messages. */
  load(path: string, shown: string): Promise<unknown>;
  /** Path of an installed package's entry, seen from the loader's folder. */
  resolve(packageName: string): string | undefined;
}

export async function moduleLoader(folder: string, entry: Entry): Promise<ModuleLoader> {
  const [{ createJiti }, ours] = await Promise.all([import('jiti'), entry()]);
  const jiti = createJiti(`${folder}/`, {
    fsCache: false, // a cache in the shared temporary folder is neither ours to fill nor to trust
    interopDefault: false,
    sourceMaps: true,
    virtualModules: { 'smo-audit': ours },
  });
  return {
    load: (path, shown) => load(jiti, path, shown),
    resolve: (packageName) => jiti.esmResolve(packageName, { try: true }),
  };
}

async function load(jiti: Jiti, path: string, shown: string): Promise<unknown> {
  try {
    return defaultOf(await jiti.import(path));
  } catch (error) {
    throw new UserError(faultOf(error, shown), { cause: error });
  }
}

/** CommonJS modules are their own default. */
const defaultOf = (loaded: unknown): unknown =>
  typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;

function faultOf(error: unknown, shown: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n');
  const position = first.startsWith('ParseError: ') && /:(\d+):(\d+)\s*$/.exec(message);
  if (!position) return `${shown}: ${error instanceof Error ? `${error.name}: ` : ''}${first}`;
  const [, line, column] = position;
  return `${shown}:${line}:${Number(column) + 1}: ${first.slice('ParseError: '.length).trim()}`;
}
