/** What is to be known of the run, at the end of the terminal report. */

import { figure } from '../phrases.ts';
import type { RunNote } from '../run-notes.ts';
import { block, type Sheet } from './sheet.ts';

export function* aboutRun(sheet: Sheet, notes: readonly RunNote[]): Iterable<string> {
  const { chalk } = sheet;
  if (notes.length === 0) return;
  yield `\n${chalk.bold.underline('About this run')}\n\n`;
  for (const { text, samples, more } of notes) {
    yield block(sheet, text, { lead: '- ' });
    for (const sample of samples) yield block(sheet, sample, { lead: '    ', paint: chalk.cyan, maxLines: 6 });
    if (more > 0) yield block(sheet, `and ${figure(more)} more`, { lead: '    ', paint: chalk.dim });
  }
}
