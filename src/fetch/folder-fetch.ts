/** Answers out of a folder of built pages, as a static host would, and never from outside of it. */

import type { Stats } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileType } from './file-types.ts';
import { mayBeHtml } from './media-type.ts';
import { type Answered, defaultMaxBytes, type Failed, type Fetch, type Reply, type Request } from './reply.ts';

export interface FolderOptions {
  readonly folder: string;
  /** Where the folder will be published; a path is where its pages begin: `https://tea.example/shop/`. */
  readonly origin: string;
  /** What is read of a file when the request names no limit. */
  readonly maxBytes?: number;
  /** For all that is published elsewhere. */
  readonly next?: Fetch;
}

export function createFolderFetch({ folder, origin, next, maxBytes = defaultMaxBytes }: FolderOptions): Fetch {
  const base = folderBase(origin);
  const root = realpath(folder);
  root.catch(() => undefined); // told by each reply
  return async (request) => {
    const path = pathWithin(base, request.url);
    if (path === undefined && next) return next(request);
    if (request.url.origin !== base.origin) return failed(request, 'out_of_scope', 'not in the folder');
    try {
      const file = path === undefined ? undefined : await findFile(await root, path, request.purpose === 'feed');
      const reply = file ? await readFile(file, base, { maxBytes, ...request }) : notFound;
      return {
        kind: 'answered',
        url: request.url,
        ...reply,
        hops: [],
        timing: { firstByte: 0, total: 0 }, // how fast a disk is says nothing of the server to come
        retries: 0,
      };
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return failed(request, 'network_error', `file cannot be read ${code && `(${code})`}`.trim());
    }
  };
}

/** The address that the folder has, with a slash at its end. */
export function folderBase(origin: string): URL {
  const base = new URL(origin);
  base.search = '';
  base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}

/** `name` is the way from the folder, with slashes. */
export const addressOf = (name: string, base: URL): URL =>
  new URL(name.split('/').map(encodeURIComponent).join('/'), base);

interface Found {
  readonly path: string;
  readonly size: number;
  /** From the root, with slashes. */
  readonly name: string;
}

/** Below the base, still encoded; undefined when it is elsewhere. */
function pathWithin(base: URL, { origin, pathname }: URL): string | undefined {
  if (origin !== base.origin) return undefined;
  if (`${pathname}/` === base.pathname) return '';
  return pathname.startsWith(base.pathname) ? pathname.slice(base.pathname.length) : undefined;
}

/** As static hosts look: the file itself, its name without `.html`, the index of a folder; that of a feed may be XML. */
async function findFile(root: string, path: string, isFeed: boolean): Promise<Found | undefined> {
  const name = decodePath(path);
  if (name === undefined) return undefined;
  const folder = name === '' || name.endsWith('/') ? name : `${name}/`;
  const names = [`${folder}index.html`, `${folder}index.htm`];
  if (isFeed) names.unshift(`${folder}index.xml`);
  if (folder !== name) names.unshift(name, `${name}.html`, `${name}.htm`);
  for (const candidate of names) {
    const found = await openable(root, candidate);
    if (found) return found;
  }
  return undefined;
}

/** Undefined for what could lead out of the folder, or into what is not meant to be published. */
function decodePath(path: string): string | undefined {
  try {
    const segments = path.split('/').map((segment) => decodeURIComponent(segment));
    return segments.some(isForbidden) ? undefined : segments.join('/');
  } catch {
    return undefined; // a broken escape names no file
  }
}

const isForbidden = (segment: string): boolean =>
  /[/\\\0]/.test(segment) || (segment.startsWith('.') && segment !== '.well-known');

async function openable(root: string, name: string): Promise<Found | undefined> {
  const wanted = join(root, name);
  const path = await realpath(wanted).catch(unlessMissing);
  if (!path || !isInside(root, path) || differsInCase(wanted, path)) return undefined;
  const stats: Stats = await stat(path);
  return stats.isFile() ? { path, size: stats.size, name } : undefined;
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (!missing.has(error.code ?? '')) throw error;
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Some file systems find `About.html` where most web servers would not. */
const differsInCase = (wanted: string, path: string): boolean =>
  wanted !== path && wanted.toLowerCase() === path.toLowerCase();

type Content = Pick<Answered, 'status' | 'headers' | 'body' | 'truncated'>;

async function readFile(
  { path, size, name }: Found,
  base: URL,
  request: Request & { readonly maxBytes: number },
): Promise<Content> {
  const type = fileType(name);
  const headers = {
    // what a server will say of a feed is not in its name: saved sites keep them as index.html
    ...(request.purpose !== 'feed' && { 'content-type': type }),
    'content-length': String(size),
    'content-location': addressOf(name, base).pathname,
  };
  const isWanted = request.method !== 'HEAD' && (request.purpose !== 'page' || mayBeHtml(type));
  const limit = request.maxBytes;
  if (!isWanted) return { status: 200, headers, body: new Uint8Array(0), truncated: false };
  return { status: 200, headers, body: await readStart(path, Math.min(size, limit)), truncated: size > limit };
}

async function readStart(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const body = new Uint8Array(length);
    const { bytesRead } = await file.read(body, 0, length, 0);
    return body.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const notFound: Content = { status: 404, headers: {}, body: new Uint8Array(0), truncated: false };

const failed = ({ url }: Request, outcome: Failed['outcome'], reason: string): Reply => ({
  kind: 'failed',
  url,
  outcome,
  reason,
  hops: [],
  retries: 0,
});
