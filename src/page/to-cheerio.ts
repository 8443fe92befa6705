/** cheerio over a scanned document, for rules that want selectors. */

import { createRequire } from 'node:module';
import type { CheerioAPI } from 'cheerio';
import { DomHandler } from 'htmlparser2';
import type { Element, HtmlDocument } from './document.ts';
import { decoded } from './text.ts';

const require = createRequire(import.meta.url);

/**
 * The tree is built from the scan, not parsed again: cheerio's own parsers take time in the square of the nesting
 * depth, and the selectors shall see what the facts see. cheerio is loaded when first asked for.
 */
export function toCheerio(document: HtmlDocument): CheerioAPI {
  const { load } = require('cheerio/slim') as typeof import('cheerio');
  return load(buildTree(document));
}

function buildTree(document: HtmlDocument): DomHandler['root'] {
  const handler = new DomHandler();
  const open: Element[] = [];
  const closeTo = (parent: Element | undefined): void => {
    while (open.length > 0 && open[open.length - 1] !== parent) {
      handler.onclosetag();
      open.pop();
    }
  };
  for (const node of inOrder(document)) {
    closeTo(node.parent);
    if ('separate' in node) {
      handler.ontext(decoded(document, node));
      continue;
    }
    handler.onopentag(node.name, { ...node.attributes });
    open.push(node);
  }
  closeTo(undefined);
  handler.onend();
  return handler.root;
}

function* inOrder({
  elements,
  texts,
}: HtmlDocument): Generator<HtmlDocument['elements'][number] | HtmlDocument['texts'][number]> {
  let next = 0;
  for (const element of elements) {
    for (let run = texts[next]; run && run.start < element.start; run = texts[++next]) yield run;
    yield element;
  }
  yield* texts.slice(next);
}
