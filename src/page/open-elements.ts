/** The stack of open elements: who is whose parent, and what closes what. Never deeper than browsers go. */

import type { FlatDocument, FlatElement } from './flat-document.ts';
import { htmlTag, isRaw, isSpecial, type Tag } from './tags.ts';

/** Blink and WebKit stop nesting here too. */
export const maxDepth = 512;

export class OpenElements {
  readonly stack: FlatElement[] = [];
  readonly #document: FlatDocument;
  /** Open elements too deep for the stack, by name, so that their end tags close nothing else. */
  readonly #unpushed = new Map<string, number>();
  /** Most tags ask whether a `<p>` is open; mostly none is. */
  #paragraphs = 0;

  constructor(document: FlatDocument) {
    this.#document = document;
  }

  get current(): FlatElement | undefined {
    return this.stack[this.stack.length - 1];
  }

  /** Text-only elements may stand one deeper: their text must not become their parent's. */
  push(element: FlatElement): void {
    const { name, flags } = element.tag;
    if (this.stack.length < maxDepth || (this.stack.length === maxDepth && flags & isRaw)) {
      if (name === 'p') this.#paragraphs++;
      this.stack.push(element);
      return;
    }
    this.#document.addCut('depth');
    this.#unpushed.set(name, (this.#unpushed.get(name) ?? 0) + 1);
  }

  /** True when the end tag belongs to an element beyond the stack. */
  closeUnpushed(name: string): boolean {
    if (this.#unpushed.size === 0) return false;
    const count = this.#unpushed.get(name) ?? 0;
    if (count > 0) this.#unpushed.set(name, count - 1);
    return count > 0;
  }

  /** Position in the stack of the nearest element that passes, -1 when a boundary comes first. */
  find(passes: (tag: Tag) => boolean, boundary: number): number {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { tag } = this.stack[at] as FlatElement;
      if (passes(tag)) return at;
      if (tag.flags & boundary) return -1;
    }
    return -1;
  }

  /** As `find`, for the start tag of an end tag. */
  findTag({ name, flags, boundary }: Tag): number {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { tag } = this.stack[at] as FlatElement;
      if (tag.name === name && tag.flags === flags) return at;
      if (tag.flags & boundary) return -1;
    }
    return -1;
  }

  /** Closes the element at that position and all inside it. What is inside ends at `start`; the element's own end tag at `end`. */
  closeFrom(at: number, start: number, end: number): void {
    while (this.stack.length > at + 1) this.#close(this.stack.pop() as FlatElement, start);
    if (this.stack.length > at) this.#close(this.stack.pop() as FlatElement, end);
  }

  /** Closes one element and leaves open what stands inside it: `</form>`, and `</a>` before the end of a block inside. */
  closeOnly(at: number, start: number, end: number): void {
    const inner = this.stack[at + 1];
    if (!inner) {
      this.closeFrom(at, start, end);
      return;
    }
    const [element] = this.stack.splice(at, 1) as [FlatElement];
    inner.parent = element.parent;
    this.#close(element, end);
  }

  /** Formatting ends inside the blocks that it holds, and takes with it what is no block. */
  closeFormatting(at: number, start: number, end: number): void {
    const holdsBlock = this.stack.some(({ tag }, above) => above > at && (tag.flags & isSpecial) !== 0);
    if (holdsBlock) this.closeOnly(at, start, end);
    else this.closeFrom(at, start, end);
  }

  closeParagraph(at: number): void {
    if (this.#paragraphs === 0) return;
    const found = this.findTag(paragraph);
    if (found >= 0) this.closeFrom(found, at, at);
  }

  #close(element: FlatElement, end: number): void {
    if (element.name === 'p') this.#paragraphs--;
    element.end = end;
    element.lastIndex = this.#document.elements.length - 1;
    element.lastText = this.#document.texts.length;
    if (this.#unpushed.size > 0) this.#unpushed.clear();
  }
}

const paragraph = htmlTag('p');
