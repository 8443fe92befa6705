/** The table of practices: what was found and checked in each, in as many columns as fit. */

import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { severities } from '../../finding.ts';
import { visible } from '../escape/terminal.ts';
import { displayWidth } from '../layout/width.ts';
import { counted, figure, findingCounts } from '../phrases.ts';
import { practiceTitle } from '../practice.ts';
import type { PracticeSummary } from '../summary.ts';
import { block, lookOf, type Sheet } from './sheet.ts';

interface Column {
  readonly head: string;
  readonly figure: (summary: PracticeSummary) => number;
}

const findings: readonly Column[] = [
  { head: 'Errors', figure: (summary) => summary.findings.error },
  { head: 'Warnings', figure: (summary) => summary.findings.warning },
  { head: 'Notes', figure: (summary) => summary.findings.info },
  { head: 'Pages', figure: (summary) => summary.pages },
];
const checks: readonly Column[] = [
  { head: 'Passed', figure: (summary) => summary.passed },
  { head: 'Failed', figure: (summary) => summary.failed },
  { head: 'Skipped', figure: (summary) => summary.skipped },
];

export function practicesTable(sheet: Sheet, summaries: readonly PracticeSummary[]): string {
  if (summaries.length === 0) return '';
  const wide = draw(sheet, summaries, [...findings, ...checks]);
  if (fits(sheet, wide)) return `\n${wide}${legend(sheet)}`;
  const narrow = draw(sheet, summaries, findings);
  return `\n${fits(sheet, narrow) ? narrow : summaries.map((summary) => inWords(sheet, summary)).join('')}`;
}

const borderless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

function draw(sheet: Sheet, summaries: readonly PracticeSummary[], columns: readonly Column[]): string {
  const { chalk } = sheet;
  const table = new Table({
    head: ['  Practice', ...columns.map(({ head }) => head)].map((head) => chalk.dim(head)),
    colAligns: ['left', ...columns.map(() => 'right' as const)],
    chars: borderless,
    // Its own colours come from global state.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const summary of summaries)
    table.push([title(sheet, summary), ...columns.map((column) => cell(sheet, column.figure(summary)))]);
  return `${table.toString()}\n`;
}

const cell = ({ chalk }: Sheet, n: number): string => (n === 0 ? chalk.dim('-') : figure(n));

function title(sheet: Sheet, summary: PracticeSummary): string {
  const { mark, paint } = stateOf(sheet, summary);
  return `${paint(mark)} ${visible(practiceTitle(summary.practice))}`;
}

function stateOf(sheet: Sheet, summary: PracticeSummary) {
  const worst = severities.find((severity) => summary.findings[severity] > 0);
  if (!worst && summary.passed === 0) return { mark: '-', paint: sheet.chalk.dim };
  return lookOf(sheet, worst);
}

const fits = ({ width }: Sheet, text: string): boolean =>
  stripVTControlCharacters(text)
    .split('\n')
    .every((line) => displayWidth(line) <= width);

const legend = (sheet: Sheet): string =>
  block(sheet, 'Pages: pages with findings. Passed, failed, skipped: checks; a check is one rule on one page.', {
    lead: '  ',
    paint: sheet.chalk.dim,
  });

function inWords(sheet: Sheet, summary: PracticeSummary): string {
  const { mark, paint } = stateOf(sheet, summary);
  const pages = summary.pages > 0 ? ` on ${counted(summary.pages, 'page')}` : '';
  const text = `${practiceTitle(summary.practice)}: ${findingCounts(summary.findings)}${pages}`;
  return block(sheet, text, { lead: `${mark} `, paintLead: paint });
}
