/** Gathers what comes of each page, in crawl order, and closes into the one plain `Audit`. Keeps no page. */

import type { Outcome } from '../fetch/reply.ts';
import { type Finding, type Severity, severities } from '../finding.ts';
import { cardNetworksOf } from '../preview/card-network.ts';
import type { ActiveRule, Collected, ResourceRule } from '../rule.ts';
import type { Site, Visited, WholeSite } from '../site.ts';
import { type Audit, type Notice, type PageRecord, schemaVersion } from './audit.ts';
import { emptyFold, foldPage } from './identity/identity-fold.ts';
import { identityOf } from './identity/identity-of.ts';
import { type Judgement, ruleError } from './judge.ts';
import { judgeResources, type Probed } from './judge-resources.ts';
import { judgeSite, type SiteRuleOn, type SiteVerdict, wantedBySite } from './judge-site.ts';
import { createPageChecks } from './page-checks.ts';
import { createPageRecords } from './page-records.ts';
import type { Prober } from './prober.ts';
import type { PageReport } from './reader.ts';
import { postingOf } from './rhythm/posting-of.ts';
import { emptyRhythmFold, foldLastmods, foldPost } from './rhythm/rhythm-fold.ts';
import { scoreAudit } from './score.ts';
import { createTally, type Said } from './tally.ts';

export interface Ledger {
  /** The next page in crawl order; what came of it when it was read. */
  add(record: PageRecord, report?: Pick<PageReport, 'judgement' | 'cards' | 'identity' | 'post'>): void;
  notice(notice: Notice): void;
  /** What the sitemaps name, before the first page is added. */
  lastmods(entries: Parameters<typeof foldLastmods>[1]): void;
  /** Waits for the probes under way, judges the site as a whole, and tells everything. */
  close(facts: ClosingFacts): Promise<Audit>;
}

export interface ClosingFacts {
  readonly tool: Audit['tool'];
  readonly target: string;
  /** Milliseconds. */
  readonly duration: () => number;
  /** Asked when all is probed: the run may be stopped meanwhile. */
  readonly isComplete: () => boolean;
}

interface LedgerParts {
  readonly rules: readonly ActiveRule[];
  readonly site: Site;
  /** Ids of the networks whose cards are told. */
  readonly cards: readonly string[];
  readonly prober: Prober;
  readonly docsOf: (active: ActiveRule) => string;
  /** When the run began: what posts are old by. */
  readonly now: Date;
  /** Told of each finding as it comes, in no order. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

export function createLedger({ rules, site, cards, prober, docsOf, now, onFinding }: LedgerParts): Ledger {
  const byId = new Map(rules.map((active) => [active.id, active]));
  const records = createPageRecords(prober);
  const findings: { readonly page: number; readonly finding: Finding }[] = [];
  const notices: Notice[] = [];
  const tally = createTally(rules, docsOf);
  const checks = createPageChecks();
  const collected = new Map<string, Collected<unknown>[]>(rules.map(({ id }) => [id, []]));
  const probing: Promise<void>[] = [];
  const identityFold = emptyFold();
  const rhythmFold = emptyRhythmFold();
  /** Of folder audits, by page. */
  const files = new Map<string, string>();
  let added = 0;

  function find(page: number, found: readonly Finding[]): void {
    for (const bare of found) {
      const finding = withFile(bare, files.get(bare.page));
      findings.push({ page, finding });
      onFinding?.(finding);
    }
  }

  function count(page: number, rule: string, said: Said): void {
    tally.add(rule, said);
    const severity = byId.get(rule)?.severity;
    if (severity) checks.add(page, severity, said);
  }

  function keep(judgement: Judgement, page: number, url: string): void {
    find(page, judgement.findings);
    const gravest = gravestByRule(judgement.findings);
    for (const [rule, verdict] of Object.entries(judgement.verdicts)) {
      count(page, rule, { verdict, gravest: gravest.get(rule) });
    }
    for (const [rule, value] of Object.entries(judgement.collected)) collected.get(rule)?.push({ page: url, value });
    for (const waiting of judgement.pending) probing.push(judgeLater(waiting, page, url));
    notices.push(...judgement.notices);
  }

  async function judgeLater(waiting: Judgement['pending'][number], page: number, url: string): Promise<void> {
    const active = byId.get(waiting.rule);
    if (!active) return;
    const probed: Probed[] = await Promise.all(waiting.wanted.map((want) => prober.probe(want)));
    const {
      verdict,
      notProbed,
      notice,
      findings: found,
    } = judgeResources(active as ActiveRule & { rule: ResourceRule }, waiting, url, probed);
    count(page, waiting.rule, { verdict, gravest: gravestByRule(found).get(waiting.rule), notProbed });
    find(page, found);
    if (notice) notices.push(notice);
  }

  async function judgeSites(pages: readonly PageRecord[], whole: WholeSite): Promise<void> {
    const ofSite = rules.filter((active): active is SiteRuleOn => active.rule.scope === 'site');
    const told = await Promise.all(
      ofSite.map((active) => judgeWhole(active, collected.get(active.id) ?? [], whole, prober)),
    );
    for (const { rule, verdict, notProbed, findings: found, notice } of told) {
      tally.add(rule, { verdict, gravest: gravestByRule(found).get(rule), notProbed });
      find(pages.length, found);
      if (notice) notices.push(notice);
    }
  }

  return {
    add(record, report) {
      const at = added++;
      const url = record.finalUrl ?? record.url;
      if (record.file) files.set(url, record.file);
      if (report) keep(report.judgement, at, url);
      if (report?.identity) foldPage(identityFold, url, report.identity);
      if (report?.post) foldPost(rhythmFold, report.post);
      records.add(record, report?.cards ?? []);
    },
    notice: (notice) => void notices.push(notice),
    lastmods: (entries) => foldLastmods(rhythmFold, entries, now.getTime()),
    async close({ tool, target, duration, isComplete }) {
      await Promise.all(probing);
      const { pages, pictures } = await records.close();
      const identity = identityOf(identityFold, site);
      const posting = await postingOf(rhythmFold, { identity, site, prober, now, isWhole: isComplete() });
      await judgeSites(pages, {
        ...site,
        visits: pages.filter(isNoPage),
        identity,
        now: now.toISOString(),
        ...posting,
      });
      const sorted = findings.sort(inOrder).map(({ finding }) => finding);
      const tallies = tally.rules();
      const counts = { pages: pages.length, outcomes: countOutcomes(pages), findings: countSeverities(sorted) };
      const score = scoreAudit({ rules: tallies, counts });
      return {
        schemaVersion,
        tool,
        target,
        start: site.start,
        time: { startedAt: now.toISOString(), duration: duration() },
        complete: isComplete(),
        networks: site.networks,
        cardNetworks: cardNetworksOf(cards),
        counts,
        ...(score && { score }),
        pages: pages.map((record, page) => ({ ...record, ...checks.of(page) })),
        findings: sorted,
        pictures,
        identity,
        ...(posting.rhythm && { rhythm: posting.rhythm }),
        rules: tallies,
        notices: notices.sort(byText),
      };
    },
  };
}

/** Behind the page, where reports name it. */
function withFile({ rule, practice, severity, page, ...told }: Finding, file: string | undefined): Finding {
  return { rule, practice, severity, page, ...(file && { file }), ...told };
}

function gravestByRule(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const { rule, severity } of findings) {
    const known = gravest.get(rule);
    if (!known || severities.indexOf(severity) < severities.indexOf(known)) gravest.set(rule, severity);
  }
  return gravest;
}

async function judgeWhole(
  active: SiteRuleOn,
  collected: readonly Collected<unknown>[],
  site: WholeSite,
  prober: Prober,
): Promise<SiteVerdict> {
  try {
    const wanted = wantedBySite(active, collected, site);
    const probed = await Promise.all(wanted.map((want) => prober.probe(want)));
    return judgeSite(active, collected, site, { wanted, probed });
  } catch (error) {
    return { rule: active.id, verdict: 'skipped', findings: [], notice: ruleError(active.id, undefined, error) };
  }
}

const isNoPage = (record: PageRecord): record is PageRecord & Visited => record.outcome !== 'ok';

type Placed = { readonly page: number; readonly finding: Finding };

/** Crawl order, then rule, then position: two runs over the same site can be compared line by line. */
function inOrder(a: Placed, b: Placed): number {
  return (
    a.page - b.page ||
    compare(a.finding.rule, b.finding.rule) ||
    (a.finding.evidence?.offset ?? 0) - (b.finding.evidence?.offset ?? 0) ||
    compare(a.finding.message, b.finding.message)
  );
}

const byText = (a: Notice, b: Notice): number =>
  compare(a.code, b.code) || compare(a.page ?? '', b.page ?? '') || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countOutcomes(pages: readonly PageRecord[]): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of pages) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function countSeverities(findings: readonly Finding[]): Audit['counts']['findings'] {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Finding['severity'], number>;
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
