/** The report for a terminal, readable at any width, with or without colour. */

import type { Audit } from '../audit/audit.ts';
import { severities } from '../finding.ts';
import { groupFindings } from './group.ts';
import { counted, failureText, findingCounts, scorePhrase, upperFirst } from './phrases.ts';
import type { ReportContext } from './reporter.ts';
import { runNotes } from './run-notes.ts';
import { coverage, coverageLine, pagesWithFindings, summarizePractices } from './summary.ts';
import { aboutRun } from './table/about-run.ts';
import { groupsText } from './table/groups.ts';
import { identityText } from './table/identity.ts';
import { practicesTable } from './table/practices.ts';
import { rhythmText } from './table/rhythm.ts';
import { block, lookOf, openSheet, paintOfGrade, type Sheet } from './table/sheet.ts';

export function* table(audit: Audit, context: ReportContext): Iterable<string> {
  const sheet = openSheet(context);
  yield headline(sheet, audit);
  yield practicesTable(sheet, summarizePractices(audit));
  yield* identityText(sheet, audit.identity);
  yield* rhythmText(sheet, audit.rhythm);
  yield* groupsText(sheet, groupFindings(audit));
  yield* aboutRun(sheet, runNotes(audit));
  yield `\n${closing(sheet, audit)}`;
}

function headline(sheet: Sheet, audit: Audit): string {
  const { chalk } = sheet;
  const title = block(sheet, `${audit.tool.name} ${audit.tool.version} · ${audit.target}`, { paint: chalk.bold });
  return (
    title +
    block(sheet, coverageLine(audit), { paint: audit.complete ? chalk.dim : chalk.yellow }) +
    score(sheet, audit)
  );
}

/** Nothing where nothing applied: that is not 100. */
function score(sheet: Sheet, { score: given }: Audit): string {
  if (!given) return '';
  const { overall, grade } = given;
  return block(sheet, `Score ${scorePhrase(overall, grade)}`, { paint: paintOfGrade(sheet, grade) });
}

function closing(sheet: Sheet, audit: Audit): string {
  const counts = audit.counts.findings;
  const worst = severities.find((severity) => counts[severity] > 0);
  const { audited } = coverage(audit);
  if (audited === 0 && !worst)
    return block(sheet, 'No page was audited', { lead: '✖ ', paintLead: sheet.chalk.red }) + gateLines(sheet, audit);
  const { mark, paint } = lookOf(sheet, worst);
  const where = worst ? counted(pagesWithFindings(audit), 'page') : counted(audited, 'page');
  const verdict = block(sheet, `${upperFirst(findingCounts(counts))} on ${where}`, {
    lead: `${mark} `,
    paintLead: paint,
    paint: sheet.chalk.bold,
  });
  return verdict + gateLines(sheet, audit) + (worst ? hint(sheet) : '');
}

/** Whether the run passes, and by what it fails. */
const gateLines = (sheet: Sheet, { gate }: Audit): string =>
  gate
    ? [
        ...gate.failures.map((failure) =>
          block(sheet, failureText(failure), { lead: '✖ ', paintLead: sheet.chalk.red }),
        ),
        ...(gate.passed
          ? [block(sheet, `Passed: --fail-on ${gate.failOn}`, { lead: '  ', paint: sheet.chalk.dim })]
          : []),
      ].join('')
    : '';

const hint = (sheet: Sheet): string =>
  block(sheet, 'smo rules <id> explains a rule', { lead: '  ', paint: sheet.chalk.dim });
