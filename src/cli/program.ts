/** The program as a function: from words to an exit code. */

import { version } from './about.ts';
import { tellError, tellInterruption } from './tell-error.ts';
import { exitCodes } from './verdict.ts';
import type { World } from './world.ts';

/** @public bin/ loads this file by its address */
export { tellError } from './tell-error.ts';
export type { World } from './world.ts';

/** Runs one command; the number is the exit code. Never throws. */
export async function run(world: World): Promise<number> {
  const { argv, signal, stdout, stderr } = world;
  try {
    if (asksForVersion(argv)) {
      stdout.write(`${version}\n`);
      return exitCodes.clean;
    }
    const { runCommand } = await import('./commands.ts');
    return await runCommand(world);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return tellInterruption(stderr);
    return tellError(error, stderr, { verbose: argv.includes('--verbose') });
  }
}

/** Told before anything else is loaded: scripts ask it often. */
const asksForVersion = ([word, ...others]: readonly string[]): boolean =>
  others.length === 0 && (word === '--version' || word === '-V');
