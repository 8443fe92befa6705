/** A diff as a comment on a pull request: what is new in full, the rest folded away. */

import { code, entities, inline, link } from '../report/escape/markdown.ts';
import { type Group, samplePages } from '../report/group.ts';
import { placesOf, reach } from '../report/group-phrases.ts';
import { marks } from '../report/markdown/marks.ts';
import { counted, upperFirst } from '../report/phrases.ts';
import { byPractice, practiceTitle } from '../report/practice.ts';
import { shorten } from '../text.ts';
import { changeGroups } from './change-groups.ts';
import type { Diff } from './diff.ts';
import { changedPractices, scoreChange, summaryOf } from './phrases.ts';
import type { DiffReporter } from './reporters.ts';

/** GitHub takes 65,536 letters of a comment. */
const mostGroups = 30;
const longestMessage = 300;

export const markdown: DiffReporter = function* (diff, rules) {
  const groups = changeGroups(diff, rules);
  yield `## Social media audit of ${code(diff.after.target)}\n\n`;
  if (diff.gate) yield `${gateText(diff.gate)}\n\n`;
  yield `${inline(upperFirst(summaryOf(diff)))}\n`;
  yield* scores(diff);
  yield* section('New', groups.new);
  if (groups.fixed.length > 0)
    yield* folded(`Fixed: ${counted(diff.fixed.length, 'finding')}`, fixedLines(groups.fixed));
  if (diff.unchanged.length > 0) yield* folded('Unchanged', unchangedLines(diff));
  yield* aside(diff);
};

const gateText = ({ passed, failures, failOn }: NonNullable<Diff['gate']>): string =>
  passed
    ? `✅ **Passed** ${code(`--fail-on ${failOn}`)}`
    : `❌ **Failed**: ${failures.map(({ clause, reason }) => `${inline(reason)} (${code(`--fail-on ${clause}`)})`).join(', ')}`;

function* scores(diff: Diff): Iterable<string> {
  const changed = changedPractices(diff).sort(([one], [other]) => byPractice(one, other));
  yield `\n**Score** ${inline(scoreChange(diff.score))}\n`;
  if (changed.length === 0) return;
  yield '\n| Practice | Score |\n| :-- | --: |\n';
  for (const [practice, change] of changed) {
    yield `| ${entities(practiceTitle(practice))} | ${entities(scoreChange(change))} |\n`;
  }
}

function* section(title: string, groups: readonly Group[]): Iterable<string> {
  if (groups.length === 0) return;
  yield `\n### ${title}\n\n`;
  for (const group of groups.slice(0, mostGroups)) {
    yield `- ${marks[group.severity]} ${inline(shorten(group.message, longestMessage))} · ${ruleLink(group)} · ${reach(group)}\n`;
    const { shown, more } = samplePages(group);
    for (const touched of shown) yield `  - ${link(touched.page + placesOf(touched), touched.page)}\n`;
    if (more > 0) yield `  - and ${counted(more, 'more page')}\n`;
  }
  const left = groups.length - mostGroups;
  if (left > 0) yield `- and ${counted(left, 'more kind of finding', 'more kinds of finding')}\n`;
}

function* folded(title: string, lines: Iterable<string>): Iterable<string> {
  yield `\n<details>\n<summary>${entities(title)}</summary>\n\n`;
  yield* lines;
  yield '\n</details>\n';
}

function* fixedLines(groups: readonly Group[]): Iterable<string> {
  for (const group of groups.slice(0, mostGroups)) {
    yield `- ${inline(shorten(group.message, longestMessage))} · ${ruleLink(group)} · ${reach(group)}\n`;
  }
  const left = groups.length - mostGroups;
  if (left > 0) yield `- and ${counted(left, 'more kind of finding', 'more kinds of finding')}\n`;
}

function* unchangedLines({ unchanged }: Diff): Iterable<string> {
  for (const { rule, findings, pages } of unchanged) {
    yield `- ${code(rule)}: ${counted(findings, 'finding')} on ${counted(pages, 'page')}\n`;
  }
}

function* aside({ pages, unjudged, byNewRules }: Diff): Iterable<string> {
  if (pages.added.length > 0) yield `\n${counted(pages.added.length, 'page')} added.\n`;
  if (pages.removed.length > 0) yield `\n${counted(pages.removed.length, 'page')} no longer audited.\n`;
  if (byNewRules > 0) yield `\n${counted(byNewRules, 'new finding')} by rules that the earlier run did not have.\n`;
  if (unjudged > 0) yield `\n${counted(unjudged, 'finding')} of the earlier run that the later one did not judge.\n`;
}

const ruleLink = ({ rule, tally }: Group): string => (tally ? link(rule, tally.docs) : code(rule));
