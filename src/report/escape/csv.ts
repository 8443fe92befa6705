/** A record of RFC 4180, whatever its cells hold: none of them is a formula to a spreadsheet, and none moves a cursor. */

import { stringify } from 'csv-stringify/sync';
import { visibleLines } from './terminal.ts';

export type Cell = string | number | undefined;

export const csvRecord = (cells: readonly Cell[]): string =>
  stringify([cells.map(cellText)], { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ });

/** Spreadsheets trim before they look for a formula; what is trimmed here cannot hide one. */
const cellText = (cell: Cell): string =>
  visibleLines(String(cell ?? ''))
    .join('\n')
    .trim();
