/** What is to be mended, worst first: each group with its pages and its help. */

import { severities } from '../../finding.ts';
import { type Group, samplePages } from '../group.ts';
import { helpedOf, placesOf, reach } from '../group-phrases.ts';
import { helpParts } from '../help.ts';
import { counted, severityTitles } from '../phrases.ts';
import { block, lookOf, type Sheet } from './sheet.ts';

export function* groupsText(sheet: Sheet, groups: readonly Group[]): Iterable<string> {
  for (const severity of severities) {
    const ofSeverity = groups.filter((group) => group.severity === severity);
    if (ofSeverity.length === 0) continue;
    yield `\n${lookOf(sheet, severity).paint(sheet.chalk.bold.underline(severityTitles[severity]))}\n`;
    for (const group of ofSeverity) yield* groupText(sheet, group);
  }
}

function* groupText(sheet: Sheet, group: Group): Iterable<string> {
  const { chalk } = sheet;
  const { mark, paint } = lookOf(sheet, group.severity);
  yield `\n${block(sheet, group.message, { lead: `${mark} `, paintLead: paint, paint: chalk.bold })}`;
  yield block(sheet, about(group), { lead: '  ', paint: chalk.dim });
  const examples = group.examples.join(' · ');
  if (examples) yield block(sheet, examples, { lead: '  e.g. ', paintLead: chalk.dim, maxLines: 6 });
  yield* pagesText(sheet, group);
  yield* helpText(sheet, group);
}

const about = (group: Group): string =>
  [reach(group), group.rule, group.networks.join(', ')].filter(Boolean).join(' · ');

function* pagesText(sheet: Sheet, group: Group): Iterable<string> {
  if (group.isSiteWide) return;
  const { shown, more } = samplePages(group);
  for (const [index, touched] of shown.entries()) {
    yield block(sheet, touched.page + placesOf(touched), { lead: '    ', paint: sheet.chalk.cyan, maxLines: 4 });
    const snippet = index === 0 ? touched.places[0]?.snippet : undefined;
    if (snippet) yield block(sheet, snippet, { lead: '      ', paint: sheet.chalk.dim, maxLines: 2 });
  }
  if (more > 0) yield block(sheet, `and ${counted(more, 'more page')}`, { lead: '    ', paint: sheet.chalk.dim });
}

function* helpText(sheet: Sheet, group: Group): Iterable<string> {
  const parts = helpParts(group.help ?? '');
  if (group.isHelpOfOne) yield block(sheet, `For ${helpedOf(group)}:`, { lead: '  ', paint: sheet.chalk.dim });
  for (const { isMarkup, lines } of parts) {
    for (const line of lines) yield helpLine(sheet, line.replaceAll('\t', '  '), isMarkup);
  }
}

function helpLine(sheet: Sheet, line: string, isMarkup: boolean): string {
  const { chalk } = sheet;
  const indent = /^ */.exec(line)?.[0].slice(0, sheet.width / 4) ?? '';
  const looks = isMarkup
    ? { lead: `  │ ${indent}`, paintLead: chalk.dim, paint: chalk.green }
    : { lead: `  ${indent}` };
  return block(sheet, line, { ...looks, isLeadRepeated: true, maxLines: 30 });
}
