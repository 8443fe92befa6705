/** The whole run: opens the target, crawls, judges each page as it comes, folds, and returns one plain `Audit`. */

import type { Options } from '../config/options.ts';
import { addSitemaps } from '../crawl/add-sitemaps.ts';
import { crawl } from '../crawl/crawl.ts';
import type { Sitemaps } from '../crawl/sitemap-gathering.ts';
import { readSitemaps } from '../crawl/sitemaps.ts';
import type { Source } from '../crawl/source.ts';
import type { CrawlNotice, Visit } from '../crawl/visit.ts';
import type { Fetch } from '../fetch/reply.ts';
import type { Finding } from '../finding.ts';
import type { ActiveRule } from '../rule.ts';
import { shorten } from '../text.ts';
import type { Audit, Notice, PageRecord } from './audit.ts';
import { filesOf } from './files-of.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { withListedRefresh } from './listed-refresh.ts';
import { openSource } from './open-source.ts';
import { createReader, type PageReport } from './reader.ts';
import { docsOf } from './rule-docs.ts';
import { siteOf } from './site-of.ts';
import { startRenderer } from './start-renderer.ts';
import { connect, type Wires } from './wires.ts';

export interface AuditRun {
  readonly options: Options;
  readonly rules: readonly ActiveRule[];
  readonly version: string;
  readonly cwd: string;
  /** The user's PATH, for the browser that renders. */
  readonly searchPath?: string;
  readonly stdin: NodeJS.ReadableStream;
  /** Aborted: what is under way ends, and the audit tells what it has. */
  readonly signal: AbortSignal;
  readonly onProgress: (state: Progress) => void;
  /** The wall clock, for who wants the same report tomorrow. */
  readonly now?: () => Date;
  /** Told of each finding as it comes: a page's when it is judged, others when their resources are there. */
  readonly onFinding?: (finding: Finding) => void;
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
  const now = run.now?.() ?? new Date();
  const started = performance.now();
  const source = await openSource(options.targets, { cwd, stdin, origin: options.origin });
  const site = siteOf(source, options);
  const renderer = await startRenderer(options, { cwd, searchPath: run.searchPath ?? '' }, version);
  const stopRendering = (): void => void renderer?.close();
  run.signal.addEventListener('abort', stopRendering);
  let wires: Wires | undefined;
  try {
    wires = connect(source, site, options, version, renderer);
    const { cards } = options;
    const { onFinding } = run;
    const ledger = createLedger({ rules, site, cards, prober: wires.prober, docsOf, now, onFinding });
    const fileOf = source.folder && filesOf(source.folder, cwd);
    const isWhole = await visitAll(run, source, wires, createReader({ rules, site, cards, fileOf }), ledger);
    return await ledger.close({
      tool: { name: 'smo-audit', version },
      target: wires.mask(options.targets.join(' ')),
      duration: () => Math.round(performance.now() - started),
      isComplete: () => isWhole && !run.signal.aborted,
    });
  } finally {
    run.signal.removeEventListener('abort', stopRendering);
    await renderer?.close();
    await wires?.close();
  }
}

/** True when nothing of the site was left out. */
async function visitAll(
  { options, signal, onProgress }: AuditRun,
  named: Source,
  wires: Wires,
  read: ReturnType<typeof createReader>,
  ledger: Ledger,
): Promise<boolean> {
  let isWhole = true;
  const onNotice = (notice: CrawlNotice): void => {
    isWhole &&= !notice.isCut;
    ledger.notice({ code: notice.code, message: notice.message });
  };
  named.notices.forEach(onNotice);

  const { maxPages, maxDepth, limits } = options.crawl;
  const { redirects, hostFailures } = limits;
  const { source, sitemaps } = await addSitemaps(named, {
    fetch: wires.fetch,
    robots: wires.robots,
    accepts: (page) => wires.scope(page) !== 'other_site',
    discover: options.crawl.sitemaps,
    signal,
  });
  for (const notice of sitemapNotices(sitemaps)) ledger.notice(notice);
  ledger.lastmods(((await folderSitemaps(source, wires, options, signal)) ?? sitemaps).entries);
  let failed = 0;
  const visits = crawl({
    seeds: source.seeds,
    fetch: wires.fetch,
    robots: wires.robots,
    scope: wires.scope,
    read: source.folder ? withListedRefresh(read, source.seeds) : read,
    limits: { maxPages, maxDepth, redirects, hostFailures },
    follow: source.follow,
    concurrency: wires.concurrency,
    signal,
    onNotice,
    onProgress: ({ visited, queued, url }) => onProgress({ done: visited, queued, failed, current: url }),
  });
  for await (const visit of visits) {
    if (visit.outcome !== 'ok' && visit.outcome !== 'redirected') failed++;
    ledger.add(recordOf(visit), visit.value);
  }
  return isWhole;
}

/** Those of a folder add no pages, since all of its files are read anyway; they tell when pages changed. */
async function folderSitemaps(
  { kind, folder, start }: Source,
  { fetch, robots }: Wires,
  { crawl: { sitemaps } }: Options,
  signal: AbortSignal,
): Promise<Sitemaps | undefined> {
  if (kind !== 'folder' || !folder || !sitemaps) return undefined;
  const within: Fetch = async (request) => {
    if (request.url.href.startsWith(folder.origin)) return fetch(request);
    const { url } = request;
    return { kind: 'failed', url, outcome: 'out_of_scope', reason: 'not in the folder', hops: [], retries: 0 };
  };
  return readSitemaps({ start: new URL(start), named: [], fetch: within, robots, accepts: () => true, signal });
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
