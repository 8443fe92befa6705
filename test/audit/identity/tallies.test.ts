import fc from 'fast-check';
import { merge, mostSamples, note, sum, type Tallies } from '../../../src/audit/identity/tallies.ts';

const page = (n: number): string => `https://tea.example/${n}`;
const counted = (numbers: readonly number[]): Tallies<string> => {
  const tallies: Tallies<string> = new Map();
  for (const n of numbers) note(tallies, `kind ${n % 3}`, page(n));
  return tallies;
};
const plain = (tallies: Tallies<string>) => [...tallies.values()].sort((one, other) => (one.of < other.of ? -1 : 1));

it('counts pages and keeps the shortest addresses', () =>
  expect(plain(counted([30, 3, 33, 1]))).toEqual([
    { of: 'kind 0', pages: 3, on: [page(3), page(30), page(33)] },
    { of: 'kind 1', pages: 1, on: [page(1)] },
  ]));

it('keeps the place on the first of the pages', () => {
  const tallies: Tallies<string> = new Map();
  const at = (line: number) => ({ line, column: 1, offset: 0, snippet: '' });
  note(tallies, 'tea', page(22), at(22));
  note(tallies, 'tea', page(1), at(1));
  note(tallies, 'tea', page(3), at(3));
  expect(tallies.get('"tea"')?.at).toEqual(at(1));
});

it('is the same whoever counted which pages', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(500)), fc.nat(500), (numbers, cut) => {
      const parts = [numbers.slice(0, cut), numbers.slice(cut)].map(counted);
      const [first, second] = parts;
      if (!first || !second) return;
      merge(second, first);
      expect(plain(second)).toEqual(plain(counted(numbers)));
    }),
  ));

it('stays small, whatever comes, and keeps what is frequent', () => {
  const tallies: Tallies<number> = new Map();
  for (let n = 0; n < 30_000; n++) {
    note(tallies, n, page(n));
    note(tallies, -1, page(n));
  }
  expect(tallies.size).toBeLessThanOrEqual(8000);
  expect(tallies.get('-1')?.pages).toBe(30_000);
  expect(tallies.get('-1')?.on).toHaveLength(mostSamples);
});

it('sums several', () =>
  expect(sum([...counted([3, 6, 1]).values()])).toEqual({ pages: 3, on: [page(1), page(3), page(6)] }));
