/** Elements and text runs in one order, as they stand in the document. */

import type { Element, HtmlDocument, TextRun } from './document.ts';

export const isText = (node: Element | TextRun): node is TextRun => 'separate' in node;

/** Goes through what is inside an element, or through the whole document. */
export class Walk {
  readonly #document: HtmlDocument;
  readonly #lastElement: number;
  readonly #lastText: number;
  #element: number;
  #text: number;

  constructor(document: HtmlDocument, within?: Element) {
    this.#document = document;
    this.#element = within ? within.index + 1 : 0;
    this.#lastElement = within ? within.lastIndex : document.elements.length - 1;
    this.#text = within ? within.firstText : 0;
    this.#lastText = within ? within.lastText : document.texts.length;
  }

  next(): Element | TextRun | undefined {
    const element = this.#element <= this.#lastElement ? this.#document.elements[this.#element] : undefined;
    const text = this.#text < this.#lastText ? this.#document.texts[this.#text] : undefined;
    if (text && (!element || text.start < element.start)) {
      this.#text++;
      return text;
    }
    if (element) this.#element++;
    return element;
  }

  /** Goes on behind an element that `next` gave. */
  skip({ lastIndex, lastText }: Element): void {
    this.#element = Math.max(this.#element, lastIndex + 1);
    this.#text = Math.max(this.#text, lastText);
  }
}
