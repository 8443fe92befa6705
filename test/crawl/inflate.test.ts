import { gzipSync } from 'node:zlib';
import { inflate } from '../../src/crawl/inflate.ts';

async function unpack(body: Uint8Array): Promise<{ readonly text: string; readonly largest: number }> {
  const pieces: Uint8Array[] = [];
  for await (const piece of inflate(body)) pieces.push(piece);
  return { text: Buffer.concat(pieces).toString(), largest: Math.max(0, ...pieces.map(({ length }) => length)) };
}

const long = Buffer.alloc(1_000_000, 'green tea ');

describe('inflate', () => {
  it.each([
    ['nothing', Buffer.alloc(0), ''],
    ['plain bytes', long, long.toString()],
    ['gzip', gzipSync(long), long.toString()],
    ['gzip in gzip', gzipSync(gzipSync(long)), long.toString()],
    ['two members', Buffer.concat([gzipSync('green '), gzipSync('tea')]), 'green tea'],
    ['a lone first byte', Buffer.from([0x1f]), '\x1f'],
  ])('hands out %s in small pieces', async (_, body, text) => {
    const unpacked = await unpack(body);
    expect(unpacked.text).toBe(text);
    expect(unpacked.largest).toBeLessThanOrEqual(64 * 1024);
  });

  it.each([
    ['cut off', gzipSync(long).subarray(0, 200)],
    ['cut off inside', gzipSync(gzipSync(long).subarray(0, 200))],
    ['changed', gzipSync(long).fill(7, 50, 90)],
  ])('throws when packed data are %s', async (_, body) => {
    await expect(unpack(body)).rejects.toThrow();
  });

  it('stops unpacking when nobody wants more', async () => {
    let pieces = 0;
    for await (const _ of inflate(gzipSync(Buffer.alloc(40_000_000)))) if (++pieces === 2) break;
    expect(pieces).toBe(2);
  });
});
