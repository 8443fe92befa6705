/** Reads the body of an answer: undoes its compression, counts what comes out of each stage, stops at the limit. */

import type { Readable, Transform } from 'node:stream';
import * as zlib from 'node:zlib';

export interface ReadBody {
  /** Owns its buffer. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly truncated: boolean;
}

/** An answer that is not what it says of itself. */
export class CodingError extends Error {
  override readonly name = 'CodingError';
}

/** Rejects when the body ends early or is not what its Content-Encoding says: a part is never taken for the whole. */
export function readBody(wire: Readable, contentEncoding: string, maxBytes: number): Promise<ReadBody> {
  return new Promise((resolve, reject) => {
    const stages: Readable[] = [];
    const chunks: Uint8Array[] = [];
    const settle = (finish: () => void) => {
      for (const stage of stages) stage.destroy();
      finish();
    };
    const end = (truncated: boolean) => settle(() => resolve({ body: join(chunks, maxBytes), truncated }));

    const read = (stage: Readable, [createDecoder, ...inner]: readonly CreateDecoder[]) => {
      stages.push(stage);
      let size = 0;
      let decoder: Transform | undefined;
      const decode = (chunk: Uint8Array, create: CreateDecoder) => {
        if (!decoder) {
          decoder = create(chunk);
          read(decoder, inner);
        }
        feed(stage, decoder, chunk);
      };
      stage.on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        try {
          if (createDecoder) decode(chunk, createDecoder);
          else chunks.push(chunk);
        } catch (error) {
          settle(() => reject(error)); // a coding that nobody can undo
        }
        if (size > maxBytes) end(true);
      });
      // A body without a single byte is empty, however it claims to be compressed.
      stage.on('end', () => (decoder ? decoder.end() : end(false)));
      stage.on('error', (error) => settle(() => reject(stage === wire ? error : notAsCoded(error))));
    };
    read(wire, codingsOf(contentEncoding));
  });
}

type CreateDecoder = (head: Uint8Array) => Transform;

const zstd = (zlib as { createZstdDecompress?: () => Transform }).createZstdDecompress; // Node 22.15 and later

/** Most pages come out in one or two pieces of this size. */
const pieces = { chunkSize: 64 * 1024 };

const decoders: ReadonlyMap<string, CreateDecoder> = new Map<string, CreateDecoder>([
  ['gzip', () => zlib.createGunzip(pieces)],
  ['x-gzip', () => zlib.createGunzip(pieces)],
  ['deflate', (head) => (hasZlibHeader(head) ? zlib.createInflate(pieces) : zlib.createInflateRaw(pieces))],
  ['br', () => zlib.createBrotliDecompress(pieces)],
  ...(zstd ? ([['zstd', () => zstd()]] as const) : []),
]);

/** Nobody needs more, and each one multiplies what a small answer can blow up to. */
const maxCodings = 2;

/** In the order in which they are undone. */
function codingsOf(contentEncoding: string): readonly CreateDecoder[] {
  const listed = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (listed.length > maxCodings) return [cannotDecode('compressed more than twice')];
  return listed.reverse().map((name) => decoders.get(name) ?? cannotDecode('unknown Content-Encoding'));
}

const cannotDecode =
  (reason: string): CreateDecoder =>
  () => {
    throw new CodingError(reason);
  };

/** Servers send deflate with and without the header that the standard asks for (RFC 1950, 2.2). */
function hasZlibHeader([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function feed(source: Readable, decoder: Transform, chunk: Uint8Array): void {
  if (decoder.write(chunk)) return;
  source.pause();
  decoder.once('drain', () => source.resume());
}

/** An early end keeps its code, for it may have been the connection that ended. */
const notAsCoded = (error: NodeJS.ErrnoException): Error =>
  error.code === 'Z_BUF_ERROR'
    ? error
    : new CodingError('not compressed as its Content-Encoding says', { cause: error });

function join(chunks: readonly Uint8Array[], limit: number): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  const body = new Uint8Array(Math.min(size, limit));
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, body.length - at);
    body.set(part, at);
    at += part.length;
  }
  return body;
}
