/** The report for a pull request or a wiki. */

import type { Audit, GateVerdict } from '../audit/audit.ts';
import { code, inline } from './escape/markdown.ts';
import { groupFindings } from './group.ts';
import { cardsSection } from './markdown/cards.ts';
import { groupSection } from './markdown/group.ts';
import { identitySection } from './markdown/identity.ts';
import { practicesTable } from './markdown/practices.ts';
import { rhythmSection } from './markdown/rhythm.ts';
import { figure, findingCounts, scorePhrase, upperFirst } from './phrases.ts';
import { practiceTitle } from './practice.ts';
import { type RunNote, runNotes } from './run-notes.ts';
import { coverageLine, summarizePractices } from './summary.ts';

export function* markdown(audit: Audit): Iterable<string> {
  const summaries = summarizePractices(audit);
  const groups = groupFindings(audit);
  yield heading(audit);
  yield practicesTable(summaries);
  yield* identitySection(audit.identity);
  yield* rhythmSection(audit.rhythm);
  for (const { practice } of summaries) {
    const ofPractice = groups.filter((group) => group.practice === practice);
    if (ofPractice.length > 0) yield `\n## ${inline(practiceTitle(practice))}\n`;
    for (const group of ofPractice) yield* groupSection(group, audit.start);
  }
  yield* cardsSection(audit);
  yield* runSection(runNotes(audit));
}

function heading(audit: Audit): string {
  const { gate, score, tool } = audit;
  const { name, version } = tool;
  return [
    `# Social media audit of ${code(audit.target)}`,
    ...(score ? [`**Score ${inline(scorePhrase(score.overall, score.grade))}**`] : []),
    ...(gate ? [gateText(gate)] : []),
    `**${upperFirst(findingCounts(audit.counts.findings))}** · ${inline(coverageLine(audit))}`,
    `${inline(`${name} ${version}`)} · ${inline(audit.time.startedAt.slice(0, '2026-11-21'.length))}`,
    '',
  ].join('\n\n');
}

const gateText = ({ passed, failOn, failures }: GateVerdict): string =>
  passed
    ? `✅ **Passed** ${code(`--fail-on ${failOn}`)}`
    : `❌ **Failed**: ${failures.map(({ clause, reason }) => inline(reason) + (clause ? ` (${code(`--fail-on ${clause}`)})` : '')).join(', ')}`;

function* runSection(notes: readonly RunNote[]): Iterable<string> {
  if (notes.length === 0) return;
  yield '\n## About this run\n\n';
  for (const { text, samples, more } of notes) {
    yield `- ${inline(text)}\n`;
    for (const sample of samples) yield `  - ${inline(sample)}\n`;
    if (more > 0) yield `  - and ${figure(more)} more\n`;
  }
}
