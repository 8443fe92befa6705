/** Whether to colour what goes to a stream. */

import type { Output, World } from './world.ts';

/**
 * A flag decides; then NO_COLOR (https://no-color.org), FORCE_COLOR (https://force-color.org) and TERM=dumb; then
 * whether a terminal is there to show colours. CI alone changes nothing: its logs are no terminals.
 */
export function hasColor(flag: boolean | undefined, { isTTY }: Pick<Output, 'isTTY'>, env: World['env']): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return isTTY === true && env.TERM !== 'dumb';
}
