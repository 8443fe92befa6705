/** Nests tags as browsers do, as far as facts depend on it (https://html.spec.whatwg.org/multipage/parsing.html#tree-construction). */

import { type Attributes, type FlatDocument, FlatElement, FlatText } from './flat-document.ts';
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
  isPart,
  isVoid,
  type Tag,
} from './tags.ts';

/**
 * How far the document has come. After `</head>`, metas still go into the head until something of the body comes.
 * `<noscript>` in the head may hold anything without ending it, as for browsers that run scripts: a strict parser
 * that runs none would end the head at the first tracking pixel.
 */
type Stage = 'before-head' | 'in-head' | 'after-head' | 'in-body';

/**
 * Differs from browsers where no fact depends on it: tags that were left out (`<head>`, `<tbody>`) get no element, formatting
 * that a block cut off is not opened again in the next one, and what strays into a table is not moved out of it.
 */
export class TreeBuilder {
  readonly #document: FlatDocument;
  readonly #open: OpenElements;
  #stage: Stage = 'before-head';
  /** The one `<html>`, `<head>` and `<body>`. */
  readonly #parts = new Map<string, FlatElement>();
  /** A block began or ended since the last text. */
  #isSeparate = false;

  constructor(document: FlatDocument) {
    this.#document = document;
    this.#open = new OpenElements(document);
  }

  /** True where tags are those of SVG or MathML. */
  isInForeign(): boolean {
    const { current } = this.#open;
    return current !== undefined && (current.tag.flags & (isForeign | isIntegrationPoint)) === isForeign;
  }

  startTag(tag: Tag, attributes: Attributes, start: number, end: number, isSelfClosing: boolean): void {
    const { current } = this.#open;
    if (current && this.isInForeign() && !(tag.flags & isBreakout)) {
      this.#insert(foreignTag(tag.name, current.tag.flags), attributes, start, end, isSelfClosing);
      return;
    }
    if (!this.#admit(tag, attributes, start)) return;
    const isClosed =
      (tag.flags & isVoid) !== 0 ||
      (isSelfClosing && (tag.flags & isForeign) !== 0) ||
      ((tag.flags & isPart) !== 0 && !this.#isHeadLevel());
    this.#insert(tag.name === 'image' ? picture : tag, attributes, start, end, isClosed);
  }

  endTag(tag: Tag, start: number, end: number): void {
    const { name, flags } = tag;
    if (flags & isBlock) this.#isSeparate = true;
    if (this.#open.closeUnpushed(name)) return;
    if (this.isInForeign() && (name === 'p' || name === 'br')) this.#leaveForeign(start);
    if (this.#open.current?.foreign && this.#endForeign(name, start, end)) return;
    if (this.#stage !== 'in-body' && !this.#isInTemplate()) this.#endInHead(name, start, end);
    if (flags & (isVoid | isPart)) return;
    const at = flags & isHeading ? this.#open.find(isAnyHeading, tag.boundary) : this.#open.findTag(tag);
    if (at < 0) return;
    if (flags & isFormatting) this.#open.closeFormatting(at, start, end);
    else if (name === 'form') this.#open.closeOnly(at, start, end);
    else this.#open.closeFrom(at, start, end);
  }

  text(start: number, end: number): void {
    if (this.#stage !== 'in-body' && this.#isHeadLevel()) this.#endHeadAtText(start, end);
    const { texts } = this.#document;
    const last = texts[texts.length - 1];
    const parent = this.#open.current;
    if (last && last.end === start && last.parent === parent) {
      last.end = end;
      return;
    }
    texts.push(new FlatText(start, end, parent, this.#isSeparate));
    this.#isSeparate = false;
  }

  end(): void {
    const { length } = this.#document.html;
    this.#open.closeFrom(0, length, length);
    if (this.#document.headEnd < 0) this.#document.headEnd = length;
  }

  #insert(tag: Tag, attributes: Attributes, start: number, end: number, isClosed: boolean): void {
    const { elements, texts } = this.#document;
    const inHead = this.#stage !== 'in-body' && !(tag.flags & isPart);
    const element = new FlatElement(
      tag,
      attributes,
      start,
      end,
      this.#open.current,
      elements.length,
      texts.length,
      inHead,
    );
    elements.push(element);
    if (tag.flags & isPart) this.#parts.set(tag.name, element);
    if (!isClosed) this.#open.push(element);
  }

  /** Closes and moves on to where an HTML start tag belongs; false when browsers drop the tag. */
  #admit(tag: Tag, attributes: Attributes, start: number): boolean {
    if (this.isInForeign()) this.#leaveForeign(start);
    if (tag.flags & isBlock) this.#isSeparate = true;
    if (tag.flags & isPart) return this.#admitPart(tag, attributes, start);
    if (tag.name === 'form' && this.#open.findTag(htmlForm) >= 0 && !this.#isInTemplate()) return false;
    if (this.#stage !== 'in-body' && this.#isHeadLevel()) this.#moveOn(tag, start);
    if (tag.flags & closesParagraph) this.#open.closeParagraph(start);
    impliedEnds.get(tag.name)?.(this.#open, start);
    return true;
  }

  /** `<html>`, `<head>` and `<body>` exist once; a second one only adds attributes to the first. */
  #admitPart({ name }: Tag, attributes: Attributes, start: number): boolean {
    if (this.#isInTemplate()) return false;
    const first = this.#parts.get(name);
    if (first) first.adopt(attributes);
    else if (name === 'head' && this.#stage !== 'before-head') return false;
    else if (name === 'head') this.#stage = 'in-head';
    if (name === 'body' && this.#stage !== 'in-body') this.#beginBody(start);
    return first === undefined;
  }

  /** Metadata keeps or opens the head; anything else is the body's. */
  #moveOn({ name, flags }: Tag, start: number): void {
    const staysInHead = flags & isMetadata && !(name === 'noscript' && this.#stage === 'after-head');
    if (!staysInHead) this.#beginBody(start);
    else if (this.#stage === 'before-head') this.#stage = 'in-head';
  }

  #endHeadAtText(start: number, end: number): void {
    const { html } = this.#document;
    let at = start === 0 && html.charCodeAt(0) === byteOrderMark ? 1 : start;
    while (at < end && isSpace(html.charCodeAt(at))) at++;
    if (at < end) this.#beginBody(at);
  }

  #endInHead(name: string, start: number, end: number): void {
    if (name === 'body' || name === 'html' || name === 'br') this.#beginBody(start);
    if (name !== 'head' || this.#stage === 'after-head') return;
    this.#closeHead(start, end);
    this.#stage = 'after-head';
  }

  #beginBody(at: number): void {
    this.#closeHead(at, at);
    this.#stage = 'in-body';
  }

  #closeHead(start: number, end: number): void {
    const first = this.#open.stack[0]?.name === 'html' ? 1 : 0;
    this.#open.closeFrom(first, start, end);
    if (this.#document.headEnd < 0) this.#document.headEnd = start;
  }

  /** True when nothing but `<html>` and `<head>` is open, so that what comes next decides whether the head goes on. */
  #isHeadLevel(): boolean {
    const { current } = this.#open;
    return current === undefined || (current.tag.flags & isPart) !== 0;
  }

  #isInTemplate(): boolean {
    const { current } = this.#open;
    return current !== undefined && (current.inert || current.tag === htmlTemplate);
  }

  /** A tag that only HTML has ends SVG and MathML. */
  #leaveForeign(start: number): void {
    const outside = this.#open.find(isHtml, 0);
    this.#open.closeFrom(outside + 1, start, start);
  }

  /** True when an element of SVG or MathML took the end tag. */
  #endForeign(name: string, start: number, end: number): boolean {
    const at = this.#open.find((tag) => !(tag.flags & isForeign) || tag.name === name, 0);
    if (!this.#open.stack[at]?.foreign) return false;
    this.#open.closeFrom(at, start, end);
    return true;
  }
}

const htmlForm = htmlTag('form');
const htmlTemplate = htmlTag('template');
/** Browsers read `<image>` as what its author meant. */
const picture = htmlTag('img');
const byteOrderMark = 0xfeff;

const isAnyHeading = ({ flags }: Tag): boolean => (flags & isHeading) !== 0;

/** Content of the element is HTML. */
const isHtml = ({ flags }: Tag): boolean => (flags & (isForeign | isIntegrationPoint)) !== isForeign;

/** White space as the HTML standard counts it: the no-break space is text. */
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
