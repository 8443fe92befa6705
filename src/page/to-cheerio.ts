/** cheerio over a scanned document, for rules that want selectors. */

import { createRequire } from 'node:module';
import type { CheerioAPI } from 'cheerio';
import { DomHandler } from 'htmlparser2';
import type { Element, HtmlDocument, TextRun } from './document.ts';
import { decoded } from './text.ts';
import { isText, Walk } from './walk.ts';

const require = createRequire(import.meta.url);

/**
 * The tree is built from the scan, not parsed again: cheerio's own parsers take time in the square of the nesting
 * depth, and selectors shall see what the facts see. cheerio is loaded when first asked for.
 */
export function toCheerio(document: HtmlDocument): CheerioAPI {
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim');
  return load(new Tree(document).build());
}

/** A part that every document has, with the attributes of its tag if there is one. */
interface Part {
  readonly name: 'html' | 'head' | 'body';
  readonly element: Element | undefined;
}

class Tree {
  readonly #document: HtmlDocument;
  readonly #handler = new DomHandler();
  readonly #html: Part;
  readonly #head: Part;
  readonly #body: Part;
  readonly #open: (Part | Element)[] = [];

  constructor(document: HtmlDocument) {
    const part = (name: Part['name']): Part => ({ name, element: document.named(name)[0] });
    this.#document = document;
    this.#html = part('html');
    this.#head = part('head');
    this.#body = part('body');
  }

  /** As in browsers, everything stands in a head or a body, whichever tags were left out. */
  build(): DomHandler['root'] {
    this.#enter(this.#html);
    this.#enter(this.#head);
    const walk = new Walk(this.#document);
    for (let node = walk.next(); node; node = walk.next()) this.#add(node);
    this.#enterBody();
    this.#leaveUpTo(undefined);
    this.#handler.onend();
    return this.#handler.root;
  }

  #add(node: Element | TextRun): void {
    if (this.#isPart(node)) return;
    const text = isText(node) ? decoded(this.#document, node) : undefined;
    const isTop = node.parent === undefined || this.#isPart(node.parent);
    if (isTop && !this.#staysInHead(node, text)) this.#enterBody();
    this.#leaveUpTo(isTop ? (this.#open[1] ?? this.#body) : node.parent);
    if (isText(node)) this.#handler.ontext(text ?? '');
    else this.#enter(node);
  }

  #staysInHead(node: Element | TextRun, text: string | undefined): boolean {
    return isText(node) ? text?.trim() === '' : node.inHead;
  }

  #isPart(node: Element | TextRun): boolean {
    return node === this.#html.element || node === this.#head.element || node === this.#body.element;
  }

  #enterBody(): void {
    if (this.#open[1] === this.#body) return;
    this.#leaveUpTo(this.#html);
    this.#enter(this.#body);
  }

  #enter(node: Part | Element): void {
    const attributes = 'attributes' in node ? node.attributes : node.element?.attributes;
    this.#handler.onopentag(node.name, { ...attributes });
    this.#open.push(node);
  }

  #leaveUpTo(node: Part | Element | undefined): void {
    while (this.#open.length > 0 && this.#open[this.#open.length - 1] !== node) {
      this.#handler.onclosetag();
      this.#open.pop();
    }
  }
}
