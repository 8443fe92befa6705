/** The whole run: opens the target, crawls, judges each page as it comes, folds, and returns one plain `Audit`. */

import type { Options } from '../config/options.ts';
import { crawl } from '../crawl/crawl.ts';
import { createScope, type Scope } from '../crawl/scope.ts';
import type { Sitemaps } from '../crawl/sitemap-gathering.ts';
import { readSitemaps } from '../crawl/sitemaps.ts';
import type { Source } from '../crawl/source.ts';
import type { CrawlNotice, Seed, Visit } from '../crawl/visit.ts';
import type { ActiveRule } from '../rule.ts';
import { shorten } from '../text.ts';
import type { Audit, Notice, PageRecord } from './audit.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { openSource } from './open-source.ts';
import { createReader, type PageReport } from './reader.ts';
import { docsOf } from './rule-docs.ts';
import { siteOf } from './site-of.ts';
import { connect, type Wires } from './wires.ts';

export interface AuditRun {
  readonly options: Options;
  readonly rules: readonly ActiveRule[];
  readonly version: string;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  /** Aborted: what is under way ends, and the audit tells what it has. */
  readonly signal: AbortSignal;
  readonly onProgress: (state: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly queued: number;
  readonly failed: number;
  readonly step?: string;
  readonly current?: string;
}

/** Throws a `UserError` for targets that cannot be opened; whatever a server does is told in the audit. */
export async function runAudit(run: AuditRun): Promise<Audit> {
  const { options, rules, version, cwd, stdin } = run;
  const startedAt = new Date();
  const started = performance.now();
  const source = await openSource(options.targets, { cwd, stdin, origin: options.origin });
  const site = siteOf(source, options);
  const wires = connect(source, site, options, version);
  try {
    const ledger = createLedger({ rules, site, prober: wires.prober, docsOf });
    const isWhole = await visitAll(run, source, wires, createReader(rules, site), ledger);
    return await ledger.close({
      tool: { name: 'smo-audit', version },
      target: wires.mask(options.targets.join(' ')),
      startedAt,
      duration: () => Math.round(performance.now() - started),
      complete: isWhole && !run.signal.aborted,
    });
  } finally {
    await wires.close();
  }
}

/** True when nothing of the site was left out. */
async function visitAll(
  { options, signal, onProgress }: AuditRun,
  source: Source,
  wires: Wires,
  read: ReturnType<typeof createReader>,
  ledger: Ledger,
): Promise<boolean> {
  let isWhole = true;
  const onNotice = (notice: CrawlNotice): void => {
    isWhole &&= !notice.isCut;
    ledger.notice({ code: notice.code, message: notice.message });
  };
  source.notices.forEach(onNotice);

  const { include, exclude, subdomains, maxPages, maxDepth } = options.crawl;
  const scope = createScope({ starts: source.starts, include, exclude, subdomains });
  const sitemapSeeds = await seedsOfSitemaps(source, wires, scope, options, signal, ledger);
  let failed = 0;
  const visits = crawl({
    seeds: [...source.seeds, ...sitemapSeeds],
    fetch: wires.fetch,
    robots: wires.robots,
    scope,
    read,
    limits: { maxPages, maxDepth },
    follow: source.follow,
    concurrency: wires.concurrency,
    signal,
    onNotice,
    onProgress: ({ visited, queued, url }) => onProgress({ done: visited, queued, failed, current: url }),
  });
  for await (const visit of visits) {
    if (visit.outcome !== 'ok' && visit.outcome !== 'redirected') failed++;
    ledger.add(recordOf(visit), visit.value?.judgement);
  }
  return isWhole;
}

async function seedsOfSitemaps(
  { kind, start, sitemaps: named }: Source,
  { fetch, robots }: Wires,
  scope: Scope,
  { crawl: { sitemaps: wanted } }: Options,
  signal: AbortSignal,
  ledger: Ledger,
): Promise<readonly Seed[]> {
  const isAsked = named.length > 0 || (kind === 'site' && wanted);
  if (!isAsked) return [];
  const url = new URL(start);
  const { allowed, sitemaps } = await robots.check(url);
  if (!allowed && named.length === 0) return [];
  const read = await readSitemaps({
    start: url,
    named: named.length > 0 ? named : sitemaps,
    fetch,
    robots,
    signal,
    accepts: (page) => scope(page) !== 'other_site',
  });
  for (const notice of sitemapNotices(read)) ledger.notice(notice);
  return read.entries.map((entry) => ({ url: entry.url, via: 'sitemap' }));
}

const sitemapNotices = ({ problems }: Sitemaps): readonly Notice[] =>
  problems.map(({ code, sitemap, message }) => ({
    code: `sitemap_${code}`,
    message: `${shorten(sitemap, 200)} ${message}`,
  }));

function recordOf({
  value,
  url,
  finalUrl,
  outcome,
  reason,
  status,
  hops,
  depth,
  from,
  retries,
  bytes,
  truncated,
}: Visit<PageReport>): PageRecord {
  return {
    url,
    ...(finalUrl && { finalUrl }),
    outcome,
    ...(reason && { reason }),
    status,
    ...(hops.length > 0 && { hops }),
    depth,
    ...(from && { from }),
    ...(retries > 0 && { retries }),
    ...value?.record,
    ...(bytes !== undefined && { bytes }),
    ...(truncated && { truncated }),
  };
}
