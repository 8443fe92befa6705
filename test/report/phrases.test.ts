import { outcomes } from '../../src/fetch/reply.ts';
import { counted, duration, figure, findingCounts, notProbedPhrase, outcomePhrases } from '../../src/report/phrases.ts';

it.each([
  [0, '0 ms'],
  [850.4, '850 ms'],
  [999.6, '1 s'],
  [12_340, '12.3 s'],
  [59_940, '59.9 s'],
  [59_960, '1 min 0 s'],
  [72_400, '1 min 12 s'],
  [3_599_600, '1 h 0 min'],
  [7_800_000, '2 h 10 min'],
  [-5, '0 ms'],
])('%d milliseconds are %s', (milliseconds, words) => expect(duration(milliseconds)).toBe(words));

it.each([
  [1, '1 page'],
  [0, '0 pages'],
  [12_345, '12,345 pages'],
])('counts %i', (n, words) => expect(counted(n, 'page')).toBe(words));

it('writes figures alike on every machine', () => expect(figure(1_234_567)).toBe('1,234,567'));

it.each([
  [{ error: 0, warning: 0, info: 0 }, 'no findings'],
  [{ error: 1, warning: 2, info: 1 }, '1 error, 2 warnings, 1 note'],
  [{ error: 0, warning: 1000, info: 0 }, '1,000 warnings'],
])('%j', (counts, words) => expect(findingCounts(counts)).toBe(words));

it('has words of its own for every outcome', () => {
  expect(new Set(outcomes.map((outcome) => outcomePhrases[outcome])).size).toBe(outcomes.length);
});

it.each([
  ['offline', 'the run was offline'],
  ['something_new', 'something_new'],
])('%s', (reason, words) => expect(notProbedPhrase(reason)).toBe(words));
