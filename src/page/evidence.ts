/** Where in the page something stands, in the units that editors and machines use. */

import type { Evidence, Place } from '../finding.ts';
import { fold, shorten } from '../text.ts';

const snippetLength = 160;

/** Line, column and byte offsets of places in one text. The index of lines is built when first needed. */
export class Places {
  readonly #html: string;
  #lines: readonly Line[] | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  evidence(place: Place): Evidence {
    this.#lines ??= indexLines(this.#html);
    const start = Math.max(0, Math.min(place.start, this.#html.length));
    const number = lineAt(this.#lines, start);
    const line = this.#lines[number - 1] as Line;
    return {
      line: number,
      column: start - line.start + 1,
      offset: line.offset + Buffer.byteLength(this.#html.slice(line.start, start)),
      snippet: shorten(fold(this.#html.slice(start, Math.min(place.end, start + snippetLength * 8))), snippetLength),
    };
  }
}

interface Line {
  readonly start: number;
  /** In bytes of UTF-8. */
  readonly offset: number;
}

function indexLines(html: string): readonly Line[] {
  const lines: Line[] = [{ start: 0, offset: 0 }];
  let offset = 0;
  let start = 0;
  for (let end = html.indexOf('\n'); end >= 0; end = html.indexOf('\n', start)) {
    offset += Buffer.byteLength(html.slice(start, end + 1));
    start = end + 1;
    lines.push({ start, offset });
  }
  return lines;
}

/** Number of the line that holds the offset, from 1. */
function lineAt(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}
