/**
 * For the log of GitHub Actions: the report folded away in a group, and annotations for what is worst, as many as GitHub
 * shows of one step: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

import type { Audit } from '../audit/audit.ts';
import { type Severity, severities } from '../finding.ts';
import { guardLine, visible } from './escape/terminal.ts';
import { commandData } from './escape/workflow-command.ts';
import { annotationsOf, annotationText } from './github/annotation.ts';
import { type Group, groupFindings } from './group.ts';
import { counted, failureText, findingCounts, upperFirst } from './phrases.ts';
import { table } from './table.ts';

/** What GitHub shows of one kind and step. */
export const mostAnnotations = 10;

const logWidth = 120;

export function* github(audit: Audit): Iterable<string> {
  const groups = groupFindings(audit);
  yield `::group::${commandData(`${upperFirst(findingCounts(audit.counts.findings))}: the report of ${audit.tool.name}`)}\n`;
  yield* table(audit, { width: logWidth, color: false });
  yield '::endgroup::\n';
  for (const severity of severities) yield* annotate(severity, groups, audit);
  if (audit.gate && !audit.gate.passed) {
    for (const failure of audit.gate.failures) yield `${guardLine(visible(failureText(failure)))}\n`;
  }
}

/** One of each fault first; what is left of the ten goes to further places of the gravest. */
function* annotate(severity: Severity, groups: readonly Group[], audit: Audit): Iterable<string> {
  const ofSeverity = groups.filter((group) => group.severity === severity);
  const firsts = ofSeverity.flatMap((group) => annotationsOf(group).slice(0, 1));
  const others = ofSeverity.flatMap((group) => annotationsOf(group).slice(1, mostAnnotations));
  const shown = [...firsts, ...others].slice(0, mostAnnotations);
  for (const annotation of shown) yield annotationText(annotation, audit);
  const left = firsts.length - shown.length;
  if (left > 0)
    yield `${counted(left, 'more kind of finding', 'more kinds of finding')} of this severity in the report above\n`;
}
