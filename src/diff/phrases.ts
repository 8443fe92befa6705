/** How the reports of a diff speak of scores and numbers. */

import { findingCounts, wholePoints } from '../report/phrases.ts';
import type { Diff, ScoreChange } from './diff.ts';

/** `2 errors new, no findings fixed …` would hide the zero: each part says its number. */
export const summaryOf = ({ counts }: Diff): string =>
  `New: ${findingCounts(counts.new)} · fixed: ${findingCounts(counts.fixed)} · unchanged: ${findingCounts(counts.unchanged)}`;

/** `66 → 71 (+5)`; a dash where nothing applied. */
export function scoreChange({ before, after }: ScoreChange): string {
  const shown = (score: number | undefined): string => (score === undefined ? '-' : wholePoints(score));
  if (before === undefined && after === undefined) return '-';
  if (shown(before) === shown(after)) return shown(after);
  const change = before === undefined || after === undefined ? '' : ` (${signed(Number((after - before).toFixed(1)))})`;
  return `${shown(before)} → ${shown(after)}${change}`;
}

const signed = (n: number): string => (n > 0 ? `+${n}` : String(n).replace('-', '−'));

/** Practices whose score is not what it was. */
export const changedPractices = ({ practices }: Diff): [string, ScoreChange][] =>
  Object.entries(practices).filter(([, { before, after }]) => before !== after);
