/** Lines for people on stderr: whatever they quote, nothing in them moves a cursor or commands a CI runner. */

import { guardLine, visibleLines } from '../report/escape/terminal.ts';
import type { Output } from './world.ts';

export function say(stderr: Output, text: string, lead = ''): void {
  for (const line of visibleLines(text)) stderr.write(`${guardLine(`${lead}${line}`)}\n`);
}
