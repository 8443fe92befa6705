/** When the site posts, in the terminal. */

import type { Rhythm } from '../../rhythm.ts';
import { chartLegend, rhythmChart, rhythmFacts } from '../rhythm-facts.ts';
import { block, type Sheet } from './sheet.ts';

export function* rhythmText(sheet: Sheet, rhythm: Rhythm | undefined): Iterable<string> {
  if (!rhythm) return;
  const { chalk, width } = sheet;
  yield `\n${chalk.bold.underline('Posting rhythm')}\n\n`;
  const [first = '', ...others] = rhythmFacts(rhythm);
  yield block(sheet, first, { lead: '  ', paint: chalk.bold });
  const most = Math.min(52, width - 4);
  yield `  ${chalk.cyan(rhythmChart(rhythm, { isPlain: sheet.isAscii, most }))}\n`;
  yield block(sheet, chartLegend(rhythm, most), { lead: '  ', paint: chalk.dim });
  for (const fact of others) yield block(sheet, fact, { lead: '  ' });
}
