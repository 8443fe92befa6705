/** Wraps text to a width in columns: at spaces, between wide letters, and where an address bears a break. */

import { guardLine } from '../escape/terminal.ts';
import { type Cell, cells, displayWidth, head } from './width.ts';

/**
 * Lines of at most `width` columns (but at least 8), none of which a CI runner takes for a command; what goes beyond
 * `maxLines` is cut, with `…` at the end. `text` must be one visible line.
 */
export function wrap(text: string, width: number, maxLines = Infinity): string[] {
  const room = Math.max(8, width);
  const enough = text.trim().slice(0, unitsPerColumn * room * (maxLines + 1));
  const whole = guardLine(enough);
  if (displayWidth(whole) <= room) return [whole];
  const lines = breakLines(enough, room, maxLines);
  if (lines.length > maxLines) lines.splice(maxLines - 1, Infinity, `${head(lines[maxLines - 1] ?? '', room - 1)}…`);
  return lines;
}

/** More than any letter takes, joined emoji and piled marks among them: what is beyond will not be seen. */
const unitsPerColumn = 16;

/** Stops soon after `enough` lines. */
function breakLines(text: string, room: number, enough: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let gap = '';
  for (const piece of pieces(text)) {
    if (lines.length > enough) return lines;
    const grown = used + displayWidth(gap) + widthOf(piece.cells);
    if (used > 0 && grown <= room) {
      line += gap + join(piece.cells);
      used = grown;
    } else {
      if (used > 0) lines.push(line);
      const broken = hardBreak(piece.cells, room);
      line = broken.pop() ?? '';
      lines.push(...broken);
      used = displayWidth(line);
    }
    gap = piece.gap;
  }
  lines.push(line);
  return lines;
}

/** A stretch that stays on one line, and the white space behind it. */
interface Piece {
  readonly cells: Cell[];
  gap: string;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let last: Cell | undefined;
  for (const cell of cells(text)) {
    const piece = found.at(-1);
    if (piece && isSpace(cell)) piece.gap += cell.text;
    else if (piece && cell.text === '·') found.push(withDot(found.pop() ?? piece, cell));
    else if (piece && !canBreak(last, cell)) piece.cells.push(cell);
    else found.push({ cells: [cell], gap: '' });
    last = cell;
  }
  return found;
}

/** The dot between two things ends a line rather than begin one. */
const withDot = ({ cells: before, gap }: Piece, dot: Cell): Piece => ({
  cells: [...before, ...cells(gap), dot],
  gap: '',
});

const isSpace = ({ text }: Cell): boolean => /^\s+$/.test(text);

const closing =
  /^[\p{Pe}\p{Pf}\p{Po}\u3005\u30fc\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7]/u;
const opening = /^[\p{Ps}\p{Pi}]/u;

function canBreak(before: Cell | undefined, after: Cell): boolean {
  if (!before || isSpace(before)) return true;
  const isWide = before.width > 1 || after.width > 1;
  return isWide && !closing.test(after.text) && !opening.test(before.text);
}

/** The lines that a stretch takes when it starts on a line of its own. */
function hardBreak(stretch: readonly Cell[], room: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < stretch.length) {
    const guard = isCommand(stretch, start) ? colon : [];
    const ahead = [...guard, ...stretch.slice(start + (guard.length && 1), start + room)];
    const isLast = start + room >= stretch.length && widthOf(ahead) <= room;
    const cut = isLast ? ahead.length : breakAt(ahead, room);
    lines.push(join(ahead.slice(0, cut)));
    start += cut - (guard.length && guard.length - 1);
  }
  return lines;
}

const isCommand = (stretch: readonly Cell[], start: number): boolean =>
  stretch[start]?.text === ':' && stretch[start + 1]?.text === ':';

const colon = cells(guardLine('::')).slice(0, -1);

const breaks = [/[/?&]/, /[=\-_.,;:|]/];

/** How many cells go on the line: to a good break in its second half, else all that fit; never inside `%E2`. */
function breakAt(ahead: readonly Cell[], room: number): number {
  let most = 0;
  let width = 0;
  for (const cell of ahead) {
    width += cell.width;
    if (width > room) break;
    most++;
  }
  for (const good of breaks) {
    for (let cut = most; cut > most / 2; cut--) {
      if (good.test(ahead[cut - 1]?.text ?? '') && ahead[cut]?.text !== '/') return cut;
    }
  }
  const percent = [1, 2].find((back) => ahead[most - back]?.text === '%');
  return Math.max(1, most - (percent ?? 0));
}

const widthOf = (stretch: readonly Cell[]): number => stretch.reduce((sum, { width }) => sum + width, 0);
const join = (stretch: readonly Cell[]): string => stretch.map(({ text }) => text).join('');
