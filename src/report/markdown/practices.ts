/** The table of practices in Markdown. */

import { severities } from '../../finding.ts';
import { entities } from '../escape/markdown.ts';
import { figure, wholePoints } from '../phrases.ts';
import { practiceTitle } from '../practice.ts';
import type { PracticeSummary } from '../summary.ts';
import { marks } from './marks.ts';

export function practicesTable(summaries: readonly PracticeSummary[]): string {
  if (summaries.length === 0) return '';
  const head = ['', 'Practice', 'Score', 'Errors', 'Warnings', 'Notes', 'Pages', 'Passed', 'Failed', 'Skipped'];
  const align = [':-:', ':--', ...head.slice(2).map(() => '--:')];
  const legend = 'Pages: pages with findings. Passed, failed, skipped: checks; a check is one rule on one page.';
  return `${[head, align, ...summaries.map(cells)].map(row).join('')}\n${legend}\n`;
}

const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |\n`;

function cells(summary: PracticeSummary): string[] {
  const { score, findings, pages, passed, failed, skipped } = summary;
  const worst = severities.find((severity) => findings[severity] > 0);
  const mark = worst ? marks[worst] : passed > 0 ? '✅' : '';
  const figures = [findings.error, findings.warning, findings.info, pages, passed, failed, skipped];
  return [
    mark,
    entities(practiceTitle(summary.practice)),
    score ? wholePoints(score.score) : '',
    ...figures.map(figure),
  ];
}
