import { drawFindings, excerptAround } from '../../scripts/finding-sample.ts';
import type { Finding } from '../../src/finding.ts';

const finding = (rule: string, message: string, page = '/'): Finding => ({
  rule,
  practice: 'tea',
  severity: 'info',
  page,
  message,
});

const findings = [
  ...Array.from({ length: 50 }, (_, index) => finding('tea/strong', 'Too strong', `/${index}`)),
  finding('tea/strong', 'Much too strong'),
  finding('tea/weak', 'Too weak'),
];

const draw = (seed: number) => drawFindings(findings, { seed, count: 4, perRule: 2 });

it('draws the same for the same seed, and other findings for others', () => {
  expect(draw(1)).toEqual(draw(1));
  expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(draw(seed)))).size).toBeGreaterThan(1);
});

it('lets rules and wordings take turns', () => {
  const said = draw(7).map(({ message }) => message);
  expect(said.toSorted()).toEqual(['Much too strong', 'Too strong', 'Too weak']);
});

it('keeps to the count, and draws nothing from nothing', () => {
  expect(drawFindings(findings, { seed: 1, count: 1, perRule: 9 })).toHaveLength(1);
  expect(drawFindings([], { seed: 1, count: 1, perRule: 9 })).toEqual([]);
});

it.each([
  ['<head><p>té<b>', 12, 2, 'é<b'],
  ['<html><head><title>', undefined, 3, '<head>'],
  ['tea', undefined, 2, 'tea'],
  ['tea', 99, 2, ''],
])('shows of %s round %s', (html, offset, reach, excerpt) => {
  expect(excerptAround(html, offset, reach)).toBe(excerpt);
});
