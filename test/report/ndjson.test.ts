import type { Audit } from '../../src/audit/audit.ts';
import { live, ndjson } from '../../src/report/ndjson.ts';
import type { ReportContext } from '../../src/report/reporter.ts';
import { sampleAudit, teaShop } from '../support/sample-audit.ts';

const context: ReportContext = { width: 0, color: false };
const read = (pieces: Iterable<string>): Record<string, unknown>[] =>
  [...pieces]
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The audit again, out of its lines. */
function gathered(lines: readonly Record<string, unknown>[]): unknown {
  const of = (type: string) => lines.filter((line) => line.type === type).map(({ type: _, ...record }) => record);
  const [about] = of('audit');
  return {
    ...about,
    pages: of('page'),
    findings: of('finding'),
    pictures: of('picture'),
    rules: of('rule'),
    notices: of('notice'),
  };
}

it.each<[string, Audit]>([
  ['with a bit of everything', teaShop()],
  ['of nothing', sampleAudit({ pages: [] })],
])('holds all of an audit %s', (_, audit) => expect(gathered(read(ndjson(audit, context)))).toEqual(audit));

it('ends with the audit itself', () => {
  expect(read(ndjson(teaShop(), context)).at(-1)).toMatchObject({ type: 'audit', target: 'https://tea.example' });
});

it('says the same when findings were written before', () => {
  const audit = teaShop();
  const early = [...audit.findings].map((finding) => live.finding(finding));
  expect([...early, ...live.rest(audit, context)].join('')).toBe([...ndjson(audit, context)].join(''));
});
