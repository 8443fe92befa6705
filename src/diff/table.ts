/** A diff for a terminal. */

import { type Group, samplePages } from '../report/group.ts';
import { placesOf, reach } from '../report/group-phrases.ts';
import { counted, failureText } from '../report/phrases.ts';
import { byPractice, practiceTitle } from '../report/practice.ts';
import { block, lookOf, openSheet, type Sheet } from '../report/table/sheet.ts';
import { changeGroups } from './change-groups.ts';
import type { Diff } from './diff.ts';
import { changedPractices, scoreChange, summaryOf } from './phrases.ts';
import type { DiffReporter } from './reporters.ts';

export const table: DiffReporter = function* (diff, rules, context) {
  const sheet = openSheet(context);
  const { chalk } = sheet;
  const groups = changeGroups(diff, rules);
  yield block(sheet, `${diff.before.target} → ${diff.after.target}`, { paint: chalk.bold });
  yield block(sheet, summaryOf(diff));
  yield block(sheet, `Score ${scoreChange(diff.score)}`);
  for (const [practice, change] of changedPractices(diff).sort(([one], [other]) => byPractice(one, other))) {
    yield block(sheet, `${practiceTitle(practice)} ${scoreChange(change)}`, { lead: '  ', paint: chalk.dim });
  }
  yield* section(sheet, 'New', groups.new, true);
  yield* section(sheet, 'Fixed', groups.fixed, false);
  yield* aside(sheet, diff);
  for (const failure of diff.gate?.failures ?? []) {
    yield `\n${block(sheet, failureText(failure), { lead: '✖ ', paintLead: chalk.red })}`;
  }
};

function* section(sheet: Sheet, title: string, groups: readonly Group[], isNew: boolean): Iterable<string> {
  const { chalk } = sheet;
  if (groups.length === 0) return;
  yield `\n${chalk.bold.underline(title)}\n\n`;
  for (const group of groups) {
    const { mark, paint } = lookOf(sheet, isNew ? group.severity : undefined);
    yield block(sheet, group.message, { lead: `${mark} `, paintLead: paint });
    yield block(sheet, `${reach(group)} · ${group.rule}`, { lead: '  ', paint: chalk.dim });
    const { shown, more } = samplePages(group);
    for (const touched of shown)
      yield block(sheet, touched.page + placesOf(touched), { lead: '    ', paint: chalk.cyan });
    if (more > 0) yield block(sheet, `and ${counted(more, 'more page')}`, { lead: '    ', paint: chalk.dim });
  }
}

function* aside(sheet: Sheet, { pages, unchanged, unjudged, byNewRules }: Diff): Iterable<string> {
  const lines = [
    ...unchanged.map(
      ({ rule, findings, pages: of }) =>
        `Unchanged: ${rule}, ${counted(findings, 'finding')} on ${counted(of, 'page')}`,
    ),
    ...(pages.added.length > 0 ? [`${counted(pages.added.length, 'page')} added`] : []),
    ...(pages.removed.length > 0 ? [`${counted(pages.removed.length, 'page')} no longer audited`] : []),
    ...(byNewRules > 0 ? [`${counted(byNewRules, 'new finding')} by rules that the earlier run did not have`] : []),
    ...(unjudged > 0 ? [`${counted(unjudged, 'finding')} of the earlier run that the later one did not judge`] : []),
  ];
  if (lines.length > 0) yield '\n';
  for (const line of lines) yield block(sheet, line, { lead: '- ', paint: sheet.chalk.dim });
}
