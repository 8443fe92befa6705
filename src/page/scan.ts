/** One pass over the HTML: tokens into flat lists of elements, text runs and comments, nested as browsers would. */

import { decodeHTMLAttribute } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { HtmlDocument } from './document.ts';
import { type Attributes, FlatDocument, noAttributes } from './flat-document.ts';
import { Names } from './names.ts';
import { htmlTag } from './tags.ts';
import { TreeBuilder } from './tree-builder.ts';

export const maxAttributes = 256;
export const maxElements = 200_000;

/** Never throws, and takes time in proportion to the length of the HTML. */
export function scan(html: string): HtmlDocument {
  return new Scanner(html).run();
}

/** Without its `<`, which would make the search stop at every tag. */
const cdata = '![CDATA[';

class Scanner implements TokenizerCallbacks {
  readonly #html: string;
  readonly #document: FlatDocument;
  readonly #tree: TreeBuilder;
  readonly #tokenizer: Tokenizer;
  #tagStart = 0;
  #tagName = '';
  #attributes: Attributes = noAttributes;
  #attributeCount = 0;
  #attributeName = '';
  #valueStart = -1;
  #valueEnd = -1;

  constructor(html: string) {
    this.#html = html;
    this.#document = new FlatDocument(html);
    this.#tree = new TreeBuilder(this.#document);
    this.#tokenizer = new Tokenizer({ decodeEntities: false }, this);
  }

  /** CDATA exists only inside SVG and MathML; elsewhere browsers read a comment up to the next `>`, as they do for `<!?`. */
  run(): HtmlDocument {
    const html = this.#html;
    let from = 0;
    for (let at = html.indexOf(cdata); at >= 0; at = html.indexOf(cdata, from)) {
      this.#tokenizer.write(html.slice(from, at + 1));
      this.#tokenizer.write(this.#tree.isInForeign() ? '[' : '?');
      from = at + 2;
    }
    this.#tokenizer.write(html.slice(from));
    this.#tokenizer.end();
    this.#tree.end();
    return this.#document;
  }

  isInForeignContext(): boolean {
    return this.#tree.isInForeign();
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#tagName = this.#html.slice(start, end);
    this.#attributes = noAttributes;
    this.#attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = attributeNames.get(this.#html.slice(start, end));
    this.#valueStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start;
    this.#valueEnd = end;
  }

  onattribend(): void {
    if (this.#attributeCount === maxAttributes) {
      this.#document.addCut('attributes');
      return;
    }
    if (this.#attributeCount++ === 0) this.#attributes = Object.create(null) as Attributes;
    if (this.#attributeName in this.#attributes) return;
    this.#attributes[this.#attributeName] = this.#valueStart < 0 ? '' : this.#value();
  }

  onopentagend(at: number): void {
    this.#startTag(at + 1, false);
  }

  onselfclosingtag(at: number): void {
    this.#startTag(at + 1, true);
  }

  onclosetag(start: number, end: number): void {
    const html = this.#html;
    const close = html.charCodeAt(end) === greaterThan ? end : html.indexOf('>', end);
    this.#tree.endTag(htmlTag(this.#html.slice(start, end)), start - 2, close < 0 ? html.length : close + 1);
  }

  ontext(start: number, end: number): void {
    this.#tree.text(start, end);
  }

  oncdata(start: number, end: number, closing: number): void {
    if (start < end - closing) this.#tree.text(start, end - closing);
  }

  oncomment(start: number, end: number): void {
    const html = this.#html;
    this.#document.comments.push({ start: html.lastIndexOf('<', start - 1), end: Math.min(end + 1, html.length) });
  }

  // What the tokenizer can also tell, and pages for previews do not need.
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
  onend(): void {}

  #startTag(end: number, isSelfClosing: boolean): void {
    this.#tree.startTag(htmlTag(this.#tagName), this.#attributes, this.#tagStart, end, isSelfClosing);
    if (this.#document.elements.length < maxElements) return;
    this.#document.addCut('elements');
    this.#tokenizer.pause();
  }

  #value(): string {
    const value = this.#html.slice(this.#valueStart, this.#valueEnd);
    if (!needsDecoding.test(value)) return value;
    return decodeHTMLAttribute(value.replaceAll('\0', '\ufffd').replace(/\r\n?/g, '\n'));
  }
}

const needsDecoding = /[&\0\r]/;
const greaterThan = 0x3e;

const attributeNames = new Names((typed) => typed.toLowerCase());
