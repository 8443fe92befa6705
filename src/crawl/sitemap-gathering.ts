/** What the sitemaps of a site hold together: files still to read, pages, and what is wrong with them. */

import { normalizeUrl, parseHttp } from '../address.ts';
import { count, shorten } from '../text.ts';
import type { ParsedSitemap } from './parse-sitemap.ts';
import { type Location, type SitemapFault, type SitemapKind, sitemapLimits } from './sitemap-reader.ts';

interface SitemapEntry {
  /** Normalised. */
  readonly url: string;
  /** As written. */
  readonly lastmod?: string;
  /** The file that names it first. */
  readonly sitemap: string;
}

/** A file that was read, if only in part. */
interface SitemapFile {
  readonly url: string;
  readonly kind: SitemapKind;
  /** Addresses in it, before any was left out. */
  readonly addresses: number;
}

export interface SitemapProblem {
  readonly code:
    | SitemapFault
    | 'unreachable'
    | 'bad_address'
    | 'other_site'
    | 'too_deep'
    | 'too_many_files'
    | 'too_many_pages'
    | 'too_late';
  /** The file it is about; for `too_late`, the site. */
  readonly sitemap: string;
  /** For people, to be read after the address of the file: `is larger than …`. */
  readonly message: string;
}

export interface Sitemaps {
  readonly files: readonly SitemapFile[];
  /** In the order of files and lines, each page once. */
  readonly entries: readonly SitemapEntry[];
  readonly problems: readonly SitemapProblem[];
}

/** A file that waits to be read. */
interface Waiting {
  readonly url: string;
  /** Indexes above it. */
  readonly nesting: number;
}

export interface Gathering extends Sitemaps {
  /** Grows as indexes are taken. */
  readonly queue: Iterable<Waiting>;
  /** Queues a file once; false when the address is none. */
  want(address: string, nesting: number): boolean;
  take(parsed: ParsedSitemap, file: Waiting): void;
  report(code: SitemapProblem['code'], sitemap: string, message: string): void;
}

const mostFiles = 100;
/** Indexes within indexes. */
const deepestNesting = 3;

export interface GatheringOptions {
  /** Pages that belong to the audited site. */
  readonly accepts: (url: URL) => boolean;
  readonly mostPages?: number;
}

export function createGathering({ accepts, mostPages = 100_000 }: GatheringOptions): Gathering {
  const files: SitemapFile[] = [];
  const entries: SitemapEntry[] = [];
  const problems: SitemapProblem[] = [];
  const queue: Waiting[] = [];
  const knownFiles = new Set<string>();
  const knownPages = new Set<string>();
  const told = new Set<string>();

  const report: Gathering['report'] = (code, sitemap, message) => void problems.push({ code, sitemap, message });

  const reportOnce: Gathering['report'] = (code, sitemap, message) => {
    if (!told.has(code)) report(code, sitemap, message);
    told.add(code);
  };

  function want(address: string, nesting: number): boolean {
    const url = normalizeUrl(address);
    if (url === undefined) return false;
    if (knownFiles.has(url)) return true;
    if (knownFiles.size >= mostFiles) {
      reportOnce('too_many_files', url, `was not read, nor what follows: there are more than ${mostFiles} files`);
      return true;
    }
    knownFiles.add(url);
    queue.push({ url, nesting });
    return true;
  }

  function take({ kind, locations, fault }: ParsedSitemap, file: Waiting): void {
    if (fault) report(fault, file.url, faultTexts[fault](count(locations.length, 'address', 'addresses')));
    knownFiles.add(file.url);
    if (!kind) return;
    files.push({ url: file.url, kind, addresses: locations.length });
    if (kind === 'index') takeFiles(locations, file);
    else takePages(locations, file.url);
  }

  function takeFiles(locations: readonly Location[], { url, nesting }: Waiting): void {
    if (nesting >= deepestNesting) {
      report(
        'too_deep',
        url,
        `lies below ${count(deepestNesting, 'index', 'indexes')}; the files that it names were not read`,
      );
      return;
    }
    reportBad(
      locations.filter(({ address }) => !want(address, nesting + 1)),
      url,
    );
  }

  function takePages(locations: readonly Location[], sitemap: string): void {
    const bad: Location[] = [];
    const foreign: Location[] = [];
    for (const location of locations) {
      const url = parseHttp(location.address);
      if (!url) bad.push(location);
      else if (!accepts(url)) foreign.push(location);
      else keep(url, location, sitemap);
    }
    reportBad(bad, sitemap);
    if (foreign.length) report('other_site', sitemap, `names ${listed(foreign)} outside of the audited site`);
  }

  function keep(url: URL, { lastmod }: Location, sitemap: string): void {
    const page = normalizeUrl(url) ?? url.href;
    if (knownPages.has(page)) return;
    if (entries.length >= mostPages) {
      reportOnce(
        'too_many_pages',
        sitemap,
        `was not read to its end: all files together name more than ${mostPages} pages`,
      );
      return;
    }
    knownPages.add(page);
    entries.push({ url: page, ...(lastmod !== undefined && { lastmod }), sitemap });
  }

  function reportBad(bad: readonly Location[], sitemap: string): void {
    if (bad.length) report('bad_address', sitemap, `names ${listed(bad)} not written as a whole web address`);
  }

  return { files, entries, problems, queue, want, take, report };
}

const faultTexts = {
  not_a_sitemap: () => 'is no sitemap',
  broken: (read) => `is broken; ${read} could be read`,
  too_large: (read) => `is larger than ${sitemapLimits.bytes / 1024 / 1024} MiB; ${read} could be read`,
  too_many_addresses: () => `names more than ${sitemapLimits.addresses} addresses; the rest was not read`,
  cancelled: (read) => `was not read to its end; ${read} could be read`,
} satisfies Record<SitemapFault, (read: string) => string>;

const listed = (locations: readonly Location[]): string =>
  `${count(locations.length, 'address', 'addresses')} (${shorten(locations[0]?.address ?? '', 80)}${locations.length > 1 ? ', …' : ''})`;
