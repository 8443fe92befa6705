/** One pass over the HTML: tokens into flat lists of elements, text runs and comments, as browsers would nest them. */

import { decodeHTMLAttribute } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { HtmlDocument } from './document.ts';
import { type Attributes, FlatDocument, FlatElement, FlatText } from './flat-document.ts';
import { impliedEnds } from './implied-ends.ts';
import { OpenElements } from './open-elements.ts';
import {
  closesParagraph,
  foreignTag,
  htmlTag,
  isBlock,
  isBreakout,
  isForeign,
  isFormatting,
  isHeading,
  isIntegrationPoint,
  isMetadata,
  isRaw,
  isVoid,
  type Tag,
} from './tags.ts';

export const maxAttributes = 256;
export const maxElements = 200_000;

/** Never throws, and takes time in proportion to the length of the HTML. */
export function scan(html: string): HtmlDocument {
  return new Scanner(html).run();
}

/** Before the head's end there are three stages; what comes after is the body. */
type Stage = 'before-head' | 'in-head' | 'after-head' | 'in-body';

const cdata = '<![CDATA[';
const notSpace = /[^ \t\n\f\r]/;

class Scanner implements TokenizerCallbacks {
  readonly #document: FlatDocument;
  readonly #html: string;
  readonly #hasNul: boolean;
  readonly #open: OpenElements;
  readonly #tokenizer: Tokenizer;
  /** Open elements too deep for the stack, by name. */
  readonly #unpushed = new Map<string, number>();
  #stage: Stage = 'before-head';
  #separate = false;
  #hasRoot = false;
  #tagStart = 0;
  #tagName = '';
  #attributes: Attributes = noAttributes();
  #attributeCount = 0;
  #attributeName = '';
  #valueStart = -1;
  #valueEnd = -1;

  constructor(html: string) {
    this.#document = new FlatDocument(html);
    this.#html = html;
    this.#hasNul = html.includes('\0');
    this.#open = new OpenElements((element, end) => this.#closed(element, end));
    this.#tokenizer = new Tokenizer({ decodeEntities: false }, this);
  }

  run(): FlatDocument {
    this.#feed();
    this.#tokenizer.end();
    return this.#document;
  }

  /** CDATA exists only inside SVG and MathML; elsewhere browsers read a comment up to the next `>`, as they do for `<!?`. */
  #feed(): void {
    const html = this.#html;
    let from = 0;
    for (let at = html.indexOf(cdata); at >= 0; at = html.indexOf(cdata, from)) {
      this.#tokenizer.write(html.slice(from, at + 2));
      this.#tokenizer.write(this.isInForeignContext() ? '[' : '?');
      from = at + 3;
    }
    this.#tokenizer.write(html.slice(from));
  }

  isInForeignContext(): boolean {
    const current = this.#open.current;
    return current !== undefined && (current.tag.flags & (isForeign | isIntegrationPoint)) === isForeign;
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#tagName = this.#slice(start, end).toLowerCase();
    this.#attributes = noAttributes();
    this.#attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#slice(start, end).toLowerCase();
    this.#valueStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start;
    this.#valueEnd = end;
  }

  onattribend(): void {
    if (++this.#attributeCount > maxAttributes) return this.#cut('attributes');
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
    const close = this.#html.indexOf('>', end);
    this.#endTag(this.#slice(start, end).toLowerCase(), start - 2, close < 0 ? this.#html.length : close + 1);
  }

  ontext(start: number, end: number): void {
    if (this.#stage !== 'in-body' && this.#isHeadLevel()) this.#endHeadAtText(start, end);
    const { texts } = this.#document;
    const last = texts[texts.length - 1];
    const parent = this.#open.current;
    if (last && last.end === start && last.parent === parent) {
      last.end = end;
      return;
    }
    texts.push(new FlatText(start, end, parent, this.#separate));
    this.#separate = false;
  }

  oncdata(start: number, end: number, trailing: number): void {
    if (start < end - trailing) this.ontext(start, end - trailing);
  }

  oncomment(start: number, end: number): void {
    const open = this.#html.lastIndexOf('<', start - 1);
    this.#document.comments.push({ start: open, end: Math.min(end + 1, this.#html.length) });
  }

  onend(): void {
    const { length } = this.#html;
    if (this.#open.stack.length > 0) this.#open.closeFrom(0, length, length);
    if (this.#document.headEnd < 0) this.#document.headEnd = length;
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}

  #startTag(end: number, selfClosing: boolean): void {
    const start = this.#tagStart;
    const foreign = this.#foreignTag(start);
    if (foreign) return this.#insert(foreign, end, selfClosing);
    const tag = htmlTag(this.#tagName === 'image' ? 'img' : this.#tagName);
    if (tag.flags & isBlock) this.#separate = true;
    if (tag.name === 'svg' || tag.name === 'math') {
      if (this.#stage !== 'in-body' && this.#isHeadLevel()) this.#beginBody(start);
      return this.#insert(foreignTag(tag.name, tag.name === 'math'), end, selfClosing);
    }
    if (!this.#enter(tag, start)) return;
    if (tag.flags & closesParagraph) this.#open.closeParagraph(start);
    impliedEnds.get(tag.name)?.(this.#open, start);
    this.#insert(tag, end, (tag.flags & isVoid) !== 0);
  }

  /** The tag as one of SVG or MathML when it stands inside these; undefined for HTML. */
  #foreignTag(start: number): Tag | undefined {
    if (!this.isInForeignContext()) return undefined;
    if (!(htmlTag(this.#tagName).flags & isBreakout)) return foreignTag(this.#tagName, this.#isInMath());
    const outside = this.#open.find((tag) => (tag.flags & (isForeign | isIntegrationPoint)) !== isForeign, 0);
    if (this.#open.stack.length > outside + 1) this.#open.closeFrom(outside + 1, start, start);
    return undefined;
  }

  #isInMath(): boolean {
    const { stack } = this.#open;
    for (let at = stack.length - 1; at >= 0; at--) {
      const { name } = stack[at] as FlatElement;
      if (name === 'math') return true;
      if (name === 'svg') return false;
    }
    return false;
  }

  /** Moves between head and body as the tag demands; false when browsers drop the tag. */
  #enter(tag: Tag, start: number): boolean {
    if (tag.name === 'html') return this.#enterRoot();
    if (tag.name === 'body') return this.#enterBody(start);
    if (tag.name === 'head') return this.#enterHead();
    if (tag.name === 'form' && this.#open.find(({ name }) => name === 'form', 0) >= 0) return this.#isInTemplate();
    if (this.#stage === 'in-body' || !this.#isHeadLevel()) return true;
    const isAllowed = tag.flags & isMetadata && !(this.#stage === 'after-head' && tag.name === 'noscript');
    if (!isAllowed) this.#beginBody(start);
    else if (this.#stage === 'before-head') this.#stage = 'in-head';
    return true;
  }

  #enterRoot(): boolean {
    if (this.#hasRoot) return false;
    this.#hasRoot = true;
    return true;
  }

  #enterBody(start: number): boolean {
    if (this.#isInTemplate()) return false;
    if (this.#stage !== 'in-body') this.#beginBody(start);
    return true;
  }

  #enterHead(): boolean {
    if (this.#stage !== 'before-head') return false;
    this.#stage = 'in-head';
    return true;
  }

  #isInTemplate(): boolean {
    const current = this.#open.current;
    return current !== undefined && (current.inert || current.name === 'template');
  }

  /** True when nothing but `<html>` and `<head>` is open, so that the next thing decides whether the head goes on. */
  #isHeadLevel(): boolean {
    const current = this.#open.current;
    return current === undefined || current.name === 'head' || current.name === 'html';
  }

  #endHeadAtText(start: number, end: number): void {
    const text = this.#html.slice(start, end);
    const at = text.search(notSpace);
    if (at < 0 || (start === 0 && text.trim() === '')) return;
    this.#beginBody(start + at);
  }

  #beginBody(at: number): void {
    const { stack } = this.#open;
    const first = stack[0]?.name === 'html' ? 1 : 0;
    if (stack.length > first) this.#open.closeFrom(first, at, at);
    if (this.#document.headEnd < 0) this.#document.headEnd = at;
    this.#stage = 'in-body';
  }

  #insert(tag: Tag, end: number, isClosed: boolean): void {
    const { elements, texts } = this.#document;
    const inHead = this.#stage !== 'in-body' && tag.name !== 'html' && tag.name !== 'head';
    const element = new FlatElement(
      tag,
      this.#attributes,
      { start: this.#tagStart, end },
      this.#open.current,
      elements.length,
      texts.length,
      inHead,
      (tag.flags & isForeign) !== 0,
    );
    elements.push(element);
    if (elements.length >= maxElements) {
      this.#cut('elements');
      this.#tokenizer.pause();
    }
    if (!isClosed) this.#nest(element);
  }

  #nest(element: FlatElement): void {
    const { name, flags } = element.tag;
    if (!this.#open.isFull || flags & isRaw) {
      this.#open.push(element);
      return;
    }
    this.#cut('depth');
    this.#unpushed.set(name, (this.#unpushed.get(name) ?? 0) + 1);
  }

  #endTag(name: string, start: number, end: number): void {
    const tag = htmlTag(name);
    if (tag.flags & isBlock) this.#separate = true;
    const unpushed = this.#unpushed.get(name);
    if (unpushed) {
      this.#unpushed.set(name, unpushed - 1);
      return;
    }
    if (this.isInForeignContext() && this.#endForeign(name, start, end)) return;
    if (this.#stage !== 'in-body' && this.#endInHead(tag, start, end)) return;
    if (tag.flags & isVoid || name === 'body' || name === 'html' || name === 'head') return;
    const { flags } = tag;
    const at =
      flags & isHeading
        ? this.#open.find((open) => (open.flags & isHeading) !== 0, tag.boundary)
        : this.#open.findTag(tag, tag.boundary);
    if (at < 0) return;
    if (flags & isFormatting || name === 'form') this.#open.closeOnly(at, start, end);
    else this.#open.closeFrom(at, start, end);
  }

  /** True when an element of SVG or MathML took the end tag. */
  #endForeign(name: string, start: number, end: number): boolean {
    const at = this.#open.find((tag) => !(tag.flags & isForeign) || tag.name === name, 0);
    const found = this.#open.stack[at];
    if (!found?.foreign || found.name !== name) return false;
    this.#open.closeFrom(at, start, end);
    return true;
  }

  /** True when the end tag is dealt with. */
  #endInHead(tag: Tag, start: number, end: number): boolean {
    if (this.#isInTemplate()) return false;
    if (tag.name === 'body' || tag.name === 'html' || tag.name === 'br') {
      this.#beginBody(start);
      return true;
    }
    if (tag.name !== 'head' || this.#stage === 'after-head') return false;
    const at = this.#open.findTag(tag, 0);
    if (at >= 0) this.#open.closeFrom(at, start, end);
    this.#document.headEnd = start;
    this.#stage = 'after-head';
    return true;
  }

  #closed(element: FlatElement, end: number): void {
    element.end = end;
    element.lastIndex = this.#document.elements.length - 1;
    element.lastText = this.#document.texts.length;
    if (this.#unpushed.size > 0) this.#unpushed.clear();
  }

  #cut(limit: string): void {
    if (!this.#document.cut.includes(limit)) this.#document.cut.push(limit);
  }

  #value(): string {
    const value = this.#slice(this.#valueStart, this.#valueEnd);
    return value.includes('&') ? decodeHTMLAttribute(value) : value;
  }

  #slice(start: number, end: number): string {
    const slice = this.#html.slice(start, end);
    return this.#hasNul && slice.includes('\0') ? slice.replaceAll('\0', '\ufffd') : slice;
  }
}

/** A record for keys that come from pages. */
function noAttributes(): Attributes {
  return Object.create(null) as Attributes;
}
