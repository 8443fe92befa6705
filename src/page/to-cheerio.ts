/** cheerio over a scanned document, for rules that want selectors. */

import { createRequire } from 'node:module';
import type { CheerioAPI } from 'cheerio';
import { DomHandler } from 'htmlparser2';
import type { Element, HtmlDocument } from './document.ts';
import { decoded } from './text.ts';
import { isText, Walk } from './walk.ts';

const require = createRequire(import.meta.url);

/**
 * The tree is built from the scan, not parsed again: cheerio's own parsers take time in the square of the nesting
 * depth, and selectors shall see what the facts see. cheerio is loaded when first asked for.
 */
export function toCheerio(document: HtmlDocument): CheerioAPI {
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim');
  return load(buildTree(document));
}

function buildTree(document: HtmlDocument): DomHandler['root'] {
  const handler = new DomHandler();
  const open: Element[] = [];
  const closeUpTo = (parent: Element | undefined): void => {
    while (open.length > 0 && open[open.length - 1] !== parent) {
      handler.onclosetag();
      open.pop();
    }
  };
  const walk = new Walk(document);
  for (let node = walk.next(); node; node = walk.next()) {
    closeUpTo(node.parent);
    if (isText(node)) {
      handler.ontext(decoded(document, node));
      continue;
    }
    handler.onopentag(node.name, { ...node.attributes });
    open.push(node);
  }
  closeUpTo(undefined);
  handler.onend();
  return handler.root;
}
