/** Adds the pages that sitemaps name to a source. */

import { UserError } from '../errors.ts';
import type { SitemapProblem, Sitemaps } from './sitemap-gathering.ts';
import { readSitemaps, type SitemapPlan } from './sitemaps.ts';
import type { Source } from './source.ts';
import type { Seed } from './visit.ts';

export interface SitemapTools extends Omit<SitemapPlan, 'start' | 'named'> {
  /** False: only what the user named himself is read. */
  readonly discover: boolean;
}

export interface WithSitemaps {
  readonly source: Source;
  readonly sitemaps: Sitemaps;
}

/** Throws a `UserError` when the target is a sitemap without pages. */
export async function addSitemaps(source: Source, tools: SitemapTools): Promise<WithSitemaps> {
  if (source.sitemaps.length > 0) return fromNamed(source, source.sitemaps, tools);
  if (source.kind !== 'site') return { source, sitemaps: none };
  return (await fromHidden(source, tools)) ?? (tools.discover ? discovered(source, tools) : { source, sitemaps: none });
}

const none: Sitemaps = { files: [], entries: [], problems: [] };

const read = (source: Source, named: readonly string[], tools: SitemapTools): Promise<Sitemaps> =>
  readSitemaps({ ...tools, start: new URL(source.start), named });

async function fromNamed(source: Source, named: readonly string[], tools: SitemapTools): Promise<WithSitemaps> {
  const sitemaps = await read(source, named, tools);
  if (sitemaps.entries.length === 0 && !tools.signal?.aborted) throw noPages(named, sitemaps.problems);
  return withEntries(source, sitemaps);
}

/** An address that is called like a sitemap may be one, or a page for visitors. */
async function fromHidden(source: Source, tools: SitemapTools): Promise<WithSitemaps | undefined> {
  if (!/sitemap[^/]*$/i.test(new URL(source.start).pathname)) return undefined;
  const sitemaps = await read(source, [source.start], tools);
  if (sitemaps.entries.length === 0) return undefined;
  return withEntries({ ...source, kind: 'sitemap', seeds: [], follow: false }, sitemaps);
}

async function discovered(source: Source, tools: SitemapTools): Promise<WithSitemaps> {
  const { sitemaps } = await tools.robots.check(new URL(source.start));
  return withEntries(source, await read(source, sitemaps, tools));
}

function withEntries(source: Source, sitemaps: Sitemaps): WithSitemaps {
  const pages = sitemaps.entries.map(({ url }): Seed => ({ url, via: 'sitemap' }));
  return { source: { ...source, seeds: [...source.seeds, ...pages] }, sitemaps };
}

function noPages(named: readonly string[], [first]: readonly SitemapProblem[]): UserError {
  if (!first) return new UserError(`${named[0]} names no pages; name another sitemap or the site itself`);
  const isMissing = first.code === 'unreachable' || first.code === 'too_late';
  const message = `No pages to audit: ${first.sitemap} ${first.message}`;
  return new UserError(message, { exitCode: isMissing ? 3 : 2 });
}
