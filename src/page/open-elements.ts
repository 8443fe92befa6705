/** The stack of open elements: who is whose parent, and which end tag closes what. Never deeper than browsers go. */

import type { FlatElement } from './flat-document.ts';
import { isButtonScope, isScope, type Tag } from './tags.ts';

/** Blink and WebKit stop nesting here too. */
export const maxDepth = 512;

export class OpenElements {
  readonly stack: FlatElement[] = [];
  #paragraphs = 0;
  /** Called with every element that closes, and the offset where its content ends. */
  readonly #onClose: (element: FlatElement, end: number) => void;

  constructor(onClose: (element: FlatElement, end: number) => void) {
    this.#onClose = onClose;
  }

  get current(): FlatElement | undefined {
    return this.stack[this.stack.length - 1];
  }

  get isFull(): boolean {
    return this.stack.length >= maxDepth;
  }

  push(element: FlatElement): void {
    if (element.name === 'p') this.#paragraphs++;
    this.stack.push(element);
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

  /** As `find`, for one tag: the hot path without a call per element. */
  findTag(wanted: Tag, boundary: number): number {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { tag } = this.stack[at] as FlatElement;
      if (tag === wanted || (tag.name === wanted.name && tag.flags === wanted.flags)) return at;
      if (tag.flags & boundary) return -1;
    }
    return -1;
  }

  /** Closes the element at that position and all inside it; only the element itself has an end tag, which ends at `end`. */
  closeFrom(at: number, start: number, end: number): void {
    while (this.stack.length > at + 1) this.#close(this.stack.pop() as FlatElement, start);
    this.#close(this.stack.pop() as FlatElement, end);
  }

  /** Closes one element and leaves open what stands inside it: misnested formatting, `</form>`. */
  closeOnly(at: number, start: number, end: number): void {
    if (at === this.stack.length - 1) return this.closeFrom(at, start, end);
    const [element] = this.stack.splice(at, 1) as [FlatElement];
    const inner = this.stack[at] as FlatElement;
    inner.parent = element.parent;
    this.#close(element, end);
  }

  closeParagraph(at: number): void {
    if (this.#paragraphs === 0) return;
    const found = this.find((tag) => tag.name === 'p', isScope | isButtonScope);
    if (found >= 0) this.closeFrom(found, at, at);
  }

  #close(element: FlatElement, end: number): void {
    if (element.name === 'p') this.#paragraphs--;
    this.#onClose(element, end);
  }
}
