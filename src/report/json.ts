/** The audit as JSON, as `schema/audit.schema.json` describes it: keys in one order, one record at a time. */

import type { Audit, Notice, PageRecord, Records, RuleTally } from '../audit/audit.ts';
import type { Finding } from '../finding.ts';
import { pictureText, withCards } from './json/card.ts';
import { indented, type Keys, ordered } from './json/ordered.ts';
import { findingKeys, head, noticeKeys, pageKeys, ruleKeys } from './json/records.ts';

/**
 * Joined, the pieces are `JSON.stringify(audit, null, 2)` with ordered keys, with a line for each card and picture, and
 * with escapes for what terminals and CI logs obey.
 */
export function* json(audit: Audit): Iterable<string> {
  const { pages, findings, pictures, rules, notices, ...about } = audit;
  yield `${indented(head(about), 0).slice(0, -'\n}'.length)},\n`;
  yield* list('pages', pages, pageText, ',');
  yield* list('findings', findings, deep<Finding>(findingKeys), ',');
  yield* list('pictures', pictures, pictureText, ',');
  yield* list('rules', rules, deep<RuleTally>(ruleKeys), ',');
  yield* list('notices', notices, deep<Notice>(noticeKeys), '');
  yield '}\n';
}

function* list<T>(name: string, records: Records<T>, write: (record: T) => string, end: string): Iterable<string> {
  if (records.length === 0) return yield `  "${name}": []${end}\n`;
  yield `  "${name}": [\n`;
  let left = records.length;
  for (const record of records) yield `    ${write(record)}${--left > 0 ? ',' : ''}\n`;
  yield `  ]${end}\n`;
}

const deep =
  <T extends object>(keys: Keys<T>) =>
  (record: T): string =>
    indented(ordered(record, keys), 4);

const pageText = ({ cards, ...page }: PageRecord): string => withCards(indented(ordered(page, pageKeys), 4), cards);
