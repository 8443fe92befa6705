/**
 * One JSON record a line, findings as the run finds them: `type` says what a record is, the other keys are those of the
 * JSON report. Behind the findings come pages, pictures, rules, notices, and last of all the audit itself.
 */

import type { Audit, Notice, PageRecord, PictureFile, RuleTally } from '../audit/audit.ts';
import type { Finding } from '../finding.ts';
import { cardRecord, pictureText } from './json/card.ts';
import { inLine, type Keys, ordered } from './json/ordered.ts';
import { findingKeys, head, noticeKeys, pageKeys, ruleKeys } from './json/records.ts';
import type { LiveReporter, Reporter } from './reporter.ts';

export const live: LiveReporter = { finding: lineOf<Finding>('finding', findingKeys), rest };

export const ndjson: Reporter = function* (audit) {
  yield* lines(audit.findings, live.finding);
  yield* rest(audit);
};

function* rest(audit: Audit): Iterable<string> {
  const { pages, findings: _, pictures, rules, notices, ...about } = audit;
  yield* lines(pages, lineOf<PageRecord>('page', pageAndCards));
  yield* lines(pictures, pictureLine);
  yield* lines(rules, lineOf<RuleTally>('rule', ruleKeys));
  yield* lines(notices, lineOf<Notice>('notice', noticeKeys));
  yield `${inLine({ type: 'audit', ...head(about) })}\n`;
}

const pageAndCards: Keys<PageRecord> = {
  ...pageKeys,
  cards: (cards: NonNullable<PageRecord['cards']>) => cards.map(cardRecord),
};

const pictureLine = (file: PictureFile): string => `{"type":"picture",${pictureText(file).slice(1)}\n`;

function lineOf<T extends object>(type: string, keys: Keys<T>): (record: T) => string {
  return (record) => `${inLine({ type, ...ordered(record, keys) })}\n`;
}

function* lines<T>(records: Iterable<T>, write: (record: T) => string): Iterable<string> {
  for (const record of records) yield write(record);
}
