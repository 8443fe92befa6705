import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { CodingError, readBody } from '../../src/fetch/read-body.ts';

const text = 'Tea, black and green. '.repeat(200);
const plain = Buffer.from(text);
const wire = (bytes: Uint8Array, size = bytes.length) => {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return Readable.from(chunks, { objectMode: false });
};
const limit = 1 << 20;
const read = async (bytes: Uint8Array, coding = '', maxBytes = limit) => {
  const { body, truncated } = await readBody(wire(bytes, 100), coding, maxBytes);
  return { text: Buffer.from(body).toString(), truncated };
};

describe('whole bodies', () => {
  it.each([
    ['', plain],
    ['identity', plain],
    ['gzip', zlib.gzipSync(plain)],
    ['X-GZIP', zlib.gzipSync(plain)],
    [' gzip , identity', zlib.gzipSync(plain)],
    ['deflate', zlib.deflateSync(plain)],
    ['deflate', zlib.deflateRawSync(plain)],
    ['br', zlib.brotliCompressSync(plain)],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(plain))],
    ['gzip, gzip', zlib.gzipSync(zlib.gzipSync(plain))],
  ])('%s', async (coding, bytes) => expect(await read(bytes, coding)).toEqual({ text, truncated: false }));

  it('of two gzip members', async () => {
    expect(await read(Buffer.concat([zlib.gzipSync('one '), zlib.gzipSync('two')]), 'gzip')).toMatchObject({
      text: 'one two',
    });
  });

  it.each(['', 'gzip', 'br', 'deflate', 'gzip, br', 'rot13', 'gzip, gzip, gzip'])('empty: %s', async (coding) => {
    expect(await read(Buffer.alloc(0), coding)).toEqual({ text: '', truncated: false });
  });

  it('in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        const packed = zlib.brotliCompressSync(zlib.deflateRawSync(bytes));
        const { body } = await readBody(wire(packed, size), 'deflate, br', limit);
        expect(Buffer.from(body).equals(bytes)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('owns its buffer', async () => {
    const { body } = await readBody(wire(plain), '', limit);
    expect(body.buffer.byteLength).toBe(body.length);
  });
});

describe('the limit', () => {
  it.each([
    ['', plain],
    ['gzip', zlib.gzipSync(plain)],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(plain))],
  ])('cuts: %s', async (coding, bytes) => {
    expect(await read(bytes, coding, 100)).toEqual({ text: text.slice(0, 100), truncated: true });
    expect(await read(bytes, coding, text.length)).toMatchObject({ truncated: false });
    expect(await read(bytes, coding, text.length - 1)).toMatchObject({ truncated: true });
  });

  const zeros = Buffer.alloc(64 << 20);
  const bombs = {
    gzip: zlib.gzipSync(zeros),
    deflate: zlib.deflateSync(zeros),
    br: zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 2 } }),
  };
  it.each(Object.entries(bombs))('holds against a bomb: %s', async (coding, bomb) => {
    const before = process.memoryUsage().arrayBuffers;
    const { body, truncated } = await readBody(wire(bomb, 16_384), coding, limit);
    expect([body.length, truncated]).toEqual([limit, true]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 << 20);
  });

  it('counts the stage between two codings too', async () => {
    // Nothing comes out at the end, while the inner gzip header names a file of 64 MB.
    const inner = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(64 << 20, 'a')]);
    expect(await read(zlib.gzipSync(inner), 'gzip, gzip')).toEqual({ text: '', truncated: true });
  });

  it('counts what comes over the wire too', async () => {
    const header = Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]);
    expect(await read(Buffer.concat([header, Buffer.alloc(5000, 'a')]), 'gzip', 1000)).toEqual({
      text: '',
      truncated: true,
    });
  });

  it('hangs up when it has enough', async () => {
    const endless = new Readable({ read: () => endless.push(plain) });
    expect((await readBody(endless, '', 10_000)).truncated).toBe(true);
    expect(endless.destroyed).toBe(true);
  });
});

const wrongSum = (packed: Buffer) => packed.fill(0, packed.length - 8, packed.length - 4);

describe('bodies that lie', () => {
  it.each([
    ['plain text as gzip', plain, 'gzip', 'not compressed as its Content-Encoding says'],
    ['plain text as br', plain, 'br', 'not compressed as its Content-Encoding says'],
    ['gzip as gzip twice', zlib.gzipSync(plain), 'gzip, gzip', 'not compressed as its Content-Encoding says'],
    ['gzip with a wrong sum', wrongSum(zlib.gzipSync(plain)), 'gzip', 'not compressed as its Content-Encoding says'],
    ['three codings', plain, 'gzip, gzip, gzip', 'compressed more than twice'],
    ['an unknown coding', plain, 'rot13', 'unknown Content-Encoding'],
  ])('%s', async (_, bytes, coding, message) => {
    await expect(read(bytes, coding)).rejects.toThrow(new CodingError(message));
  });

  it.each([
    ['gzip', zlib.gzipSync(plain)],
    ['deflate', zlib.deflateSync(plain)],
    ['deflate', zlib.deflateRawSync(plain)],
    ['br', zlib.brotliCompressSync(plain)],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(plain))],
  ])('end early: %s', async (coding, bytes) => {
    for (const size of [1, 2, 5, 20, bytes.length - 1]) {
      await expect(read(bytes.subarray(0, size), coding)).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
    }
  });

  it('are hung up on', async () => {
    for (const coding of ['gzip', 'rot13']) {
      const endless = new Readable({ read: () => endless.push(plain) });
      await expect(readBody(endless, coding, limit)).rejects.toThrow(CodingError);
      expect(endless.destroyed).toBe(true);
    }
  });

  it('keep the error of the wire', async () => {
    const broken = Readable.from(
      (async function* () {
        yield zlib.gzipSync(plain).subarray(0, 20);
        throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
      })(),
      { objectMode: false },
    );
    await expect(readBody(broken, 'gzip', limit)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('never crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        fc.constantFrom('gzip', 'deflate', 'br', 'gzip, deflate'),
        async (noise, coding) => {
          await readBody(wire(noise, 7), coding, 10_000).catch(() => undefined);
        },
      ),
    );
  });
});
