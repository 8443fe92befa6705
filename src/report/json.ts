/** The audit as JSON, as `schema/audit.schema.json` describes it: keys in one order, one record at a time. */

import type {
  Audit,
  CardNetwork,
  Notice,
  PageRecord,
  PracticeScore,
  Records,
  RuleTally,
  Score,
} from '../audit/audit.ts';
import { type Hop, outcomes } from '../fetch/reply.ts';
import { type Evidence, type Finding, severities } from '../finding.ts';
import { cardNetwork, pictureText, withCards } from './json/card.ts';
import { orderIdentity } from './json/identity.ts';
import { evidenceKeys, indented, type Keys, ordered } from './json/ordered.ts';
import { orderRhythm } from './json/rhythm.ts';

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

const hopKeys = { url: null, status: null, location: null } satisfies Keys<Hop>;

const pageKeys = {
  url: null,
  finalUrl: null,
  outcome: null,
  reason: null,
  status: null,
  hops: (hops: readonly Hop[]) => hops.map((hop) => ordered(hop, hopKeys)),
  depth: null,
  from: null,
  retries: null,
  kind: null,
  title: null,
  bytes: null,
  truncated: null,
  charset: null,
  cut: null,
  score: null,
  passed: (by: Audit['counts']['findings']) => inOrderOf(severities, by),
} satisfies Keys<Omit<PageRecord, 'cards'>>;

const findingKeys = {
  rule: null,
  practice: null,
  severity: null,
  page: null,
  pages: null,
  message: null,
  evidence: (evidence: Evidence) => ordered(evidence, evidenceKeys),
  help: null,
  networks: null,
} satisfies Keys<Finding>;

const ruleKeys = {
  id: null,
  practice: null,
  scope: null,
  severity: null,
  summary: null,
  docs: null,
  passed: null,
  failed: null,
  skipped: null,
  failedAs: (by: NonNullable<RuleTally['failedAs']>) => inOrderOf(severities, by),
  notProbed: (by: Readonly<Record<string, number>>) => sorted(by, (n) => n),
} satisfies Keys<RuleTally>;

const noticeKeys = { code: null, message: null, page: null, rule: null } satisfies Keys<Notice>;

const scoreKeys = { score: null, grade: null, credit: null, debit: null } satisfies Keys<PracticeScore>;

type About = Omit<Audit, 'pages' | 'findings' | 'pictures' | 'rules' | 'notices'>;

const head = (about: About): object =>
  ordered(about, {
    schemaVersion: null,
    tool: (tool: Audit['tool']) => ordered(tool, { name: null, version: null }),
    target: null,
    start: null,
    time: (time: Audit['time']) => ordered(time, { startedAt: null, duration: null }),
    complete: null,
    networks: null,
    cardNetworks: (networks: readonly CardNetwork[]) => networks.map(cardNetwork),
    counts: (counts: Audit['counts']) =>
      ordered(counts, {
        pages: null,
        outcomes: (by: Audit['counts']['outcomes']) => inOrderOf(outcomes, by),
        findings: (by: Audit['counts']['findings']) => inOrderOf(severities, by),
      }),
    identity: orderIdentity,
    rhythm: orderRhythm,
    score: (score: Score) =>
      ordered(score, {
        overall: null,
        grade: null,
        credit: null,
        debit: null,
        practices: (by: Score['practices']) => sorted(by, (practice: PracticeScore) => ordered(practice, scoreKeys)),
      }),
  });

const inOrderOf = <Key extends string>(keys: readonly Key[], by: Readonly<Partial<Record<Key, number>>>): object =>
  Object.fromEntries(keys.filter((key) => by[key] !== undefined).map((key) => [key, by[key]]));

function sorted<T>(by: Readonly<Record<string, T>>, order: (value: T) => unknown): object {
  const entries = Object.entries(by).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, order(value)]));
}
