/** All that there is to say about one rule, for people. */

import { practiceOf } from '../config/rule-settings.ts';
import { practiceTitle } from '../report/practice.ts';
import { block, lookOf, type Sheet } from '../report/table/sheet.ts';
import type { Example, Rule } from '../rule.ts';

const scopes = {
  page: 'one page',
  resource: 'what a page points to',
  site: 'the whole site',
} as const satisfies Record<Rule['scope'], string>;

export function explainRule(sheet: Sheet, id: string, rule: Rule): string {
  const { mark, paint } = lookOf(sheet, rule.severity);
  return [
    block(sheet, id, { lead: `${mark} `, paintLead: paint, paint: sheet.chalk.bold }) + text(sheet, `${rule.summary}.`),
    text(sheet, rule.why),
    facts(sheet, [
      ['practice', practiceTitle(practiceOf(id))],
      ['severity', rule.severity],
      ['judges', scopes[rule.scope]],
      ...Object.entries(rule.options ?? {}).map(([name, value]) => [`option ${name}`, JSON.stringify(value)] as const),
      ['config', JSON.stringify({ [id]: rule.options ? [rule.severity, rule.options] : rule.severity })],
    ]),
    section(sheet, 'Good', rule.examples.good),
    section(sheet, 'Bad', rule.examples.bad),
    heading(sheet, 'Sources') + rule.sources.map((source) => text(sheet, source, '    ')).join(''),
  ].join('\n');
}

const text = (sheet: Sheet, words: string, lead = '  '): string => block(sheet, words, { lead, maxLines: Infinity });

const heading = (sheet: Sheet, title: string): string => block(sheet, title, { lead: '  ', paint: sheet.chalk.bold });

function facts(sheet: Sheet, entries: readonly (readonly [string, string])[]): string {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => text(sheet, value, `  ${name.padEnd(width)}  `)).join('');
}

const section = (sheet: Sheet, title: string, examples: readonly (string | Example)[]): string =>
  heading(sheet, title) + examples.map((example) => sample(sheet, example)).join('\n');

/** What an example takes for granted, then its lines as they are written. */
function sample(sheet: Sheet, example: string | Example): string {
  const { html, title: _, site = {}, ...given } = typeof example === 'string' ? { html: example } : example;
  const conditions = Object.entries(given).map(([name, value]) => `with ${name}: ${JSON.stringify(value)}`);
  const others = Object.keys(site).map((url) => `and ${url}`);
  return [
    ...conditions.map((condition) => text(sheet, condition, '    ')),
    ...html
      .trim()
      .split('\n')
      .map((line) => code(sheet, line)),
    ...others.map((other) => text(sheet, other, '    ')),
  ].join('');
}

function code(sheet: Sheet, line: string): string {
  const spaced = line.replaceAll('\t', '  ');
  const indent = ' '.repeat(spaced.length - spaced.trimStart().length);
  return block(sheet, spaced.trim(), { lead: `    ${indent}`, maxLines: Infinity, paint: sheet.chalk.dim });
}
