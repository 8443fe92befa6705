/** Finds the sitemaps of a site, through robots.txt or in the usual places, and reads them. */

import { normalizeUrl } from '../address.ts';
import type { Fetch } from '../fetch/reply.ts';
import { type ParsedSitemap, parseSitemap } from './parse-sitemap.ts';
import { createGathering, type Gathering, type GatheringOptions, type Sitemaps } from './sitemap-gathering.ts';
import { sitemapLimits } from './sitemap-reader.ts';
import { statusReason } from './status-reason.ts';
import { stopWith, unlessAborted } from './stop-with.ts';
import type { RobotsCheck } from './visit.ts';

export interface SitemapPlan extends GatheringOptions {
  /** robots.txt may name files relative to it; without any, the usual places on its host are tried. */
  readonly start: URL;
  /** Files that robots.txt or the user names. */
  readonly named: readonly string[];
  readonly fetch: Fetch;
  readonly robots: RobotsCheck;
  readonly signal?: AbortSignal;
  /** Milliseconds for all files together. The crawl waits no longer for them. */
  readonly deadline?: number;
}

const usualPlaces = ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml'];

/** Never rejects: what cannot be read is a problem among the problems. */
export async function readSitemaps(plan: SitemapPlan): Promise<Sitemaps> {
  const stop = stopWith(plan.signal, plan.deadline ?? 60_000);
  const gathering = createGathering(plan);
  const read = (url: string): Promise<ParsedSitemap | string> => readFile(url, plan, stop.signal);
  try {
    if (plan.named.length) wantNamed(plan, gathering);
    else await findUsual(plan.start, gathering, read);
    await readQueue(gathering, read, stop.signal);
    if (stop.isLate) gathering.report('too_late', plan.start.origin, 'took too long to hand out all of its sitemaps');
    const { files, entries, problems } = gathering;
    return { files, entries, problems };
  } finally {
    stop.close();
    stop.abort(); // what is still under way, when it is left early
  }
}

function wantNamed({ named, start }: SitemapPlan, gathering: Gathering): void {
  for (const address of named) {
    const url = normalizeUrl(address, start);
    if (url === undefined) gathering.report('bad_address', address, 'is no web address');
    else gathering.want(url, 0);
  }
}

type ReadFile = (url: string) => Promise<ParsedSitemap | string>;

/** Nobody promised these files, so a missing one is no problem. */
async function findUsual(start: URL, gathering: Gathering, read: ReadFile): Promise<void> {
  for (const place of usualPlaces) {
    const url = new URL(place, start).href;
    const parsed = await read(url);
    if (typeof parsed === 'string' || !parsed.kind) continue;
    gathering.take(parsed, { url, nesting: 0 });
    return;
  }
}

async function readQueue(gathering: Gathering, read: ReadFile, signal: AbortSignal): Promise<void> {
  for (const file of gathering.queue) {
    const parsed = await read(file.url);
    if (typeof parsed !== 'string') gathering.take(parsed, file);
    else if (!signal.aborted) gathering.report('unreachable', file.url, `could not be read: ${parsed}`);
    if (signal.aborted) return;
  }
}

/** A text says why the file could not be had. */
async function readFile(address: string, plan: SitemapPlan, signal: AbortSignal): Promise<ParsedSitemap | string> {
  const url = new URL(address);
  const verdict = await unlessAborted(plan.robots.check(url), signal);
  if (!verdict) return 'no answer in time';
  if (!verdict.allowed) return verdict.reason ?? 'refused by robots.txt';
  const request = { url, purpose: 'sitemap', maxBytes: sitemapLimits.bytes, signal } as const;
  const reply = await unlessAborted(plan.fetch(request), signal);
  if (!reply) return 'no answer in time';
  if (reply.kind === 'failed') return reply.reason;
  if (reply.status < 200 || reply.status > 299) return statusReason(reply.status);
  const parsed = await parseSitemap(reply.body, signal);
  return reply.truncated && parsed.kind ? { ...parsed, fault: 'too_large' } : parsed;
}
