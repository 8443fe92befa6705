/** Small images made on the spot: real headers, as few bytes as possible. */

import { crc32, deflateSync } from 'node:zlib';

export function png(width: number, height: number, { animated = false, padding = 0 } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0], 8);
  const row = Math.ceil(width / 8) + 1;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(animated ? [chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))] : []),
    ...(padding > 0 ? [chunk('tEXt', Buffer.alloc(padding, 0x20))] : []),
    chunk('IDAT', deflateSync(Buffer.alloc(row * Math.min(height, 64)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function jpeg(width: number, height: number, { before = 0 } = {}): Buffer {
  const frame = Buffer.from('ffc0000b080000000001011100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    ...comments(before),
    frame,
    Buffer.from('ffd9', 'hex'),
  ]);
}

export function gif(width: number, height: number, { animated = false } = {}): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([
    Buffer.from('GIF89a'),
    size,
    Buffer.from([0, 0, 0]),
    ...(animated ? [Buffer.from([0x21, 0xff, 0x0b]), Buffer.from('NETSCAPE2.0'), Buffer.from([3, 1, 0, 0, 0])] : []),
    Buffer.from([0x3b]),
  ]);
}

export function webp(width: number, height: number, { animated = false } = {}): Buffer {
  const extended = Buffer.alloc(10);
  extended[0] = animated ? 0x02 : 0;
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const body = Buffer.concat([Buffer.from('WEBPVP8X'), Buffer.from([10, 0, 0, 0]), extended]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), length, body]);
}

export const svg = (width: number, height: number): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`,
  );

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(8 + body.length);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), 4 + body.length);
  return framed;
}

/** `zlib.crc32` came with Node 20.15. */
function crc(body: Buffer): number {
  return crc32(body);
}

function* comments(bytes: number): Generator<Buffer> {
  for (let left = bytes; left > 0; left -= 60_000) {
    const length = Math.min(left, 60_000);
    const comment = Buffer.alloc(length + 4, 0x20);
    comment.writeUInt16BE(0xfffe, 0);
    comment.writeUInt16BE(length + 2, 2);
    yield comment;
  }
}
