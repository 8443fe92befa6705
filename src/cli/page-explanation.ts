/** All that there is to say about one page and the rules, for people. */

import type { Explanation, KindExplanation, RuleExplanation } from '../audit/explain-page.ts';
import { kindWords } from '../page/kind/kind-words.ts';
import { enough, lead } from '../page/kind.ts';
import { counted, notProbedPhrase } from '../report/phrases.ts';
import { byPractice, practiceTitle } from '../report/practice.ts';
import type { ReportContext } from '../report/reporter.ts';
import { block, lookOf, openSheet, type Sheet } from '../report/table/sheet.ts';

export function* tellPage({ url, title, kind, rules }: Explanation, context: ReportContext): Iterable<string> {
  const sheet = openSheet(context);
  yield block(sheet, url, { paint: sheet.chalk.bold });
  if (title) yield block(sheet, title);
  yield `\n${tellKind(sheet, kind)}`;
  const practices = [...new Set(rules.map(({ practice }) => practice))].sort(byPractice);
  for (const practice of practices) {
    yield `\n${block(sheet, practiceTitle(practice), { paint: sheet.chalk.bold.underline })}\n`;
    for (const rule of rules) if (rule.practice === practice) yield tellRule(sheet, rule);
  }
  yield `\n${block(sheet, totals(rules))}`;
}

function tellKind(sheet: Sheet, { is, shareable, points, signals }: KindExplanation): string {
  const passedOn = shareable ? ', which people pass on' : '';
  const sums = points.map(({ kind, points: sum }) => `${kind} ${sum}`).join(', ') || 'none';
  return [
    block(sheet, `Kind ${is}: the page is ${kindWords[is]}${passedOn}`, { paint: sheet.chalk.bold }),
    ...signals.map(({ kind, weight, says, at }) => {
      const place = at ? ` (${at.line}:${at.column})` : '';
      const figure = `${weight > 0 ? '+' : ''}${weight}`.padStart(4);
      return block(sheet, `${kind}: ${says}${place}`, { lead: `${figure} `, maxLines: 4 });
    }),
    block(sheet, `Points: ${sums}. A kind needs ${enough}, and ${lead} more than the next.`, {
      lead: '  ',
      paint: sheet.chalk.dim,
    }),
  ].join('');
}

function tellRule(sheet: Sheet, rule: RuleExplanation): string {
  const { id, verdict, findings = [] } = rule;
  const { mark, paint } = lookOfRule(sheet, rule);
  const head = block(sheet, `${id}: ${saying(rule)}`, {
    lead: `${mark} `,
    paintLead: paint,
    ...(verdict === 'skipped' && { paint: sheet.chalk.dim }),
  });
  const details = findings.map(({ message, evidence }) =>
    block(sheet, evidence ? `${message} (${evidence.line}:${evidence.column})` : message, { lead: '    ' }),
  );
  return head + details.join('');
}

function saying({ verdict, reason, notProbed }: RuleExplanation): string {
  if (verdict === 'collected') return 'collected; it judges the site as a whole';
  if (notProbed) return `skipped: ${reason} (${notProbedPhrase(notProbed)})`;
  return reason ? `${verdict}: ${reason}` : verdict;
}

function lookOfRule(sheet: Sheet, { verdict, severity }: RuleExplanation) {
  if (verdict === 'failed') return lookOf(sheet, severity);
  if (verdict === 'passed') return lookOf(sheet, undefined);
  return { mark: verdict === 'collected' ? '+' : '-', paint: sheet.chalk.dim };
}

function totals(rules: readonly RuleExplanation[]): string {
  const verdicts = ['failed', 'passed', 'skipped', 'collected'] as const;
  const counts = verdicts.map((verdict) => ({ verdict, n: rules.filter((rule) => rule.verdict === verdict).length }));
  const parts = counts.filter(({ n }) => n > 0).map(({ verdict, n }) => `${n} ${verdict}`);
  return `${counted(rules.length, 'rule')}: ${parts.join(', ') || 'none is on'}`;
}
