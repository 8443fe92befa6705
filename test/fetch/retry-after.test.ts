import fc from 'fast-check';
import { readRetryAfter } from '../../src/fetch/retry-after.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const read = (value: string, date?: string) =>
  readRetryAfter({ headers: { 'retry-after': value, ...(date && { date }) } }, now);

it.each([
  ['0', 0],
  ['7', 7000],
  [' 7 ', 7000],
  ['1.5', 1500],
  ['3s', 3000],
  ['3S', 3000],
  ['1m', 60_000],
  ['0m5s', 5000],
  ['1m1s', 60_000],
  ['2h', 60_000],
  ['315360000', 60_000],
  ['99999999999999999999', 60_000],
  ['Sat, 21 Nov 2026 12:00:09 GMT', 9000],
  ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
  ['Sat, 21 Nov 2036 11:00:00 GMT', 60_000],
  ['', undefined],
  ['-5', undefined],
  ['soon', undefined],
  ['NaN', undefined],
  ['1e3', undefined],
  ['s', undefined],
])('%s', (value, wait) => expect(read(value)).toBe(wait));

it('counts a date from the clock of the server', () => {
  expect(read('Sat, 21 Nov 2026 10:00:05 GMT', 'Sat, 21 Nov 2026 10:00:00 GMT')).toBe(5000);
  expect(read('Sat, 21 Nov 2026 12:00:05 GMT', 'nonsense')).toBe(5000);
});

it('is undefined without the header', () => expect(readRetryAfter({ headers: {} }, now)).toBeUndefined());

it('stays within its bounds', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const wait = read(value);
      expect(wait === undefined || (wait >= 0 && wait <= 60_000)).toBe(true);
    }),
  );
});
