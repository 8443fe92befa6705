/** The records of an audit as JSON has them: which keys there are, and in which order. */

import type {
  Audit,
  BaselineReport,
  CardNetwork,
  GateVerdict,
  Notice,
  PageRecord,
  PracticeScore,
  RuleTally,
  Score,
} from '../../audit/audit.ts';
import { type Hop, outcomes } from '../../fetch/reply.ts';
import { type Evidence, type Finding, severities } from '../../finding.ts';
import { cardNetwork } from './card.ts';
import { orderIdentity } from './identity.ts';
import { evidenceKeys, type Keys, ordered } from './ordered.ts';
import { orderRhythm } from './rhythm.ts';

const hopKeys = { url: null, status: null, location: null } satisfies Keys<Hop>;

export const pageKeys = {
  url: null,
  file: null,
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

export const findingKeys = {
  rule: null,
  practice: null,
  severity: null,
  page: null,
  file: null,
  pages: null,
  message: null,
  evidence: (evidence: Evidence) => ordered(evidence, evidenceKeys),
  help: null,
  networks: null,
} satisfies Keys<Finding>;

export const ruleKeys = {
  id: null,
  practice: null,
  scope: null,
  severity: null,
  summary: null,
  why: null,
  docs: null,
  passed: null,
  failed: null,
  skipped: null,
  failedAs: (by: NonNullable<RuleTally['failedAs']>) => inOrderOf(severities, by),
  notProbed: (by: Readonly<Record<string, number>>) => sorted(by, (n) => n),
} satisfies Keys<RuleTally>;

export const noticeKeys = { code: null, message: null, page: null, rule: null } satisfies Keys<Notice>;

const scoreKeys = { score: null, grade: null, credit: null, debit: null } satisfies Keys<PracticeScore>;

type About = Omit<Audit, 'pages' | 'findings' | 'pictures' | 'rules' | 'notices'>;

export const head = (about: About): object =>
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
    gate: (gate: GateVerdict) =>
      ordered(gate, {
        passed: null,
        failOn: null,
        failures: (failures: GateVerdict['failures']) =>
          failures.map((failure) => ordered(failure, { clause: null, reason: null })),
      }),
    baseline: (baseline: BaselineReport) =>
      ordered(baseline, {
        file: null,
        known: null,
        expired: null,
        fixed: (fixed: BaselineReport['fixed']) =>
          fixed.map((entry) => ordered(entry, { rule: null, page: null, message: null, count: null })),
      }),
  });

const inOrderOf = <Key extends string>(keys: readonly Key[], by: Readonly<Partial<Record<Key, number>>>): object =>
  Object.fromEntries(keys.filter((key) => by[key] !== undefined).map((key) => [key, by[key]]));

function sorted<T>(by: Readonly<Record<string, T>>, order: (value: T) => unknown): object {
  const entries = Object.entries(by).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, order(value)]));
}
