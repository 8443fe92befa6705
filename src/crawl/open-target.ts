/** Turns what the user named into a source of pages. Asks the disk and the standard input, never the network. */

import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.ts';
import { shorten } from '../text.ts';
import { openFile, openFolder } from './open-folder.ts';
import { openText } from './open-text.ts';
import type { Source } from './source.ts';
import { maskUser, readTargetAddress, type TargetAddress } from './target-address.ts';

export interface TargetOptions {
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  /** For folders and files: the address that they will have. */
  readonly origin?: string | undefined;
}

/** Throws a `UserError` for what is no target, and for one without pages. */
export async function openTarget(target: string, { cwd, stdin, origin }: TargetOptions): Promise<Source> {
  const typed = target.trim();
  if (typed === '-') return openText(stdin, 'standard input');
  const path = pathOf(typed, cwd);
  const found = path === undefined ? undefined : await lookUp(path, typed);
  if (path !== undefined && found) return openPath(path, typed, found, origin);
  const address = readTargetAddress(typed);
  if (!address) throw new UserError(problemWith(typed));
  return openAddress(address);
}

/** A path on the disk, whether there is something or not. What has a scheme of the web is none. */
function pathOf(typed: string, cwd: string): string | undefined {
  if (/^file:\/\//i.test(typed) && URL.canParse(typed)) return pathOfFileUrl(typed);
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(typed) || typed.includes('\0') ? undefined : resolve(cwd, typed);
}

function pathOfFileUrl(typed: string): string {
  try {
    return fileURLToPath(typed);
  } catch (cause) {
    throw new UserError(`${typed} names no file on this machine; write its path instead`, { cause });
  }
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

async function lookUp(path: string, typed: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (absent.has(code)) return undefined;
    throw new UserError(`${typed} cannot be read (${code}); check its permissions`, { cause });
  }
}

function openPath(path: string, typed: string, found: Stats, origin: string | undefined): Promise<Source> | Source {
  if (found.isDirectory()) return openFolder(path, typed, origin);
  if (/\.x?html?$/i.test(path)) return openFile(path, origin);
  return openText(createReadStream(path), typed);
}

/** A sitemap is known by its name here; one with another name shows when it is read. */
function openAddress(address: TargetAddress): Source {
  const { url } = address;
  const common = { starts: [url], named: [address], notices: [] };
  if (/\.xml(?:\.gz)?$/i.test(url.pathname)) {
    const start = new URL('/', url).href;
    return { ...common, kind: 'sitemap', start, seeds: [], follow: false, sitemaps: [url.href] };
  }
  const seeds = [{ url: url.href, via: 'start' } as const];
  return { ...common, kind: 'site', start: url.href, seeds, follow: true, sitemaps: [] };
}

function problemWith(typed: string): string {
  const shown = shorten(maskUser(typed), 100);
  const scheme = /^([a-z][a-z0-9+.-]+):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https')
    return `${shown} is no valid address; write it like https://example.com/`;
  if (scheme === 'file') return `${shown}: no such file or folder; check the path`;
  if (scheme) return `${scheme}: addresses cannot be audited; name an http or https address, a folder or a file`;
  return `${shown}: no such file or folder, and no address either; write addresses like https://example.com/`;
}
