/** Names the file that an answer of a folder was read from, so that findings can point into it. */

import { join, relative, sep } from 'node:path';
import type { Source } from '../crawl/source.ts';
import type { Answered } from '../fetch/reply.ts';

type Folder = NonNullable<Source['folder']>;

/** Seen from the working folder, with slashes. */
export function filesOf({ path, origin }: Folder, cwd: string): (reply: Answered) => string | undefined {
  const base = new URL(origin).pathname;
  const folder = relative(cwd, path);
  return ({ headers }) => {
    const location = headers['content-location'];
    if (!location?.startsWith(base)) return undefined;
    return join(folder, decodeURIComponent(location.slice(base.length))).replaceAll(sep, '/');
  };
}
