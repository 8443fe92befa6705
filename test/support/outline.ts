/** A scanned document in one line, for tables of cases. */

import type { Element, HtmlDocument } from '../../src/page/document.ts';
import { isText, Walk } from '../../src/page/walk.ts';

/** `ul(li("a") li)`: names, and the texts that are not white space. */
export function outline(document: HtmlDocument): string {
  const open: Element[] = [];
  let text = '';
  const closeUpTo = (parent: Element | undefined): void => {
    while (open.length > 0 && open.at(-1) !== parent) {
      open.pop();
      text += ')';
    }
  };
  const walk = new Walk(document);
  for (let node = walk.next(); node; node = walk.next()) {
    closeUpTo(node.parent);
    const run = isText(node) ? document.html.slice(node.start, node.end).trim() : undefined;
    if (run === '') continue;
    text += run === undefined ? ` ${(node as Element).name}(` : ` ${JSON.stringify(run)}`;
    if (!isText(node)) open.push(node);
  }
  closeUpTo(undefined);
  return text.replaceAll('( ', '(').replaceAll('()', '').trim();
}
