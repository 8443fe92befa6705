/** Tells what is to be pasted from what is to be read in the help of a finding. */

export interface HelpPart {
  readonly isMarkup: boolean;
  readonly lines: readonly string[];
}

const mostLines = 40;
const mostLetters = 2000;

/** Markup runs from the first line that opens a tag to the last line that closes one; what is too long is cut with `…`. */
export function helpParts(help: string): HelpPart[] {
  const lines = limited(help.split(/\r\n|[\n\r]/));
  const first = lines.findIndex((line) => /^\s*</.test(line));
  if (first === -1) return parts([false, lines]);
  const last = lines.findLastIndex((line, index) => index === first || /^\s*<|>\s*$/.test(line));
  return parts([false, lines.slice(0, first)], [true, lines.slice(first, last + 1)], [false, lines.slice(last + 1)]);
}

function limited(lines: readonly string[]): string[] {
  const kept = lines
    .slice(0, mostLines)
    .map((line) => (line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line));
  return lines.length > mostLines ? [...kept, '…'] : kept;
}

const parts = (...candidates: [isMarkup: boolean, lines: string[]][]): HelpPart[] =>
  candidates
    .map(([isMarkup, lines]) => ({ isMarkup, lines: withoutBlankEnds(lines) }))
    .filter(({ lines }) => lines.length > 0);

function withoutBlankEnds(lines: readonly string[]): string[] {
  const isText = (line: string) => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
