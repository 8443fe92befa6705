/** The table of practices: what was found and checked in each, in as many columns as fit. */

import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { severities } from '../../finding.ts';
import { visible } from '../escape/terminal.ts';
import { displayWidth } from '../layout/width.ts';
import { counted, figure, findingCounts, scorePhrase, wholePoints } from '../phrases.ts';
import { practiceTitle } from '../practice.ts';
import type { PracticeSummary } from '../summary.ts';
import { block, lookOf, paintOfGrade, type Sheet } from './sheet.ts';

interface Column {
  readonly head: string;
  readonly cell: (sheet: Sheet, summary: PracticeSummary) => string;
}

const countOf = (head: string, count: (summary: PracticeSummary) => number): Column => ({
  head,
  cell: ({ chalk }, summary) => (count(summary) === 0 ? chalk.dim('-') : figure(count(summary))),
});

const scores: readonly Column[] = [
  {
    head: 'Score',
    cell: (sheet, { score }) =>
      score ? paintOfGrade(sheet, score.grade)(wholePoints(score.score)) : sheet.chalk.dim('-'),
  },
];
const findings: readonly Column[] = [
  countOf('Errors', (summary) => summary.findings.error),
  countOf('Warnings', (summary) => summary.findings.warning),
  countOf('Notes', (summary) => summary.findings.info),
  countOf('Pages', (summary) => summary.pages),
];
const checks: readonly Column[] = [
  countOf('Passed', (summary) => summary.passed),
  countOf('Failed', (summary) => summary.failed),
];
const skipped: readonly Column[] = [countOf('Skipped', (summary) => summary.skipped)];

/** From all there is to tell down to what matters most. */
const choices: readonly { readonly columns: readonly Column[]; readonly legend: string }[] = [
  {
    columns: [...scores, ...findings, ...checks, ...skipped],
    legend: 'Pages: pages with findings. Passed, failed, skipped: checks; a check is one rule on one page.',
  },
  {
    columns: [...scores, ...findings, ...checks],
    legend: 'Pages: pages with findings. Passed, failed: checks; a check is one rule on one page.',
  },
  { columns: [...scores, ...findings], legend: '' },
];

export function practicesTable(sheet: Sheet, summaries: readonly PracticeSummary[]): string {
  if (summaries.length === 0) return '';
  for (const { columns, legend } of choices) {
    const drawn = draw(sheet, summaries, columns);
    if (fits(sheet, drawn))
      return `\n${drawn}${legend && block(sheet, legend, { lead: '  ', paint: sheet.chalk.dim })}`;
  }
  return `\n${summaries.map((summary) => inWords(sheet, summary)).join('')}`;
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
    table.push([title(sheet, summary), ...columns.map(({ cell }) => cell(sheet, summary))]);
  return `${table.toString()}\n`;
}

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

function inWords(sheet: Sheet, summary: PracticeSummary): string {
  const { mark, paint } = stateOf(sheet, summary);
  const score = summary.score ? `${scorePhrase(summary.score.score, summary.score.grade)}, ` : '';
  const pages = summary.pages > 0 ? ` on ${counted(summary.pages, 'page')}` : '';
  const text = `${practiceTitle(summary.practice)}: ${score}${findingCounts(summary.findings)}${pages}`;
  return block(sheet, text, { lead: `${mark} `, paintLead: paint });
}
