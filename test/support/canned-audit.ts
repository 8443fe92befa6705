/** Stands in for the audit where a session is about the command line: hosts under `.example` have their fate in their name. */

import { type Audit, type PageRecord, schemaVersion } from '../../src/audit/audit.ts';
import { type AuditRun, runAudit } from '../../src/audit/run-audit.ts';
import { scoreAudit } from '../../src/audit/score.ts';
import type { Finding } from '../../src/finding.ts';
import { nobody } from './sample-audit.ts';

/** All other targets are really audited. */
export const cannedOrReal = (run: AuditRun): Promise<Audit> =>
  run.options.targets.some((target) => target.includes('.example')) ? cannedAudit(run) : runAudit(run);

export async function cannedAudit({ options, rules, version, onFinding }: AuditRun): Promise<Audit> {
  const [target = ''] = options.targets;
  const { host } = new URL(target, 'https://folder.example');
  const { pages, findings = [] } = outcomes[host] ?? { pages: [page('ok', 200)] };
  const levels = new Map(rules.map(({ id, severity }) => [id, severity]));
  const shown = findings.flatMap((finding) => {
    const severity = levels.get(finding.rule);
    return severity ? [{ ...finding, severity }] : [];
  });
  for (const finding of shown) onFinding?.({ ...finding, page: `https://${host}/` });
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of shown) counts[severity]++;
  const start = `https://${host}/`;
  const tallies = rules.map(({ id, practice, rule, severity }) => ({
    id,
    practice,
    scope: rule.scope,
    severity,
    summary: rule.summary,
    docs: `https://docs.example/${id}`,
    ...tally(
      pages.some(({ outcome }) => outcome === 'ok'),
      shown.some((finding) => finding.rule === id),
    ),
  }));
  const totals = { pages: pages.length, outcomes: countOutcomes(pages), findings: counts };
  const score = scoreAudit({ rules: tallies, counts: totals });
  return {
    schemaVersion,
    tool: { name: 'smo-audit', version },
    target,
    start,
    time: { startedAt: '2026-11-02T08:00:00.000Z', duration: 1200 },
    complete: true,
    networks: options.networks,
    cardNetworks: [],
    counts: totals,
    ...(score && { score }),
    pages: pages.map((record) => ({ ...record, url: start })),
    findings: shown.map((finding) => ({ ...finding, page: start })),
    pictures: [],
    identity: nobody,
    rules: tallies,
    notices: [],
  };
}

const tally = (judged: boolean, failed: boolean) => ({
  passed: Number(judged && !failed),
  failed: Number(failed),
  skipped: Number(!judged),
});

interface Canned {
  readonly pages: readonly PageRecord[];
  readonly findings?: readonly Omit<Finding, 'severity'>[];
}

const page = (outcome: PageRecord['outcome'], status: number, reason?: string): PageRecord => ({
  url: '',
  outcome,
  status,
  depth: 0,
  ...(reason && { reason }),
});

const finding = (rule: string, message: string): Omit<Finding, 'severity'> => ({
  rule,
  practice: rule.slice(0, rule.indexOf('/')),
  page: '',
  message,
});

const outcomes: Readonly<Record<string, Canned>> = {
  'tea.example': {
    pages: [page('ok', 200)],
    findings: [
      finding('meta-tags/og-image', 'Missing og:image'),
      finding('meta-tags/og-image-size', 'Expected og:image of at least 1200×630 px, found 400×300'),
      finding('profile-links/same-as', 'Missing sameAs'),
    ],
  },
  'closed.example': { pages: [page('robots_denied', 0)] },
  'members.example': { pages: [page('http_error', 401)] },
  'lost.example': { pages: [page('http_error', 404)] },
  'slow.example': { pages: [page('timeout', 0, 'no answer within 30 s'), page('robots_denied', 0)] },
  'gone.example': { pages: [page('network_error', 0, 'connection refused')] },
  'empty.example': { pages: [] },
};

function countOutcomes(pages: readonly PageRecord[]): Audit['counts']['outcomes'] {
  const counts: Partial<Record<PageRecord['outcome'], number>> = {};
  for (const { outcome } of pages) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
