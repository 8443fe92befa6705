/** The audit as JSON, as `schema/audit.schema.json` describes it: keys in one order, one record at a time. */

import type { Audit, Notice, PageRecord, RuleTally } from '../audit/audit.ts';
import { type Hop, outcomes } from '../fetch/reply.ts';
import { type Evidence, type Finding, severities } from '../finding.ts';

/** Joined, the pieces are `JSON.stringify(audit, null, 2)` with ordered keys, and with escapes for what terminals and CI logs obey. */
export function* json(audit: Audit): Iterable<string> {
  const { pages, findings, rules, notices, ...about } = audit;
  yield `${indented(head(about), 0).slice(0, -'\n}'.length)},\n`;
  yield* list('pages', pages, pageKeys, ',');
  yield* list('findings', findings, findingKeys, ',');
  yield* list('rules', rules, ruleKeys, ',');
  yield* list('notices', notices, noticeKeys, '');
  yield '}\n';
}

function* list<T extends object>(name: string, records: readonly T[], keys: Keys<T>, end: string): Iterable<string> {
  if (records.length === 0) return yield `  "${name}": []${end}\n`;
  yield `  "${name}": [\n`;
  for (const [index, record] of records.entries()) {
    yield `    ${indented(ordered(record, keys), 4)}${index + 1 < records.length ? ',' : ''}\n`;
  }
  yield `  ]${end}\n`;
}

/** For each key how to order its value: `null` for what has no keys of its own. Every key must be named, so none is forgotten. */
type Keys<T> = { readonly [Key in keyof Required<T>]: ((value: never) => unknown) | null };

const hopKeys = { url: null, status: null, location: null } satisfies Keys<Hop>;
const evidenceKeys = { line: null, column: null, offset: null, snippet: null } satisfies Keys<Evidence>;

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
} satisfies Keys<PageRecord>;

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
  notProbed: sorted,
} satisfies Keys<RuleTally>;

const noticeKeys = { code: null, message: null, page: null, rule: null } satisfies Keys<Notice>;

type About = Omit<Audit, 'pages' | 'findings' | 'rules' | 'notices'>;

const head = (about: About): object =>
  ordered(about, {
    schemaVersion: null,
    tool: (tool: Audit['tool']) => ordered(tool, { name: null, version: null }),
    target: null,
    start: null,
    time: (time: Audit['time']) => ordered(time, { startedAt: null, duration: null }),
    complete: null,
    networks: null,
    counts: (counts: Audit['counts']) =>
      ordered(counts, {
        pages: null,
        outcomes: (by: Audit['counts']['outcomes']) => inOrderOf(outcomes, by),
        findings: (by: Audit['counts']['findings']) => inOrderOf(severities, by),
      }),
  });

function ordered<T extends object>(record: T, keys: Keys<T>): object {
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, order] of Object.entries(keys) as [keyof T & string, Keys<T>[keyof T]][]) {
    const value = record[key];
    if (value !== undefined) copy[key] = order ? order(value as never) : value;
  }
  return copy;
}

const inOrderOf = <Key extends string>(keys: readonly Key[], by: Readonly<Partial<Record<Key, number>>>): object =>
  Object.fromEntries(keys.filter((key) => by[key] !== undefined).map((key) => [key, by[key]]));

function sorted(by: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(by).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const indented = (value: object, depth: number): string =>
  harmless(JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(depth)}`));

// Valid JSON may still hold what a terminal obeys (C1), what deceives the eye (bidi), or what a CI runner takes for a
// command (`##[`); all of it stands inside strings, where an escape means the same.
const harmless = (text: string): string =>
  text
    .replace(/[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escaped)
    .replace(/##(?=[a-z]{0,12}\[)/gi, '#\\u0023');

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
