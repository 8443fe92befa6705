import { cutAt, lengthIn } from '../../src/networks/text-length.ts';
import { letters, utf8Length } from '../../src/text.ts';

it.each([
  ['tea', 'characters', 3],
  ['찻잎', 'characters', 2],
  ['찻잎', 'bytes', 6],
  ['👩‍👩‍👧', 'characters', 1],
] as const)('%s in %s: %i', (text, unit, length) => expect(lengthIn(text, unit)).toBe(length));

it.each([
  ['Green tea', { value: 5, unit: 'characters' }, 'Green'],
  ['찻잎을 덖다', { value: 7, unit: 'bytes' }, '찻잎'],
  ['tea', { value: 70, unit: 'bytes' }, 'tea'],
  ['👩‍👩‍👧👩‍👩‍👧', { value: 20, unit: 'bytes' }, '👩‍👩‍👧'],
  ['👩‍👩‍👧'.repeat(21), { value: 360, unit: 'bytes' }, '👩‍👩‍👧'.repeat(20)],
  [`e${'\u0301'.repeat(1000)}`, { value: 350, unit: 'bytes' }, ''],
] as const)('%s cut at %j', (text, limit, cut) => expect(cutAt(text, limit)).toBe(cut));

it('never exceeds the limit, nor wastes a letter that fits', () => {
  const text = 'Tee – ä ö ü 한국어 👩‍👩‍👧 '.repeat(20);
  for (let value = 0; value < 200; value++) {
    const cut = cutAt(text, { value, unit: 'bytes' });
    const [next = ''] = letters(text.slice(cut.length));
    expect(utf8Length(cut)).toBeLessThanOrEqual(value);
    expect(utf8Length(cut + next)).toBeGreaterThan(value);
  }
});
