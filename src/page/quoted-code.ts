/** What the page shows as code: an article about templates may well have braces in its title. */

import type { Page } from './page.ts';

/** Text of all `<pre>`, `<code>`, `<kbd>` and `<samp>`, white space folded. */
export function quotedCode(page: Page): string {
  const texts: string[] = [];
  let covered = -1;
  for (const element of page.document.elements) {
    if (!code.has(element.name) || element.index <= covered) continue;
    covered = element.lastIndex;
    texts.push(page.textOf(element));
  }
  return texts.join('\n');
}

const code: ReadonlySet<string> = new Set(['pre', 'code', 'kbd', 'samp']);
