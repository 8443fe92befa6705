/** Where in the page something stands, in the units that editors and machines use. */

import type { Evidence, Place } from '../finding.ts';
import { fold, shorten } from '../text.ts';

const snippetLength = 160;
/** Enough of the markup that white space may fold and a snippet is still full. */
const readLength = 8 * snippetLength;
/** Distance between the offsets that are known in bytes. */
const blockLength = 4096;

/** Lines, columns and byte offsets of places in one text. What is needed to tell them is counted when first needed. */
export class Places {
  readonly #html: string;
  #lineStarts: readonly number[] | undefined;
  #blocks: readonly Block[] | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  evidence({ start, end }: Place): Evidence {
    const html = this.#html;
    const at = Math.max(0, Math.min(start, html.length));
    this.#lineStarts ??= findLineStarts(html);
    const line = lastNotAfter(this.#lineStarts, at);
    return {
      line: line + 1,
      column: at - (this.#lineStarts[line] ?? 0) + 1,
      offset: this.#bytesBefore(at),
      snippet: shorten(fold(html.slice(at, Math.min(end, at + readLength))), snippetLength),
    };
  }

  #bytesBefore(at: number): number {
    this.#blocks ??= countBlocks(this.#html);
    const block = this.#blocks[Math.floor(at / blockLength)];
    return block ? block.offset + Buffer.byteLength(this.#html.slice(block.start, at)) : 0;
  }
}

interface Block {
  readonly start: number;
  /** In bytes of UTF-8. */
  readonly offset: number;
}

function findLineStarts(html: string): readonly number[] {
  const starts = [0];
  for (let at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last number that is not greater; the numbers ascend from 0. */
function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Blocks begin at multiples of their length, or one before: no character of two units is torn apart. */
function countBlocks(html: string): readonly Block[] {
  const blocks: Block[] = [{ start: 0, offset: 0 }];
  for (let next = blockLength; next <= html.length; next += blockLength) {
    const { start, offset } = blocks[blocks.length - 1] as Block;
    const end = isLowSurrogate(html.charCodeAt(next)) ? next - 1 : next;
    blocks.push({ start: end, offset: offset + Buffer.byteLength(html.slice(start, end)) });
  }
  return blocks;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
