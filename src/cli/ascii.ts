/** Whether a terminal shows ASCII only. */

import type { Output, World } from './world.ts';

/** The kernel's own console, and locales that say so; a file or a pipe takes all. */
export function isAscii({ isTTY }: Pick<Output, 'isTTY'>, env: World['env']): boolean {
  if (isTTY !== true) return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return env.TERM === 'linux' || (locale !== undefined && locale !== '' && !/utf-?8/i.test(locale));
}
