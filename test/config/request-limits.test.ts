import { resolveOptions } from '../../src/config/options.ts';
import {
  limitInWords,
  type RequestLimitName,
  readRequestLimit,
  requestLimitNames,
  requestLimits,
} from '../../src/config/request-limits.ts';

it.each<[RequestLimitName, string | number, number | undefined]>([
  ['connectTime', '5s', 5_000],
  ['connectTime', 250, 250],
  ['connectTime', '0', undefined],
  ['bodySize', '2MiB', 2 * 1024 * 1024],
  ['bodySize', '1.5 mb', 1_500_000],
  ['bodySize', '4096', 4096],
  ['bodySize', '3', undefined],
  ['bodySize', '1GiB', undefined],
  ['retries', '0', 0],
  ['retries', '-1', undefined],
  ['retries', '1.5', undefined],
  ['retries', 1.5, undefined],
  ['redirects', '51', undefined],
])('%s of %j is %j', (name, value, expected) => expect(readRequestLimit(name, value)).toBe(expected));

it.each(requestLimitNames)('%s is within its own range, and has words', (name) => {
  expect(readRequestLimit(name, requestLimits[name].usual)).toBe(requestLimits[name].usual);
  expect(limitInWords(name)).toMatch(/^a (?:duration|size|whole number) from \d/);
});

it('lets flags beat the file, limit by limit', () => {
  const { crawl } = resolveOptions({
    flags: { crawl: { limits: { retries: '0' } } },
    file: { crawl: { limits: { retries: 5, idleTime: '3s' } } },
  });
  expect(crawl.limits).toMatchObject({ retries: 0, idleTime: 3_000, redirects: 10 });
});
