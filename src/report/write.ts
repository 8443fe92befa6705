/** Writes a report to a file, whole or not at all, or to a stream that may be slow, full or gone. */

import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, lstat, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { UserError } from '../errors.ts';
import { codeOf, isSystemError, systemReason } from './system-reason.ts';

/** Throws a `UserError` when no report can be written there; for before the work that it reports on. Makes parent folders. */
export const checkWritable = (path: string): Promise<void> =>
  naming(path, 2, async () => {
    const present = await inspect(path);
    if (isSpecial(present)) return access(path, constants.W_OK);
    const draft = await openDraft(path);
    try {
      await draft.handle.appendFile(' '.repeat(4096)); // an empty file fits on a full disk
    } finally {
      await discard(draft);
    }
  });

/** The old report stays until the new one is complete. Devices and pipes are written to as they are. */
export const writeReport = (path: string, pieces: Iterable<string>): Promise<void> =>
  naming(path, 3, async () => {
    const present = await inspect(path);
    if (isSpecial(present)) return writeThrough(await open(path, 'w'), pieces);
    const draft = await openDraft(path);
    try {
      if (present) await draft.handle.chmod(present.mode & 0o777);
      await writeAll(draft.handle, pieces);
      await draft.handle.sync();
      await draft.handle.close();
      await rename(draft.path, path);
    } catch (error) {
      await discard(draft);
      throw error;
    }
    await syncFolder(dirname(path));
  });

/** Waits for the reader. `closed`: he went away, as `head` does; what is left is not made. */
export async function writeToStream(
  stream: Writable,
  pieces: Iterable<string>,
  name = 'stdout',
): Promise<'written' | 'closed'> {
  // The callback of `write` tells of the error; without a listener the event would end the process as well.
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  try {
    for (const chunk of chunks(pieces)) await writeChunk(stream, chunk);
    return 'written';
  } catch (error) {
    if (goneCodes.has(codeOf(error))) return 'closed';
    throw toUserError(name, 3, error);
  }
}

const goneCodes: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

function ignore(): void {}

const writeChunk = (stream: Writable, chunk: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()));
  });

async function inspect(path: string): Promise<Stats | undefined> {
  if (path === '' || /[/\\]$/.test(path)) throw new UserError(`Cannot write '${path}': expected the name of a file`);
  const present = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (present?.isSymbolicLink())
    throw new UserError(`Cannot write ${path}: it is a symbolic link; name the file itself`);
  if (present?.isDirectory()) throw new UserError(`Cannot write ${path}: it is a folder; name a file in it`);
  if (present?.isFile()) await access(path, constants.W_OK);
  return present;
}

const isSpecial = (present: Stats | undefined): boolean => present !== undefined && !present.isFile();

interface Draft {
  readonly path: string;
  readonly handle: FileHandle;
}

/** A new file beside the report: only within one folder is a rename one step. */
async function openDraft(path: string): Promise<Draft> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.smo-${randomBytes(8).toString('hex')}.tmp`);
  return { path: draft, handle: await open(draft, 'wx') };
}

async function discard({ path, handle }: Draft): Promise<void> {
  await handle.close().catch(ignore); // the error that led here is the one to tell
  await unlink(path).catch(ignore);
}

async function writeThrough(handle: FileHandle, pieces: Iterable<string>): Promise<void> {
  try {
    await writeAll(handle, pieces);
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, pieces: Iterable<string>): Promise<void> {
  for (const chunk of chunks(pieces)) await handle.appendFile(chunk);
}

/** The rename outlives a power cut once the folder is written, too; not every system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(ignore);
  await handle?.sync().catch(ignore);
  await handle?.close().catch(ignore);
}

const chunkLength = 65_536;

function* chunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

async function naming(path: string, exitCode: 2 | 3, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw toUserError(path, exitCode, error);
  }
}

/** Faults of the disk are the user's to mend; all else is ours. */
const toUserError = (name: string, exitCode: 2 | 3, error: unknown): unknown =>
  isSystemError(error)
    ? new UserError(`Cannot write ${name}: ${systemReason(error)}`, { cause: error, exitCode })
    : error;
