/** Folders of built pages, and single files, as sources: their pages have the addresses at which they will be published. */

import { basename, dirname } from 'node:path';
import { parseHttp } from '../address.ts';
import { UserError } from '../errors.ts';
import { addressOf, folderBase } from '../fetch/folder-fetch.ts';
import { listPages } from '../fetch/list-pages.ts';
import type { Source } from './source.ts';

/** Nobody can publish there. */
const unpublished = 'https://site.invalid/';

/** Every page is visited, linked or not; the start page first, the others in order. */
export async function openFolder(path: string, typed: string, origin = unpublished): Promise<Source> {
  const base = baseOf(origin);
  const pages = await listPages(path, base.href);
  const start = pages.includes(base.href) ? base.href : pages[0];
  if (start === undefined) {
    throw new UserError(`No HTML pages in ${typed}; build the site first, or name the folder with its built pages`);
  }
  return fromFolder('folder', path, base, [start, ...pages.filter((page) => page !== start)]);
}

export function openFile(path: string, origin = unpublished): Source {
  const base = baseOf(origin);
  const name = basename(path).replace(/^index\.html?$/, '');
  return fromFolder('file', dirname(path), base, [addressOf(name, base).href]);
}

function baseOf(origin: string): URL {
  const url = parseHttp(origin);
  if (url) return folderBase(url.href);
  throw new UserError(`The origin ${origin} is no address; write it like https://example.com/`);
}

function fromFolder(kind: 'folder' | 'file', path: string, base: URL, pages: readonly string[]): Source {
  return {
    kind,
    start: pages[0] ?? base.href,
    starts: [base],
    named: [],
    seeds: pages.map((url, index) => ({ url, via: index === 0 ? 'start' : 'list' })),
    follow: false,
    sitemaps: [],
    folder: { path, origin: base.href },
    notices: [],
  };
}
