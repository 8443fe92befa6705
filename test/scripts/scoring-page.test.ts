import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { root } from '../../scripts/rule-files.ts';
import { auditExample, scoringPage } from '../../scripts/scoring-page.ts';
import { json } from '../../src/report/json.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = readFileSync(join(root, 'docs/scoring.md'), 'utf8');
const audit = await auditExample(rules);

it('shows a program that finds the same scores in the JSON alone', () => {
  const program = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const folder = temporaryFolder({ 'score.mjs': program, 'audit.json': [...json(audit)].join('') });
  const found = JSON.parse(
    execFileSync(process.execPath, ['score.mjs', 'audit.json'], { cwd: folder, encoding: 'utf8' }),
  );

  const { overall, practices = {} } = audit.score ?? {};
  const ofPractices = Object.entries(practices).map(([practice, { score }]) => [practice, score]);
  expect(found.practices).toEqual({ overall, ...Object.fromEntries(ofPractices) });
  const ofPages = [...audit.pages].flatMap(({ url, score }) => (score === undefined ? [] : [[url, score]]));
  expect(ofPages.length).toBeGreaterThan(5);
  expect(found.pages).toEqual(Object.fromEntries(ofPages));
});

it('shows an example that is worked out as the page says', async () => {
  const rows = [...page.matchAll(/^\| \[[^|]+\((\w+)\) \| (\d+) \| ([^|]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)];
  const points: Record<string, number> = { error: 10, warning: 4, info: 1 };
  const pages = Number(/audits (\d+) pages/.exec(page)?.[1]);
  let [credit, debit] = [0, 0];
  for (const [, severity = '', passed, failed = '', itsCredit, itsDebit] of rows) {
    const [, times = 0, level = ''] = /^(\d+) (\w+)$/.exec(failed) ?? []; // no rule of the example fails at two levels
    const checks = Number(passed) + Number(times);
    const reach = (checks / pages) ** 0.25;
    expect(Number(itsCredit)).toBeCloseTo(((points[severity] ?? 0) * reach * Number(passed)) / checks, 2);
    expect(Number(itsDebit)).toBeCloseTo((2 * (points[level] ?? 0) * reach * Number(times)) / checks, 2);
    credit += Number(itsCredit);
    debit += Number(itsDebit);
  }
  expect(rows.length).toBeGreaterThan(3);
  const [, score] = / = \*\*([\d.]+)\*\*/.exec(page) ?? [];
  expect(Number(score)).toBeCloseTo((100 * (20 + credit)) / (20 + credit + debit), 0);
  expect(await scoringPage(page, rules)).toBe(page);
});
