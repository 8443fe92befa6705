import { parseDuration, toMilliseconds } from '../../src/config/duration.ts';

it.each([
  ['30s', 30_000],
  ['500ms', 500],
  ['2000', 2000],
  ['0', 0],
  ['1.5s', 1500],
  ['2m', 120_000],
  ['1h', 3_600_000],
  [' 10 s ', 10_000],
])('reads %s as %d ms', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

it.each(['', 's', '5y', '-1', '1e3', '30 seconds', '5s5s', 'Infinity', '٣s', '1'.repeat(40)])('refuses "%s"', (text) =>
  expect(parseDuration(text)).toBeUndefined(),
);

it('passes numbers through as milliseconds', () => expect(toMilliseconds(250)).toBe(250));
