import fc from 'fast-check';
import { readImageHeader } from '../../src/audit/image-header.ts';
import { gif, jpeg, png, svg, webp } from '../support/images.ts';

it.each([
  ['PNG', png(1200, 630), { format: 'png', width: 1200, height: 630, animated: false }],
  ['animated PNG', png(10, 20, { animated: true }), { format: 'png', width: 10, height: 20, animated: true }],
  ['JPEG', jpeg(1200, 627), { format: 'jpeg', width: 1200, height: 627 }],
  ['JPEG with long comments', jpeg(400, 300, { before: 150_000 }), { format: 'jpeg', width: 400, height: 300 }],
  ['GIF', gif(3, 4), { format: 'gif', width: 3, height: 4, animated: false }],
  ['animated GIF', gif(3, 4, { animated: true }), { format: 'gif', width: 3, height: 4, animated: true }],
  ['WebP', webp(800, 400), { format: 'webp', width: 800, height: 400, animated: false }],
  ['animated WebP', webp(8, 4, { animated: true }), { format: 'webp', width: 8, height: 4, animated: true }],
  ['SVG', svg(30, 40), { format: 'svg', width: 30, height: 40 }],
])('reads %s', (_, bytes, header) => expect(readImageHeader(bytes)).toEqual(header));

it('knows the format of an image that was cut before its size', () => {
  expect(readImageHeader(jpeg(400, 300, { before: 150_000 }).subarray(0, 65_536))).toEqual({ format: 'jpeg' });
});

it.each([
  ['nothing', ''],
  ['HTML', '<!doctype html><html><svg></svg></html>'],
  ['text', 'BM'],
  ['JSON', '{"svg": "<svg>"}'],
])('takes %s for no image', (_, text) => expect(readImageHeader(Buffer.from(text))).toBeUndefined());

it('never throws on hostile bytes', () => {
  const heads = [png(1, 1), jpeg(1, 1), gif(1, 1), webp(1, 1), svg(1, 1), Buffer.from('\0\0\0\x0cftypheic')];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), fc.nat(60), (head, tail, keep) => {
      readImageHeader(Buffer.concat([head.subarray(0, keep), tail]));
    }),
  );
});
