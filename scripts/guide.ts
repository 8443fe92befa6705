/** Fills the code blocks of the guide from the files that they show. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rule-files.ts';

export function guide(text: string): string {
  return text.replace(
    /(<!-- (examples\/[\w./-]+) -->\n```ts\n)[\s\S]*?(```\n)/g,
    (_, open: string, path: string, close: string) => `${open}${readFileSync(join(root, path), 'utf8')}${close}`,
  );
}
