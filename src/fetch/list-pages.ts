/** Lists the pages of a folder of built HTML by the addresses that links to them would have. */

import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { addressOf, folderBase } from './folder-fetch.ts';

/** In order of their addresses. Links to other places are not followed, and what is hidden is no page. */
export async function listPages(folder: string, origin: string): Promise<readonly string[]> {
  const base = folderBase(origin);
  const names = await listNames(folder, '');
  return names.map((name) => addressOf(name.replace(index, '$1'), base).href).sort();
}

const index = /(^|\/)index\.html?$/;

async function listNames(folder: string, under: string): Promise<string[]> {
  const entries = await readEntries(join(folder, under));
  const names: string[] = [];
  for (const entry of entries) {
    const name = under + entry.name;
    if (entry.isDirectory() && isPublished(entry)) names.push(...(await listNames(folder, `${name}/`)));
    if (entry.isFile() && isPage(name)) names.push(name);
  }
  return names;
}

async function readEntries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new UserError(`Folder ${folder} cannot be read: ${problems.get(code) ?? code}`, { cause });
  }
}

const problems: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is none'],
  ['ENOTDIR', 'it is no folder'],
  ['EACCES', 'permission denied'],
]);

const isPublished = ({ name }: Dirent): boolean =>
  !name.startsWith('.') && name !== 'node_modules' && !sourceFolders.has(name);

/** What site builders keep their sources in; hosts that publish a whole repository leave them out. */
const sourceFolders = new Set([
  '_includes',
  '_layouts',
  '_posts',
  '_drafts',
  '_data',
  '_sass',
  '_plugins',
  '_templates',
]);

/** Pages for visitors: not what a host shows on errors, nor what proves to a service that the site is one's own. */
function isPage(name: string): boolean {
  if (!/\.html?$/i.test(name) || /(?:^|\/)\.[^/]*$/.test(name)) return false;
  return (
    !/^(?:.*\/)?(?:404|500)(?:\/index)?\.html?$/i.test(name) &&
    !/^(?:google|yandex_|pinterest-)[0-9a-f]{5,}\.html$/.test(name)
  );
}
