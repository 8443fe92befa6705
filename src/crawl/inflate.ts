/** Unpacks gzip piece by piece, by its first bytes and not by what the server calls it. */

import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Packed twice happens when a server packs a file that is packed already; more is no accident. */
const deepest = 2;

const pieceSize = 64 * 1024;

/** Pieces of at most 64 KiB. Throws in the middle when the packed data are broken. */
export async function* inflate(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* unpack(pieces(body), deepest);
}

async function* pieces(body: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < body.length; start += pieceSize) yield body.subarray(start, start + pieceSize);
}

async function* unpack(source: AsyncGenerator<Uint8Array>, levels: number): AsyncGenerator<Uint8Array> {
  const { value: first, done } = await source.next();
  if (done) return;
  const whole = rejoin(first, source);
  yield* levels > 0 && isGzip(first) ? unpack(gunzip(whole), levels - 1) : whole;
}

async function* rejoin(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function* gunzip(source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzipped = pipeline(source, createGunzip({ chunkSize: pieceSize }), () => {}); // a failure reaches the loop below
  for await (const piece of unzipped) yield piece;
}
