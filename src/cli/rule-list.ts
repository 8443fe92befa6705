/** The rules by practice, for people. */

import { practiceOf, type Rules } from '../config/rule-settings.ts';
import { counted } from '../report/phrases.ts';
import { byPractice, practiceTitle } from '../report/practice.ts';
import { block, lookOf, type Sheet } from '../report/table/sheet.ts';
import type { Rule } from '../rule.ts';

export function listRules(sheet: Sheet, ids: readonly string[], known: Rules): string {
  const practices = [...new Set(ids.map(practiceOf))].sort(byPractice);
  const sections = practices.map((practice) => {
    const entries = ids.filter((id) => practiceOf(id) === practice).map((id) => entry(sheet, id, known[id]));
    return `${block(sheet, practiceTitle(practice), { paint: sheet.chalk.bold })}${entries.join('')}\n`;
  });
  const closing = `${counted(ids.length, 'rule')}; smo rules <id> explains one`;
  return `${sections.join('')}${block(sheet, closing, { paint: sheet.chalk.dim })}`;
}

function entry(sheet: Sheet, id: string, rule: Rule | undefined): string {
  if (!rule) return '';
  const { mark, paint } = lookOf(sheet, rule.severity);
  const summary = `${rule.summary} (${rule.severity}, ${rule.scope})`;
  return (
    block(sheet, id, { lead: `${mark} `, paintLead: paint }) +
    block(sheet, summary, { lead: '    ', paint: sheet.chalk.dim })
  );
}
