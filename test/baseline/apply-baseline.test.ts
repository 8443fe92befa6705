import type { Audit } from '../../src/audit/audit.ts';
import { applyBaseline } from '../../src/baseline/apply-baseline.ts';
import { type BaselineEntry, baselineText } from '../../src/baseline/baseline.ts';
import { readBaseline } from '../../src/baseline/read-baseline.ts';
import { updateBaseline } from '../../src/baseline/update-baseline.ts';
import type { Finding } from '../../src/finding.ts';
import {
  address,
  sampleAudit,
  sampleEvidence,
  sampleFinding,
  samplePage,
  sampleRule,
} from '../support/sample-audit.ts';

const at = (path: string, line: number, parts: Partial<Finding> = {}) =>
  sampleFinding({ page: address(path), evidence: sampleEvidence(line, 1, '<meta>'), ...parts });

const auditOf = (findings: readonly Finding[], parts: Partial<Audit> = {}): Audit =>
  sampleAudit({
    pages: ['/', '/green', '/black'].map((path) => samplePage(path)),
    findings,
    rules: [sampleRule('meta-tags/og-image', { failed: 1 }), sampleRule('meta-tags/og-title', { passed: 1 })],
    ...parts,
  });

const entry = (parts: Partial<BaselineEntry> = {}): BaselineEntry => ({
  rule: 'meta-tags/og-image',
  page: '/green',
  message: 'Missing og:image',
  snippet: '<meta>',
  ...parts,
});

const applied = (findings: readonly Finding[], entries: readonly BaselineEntry[], parts: Partial<Audit> = {}) => {
  const { baseline, ...audit } = applyBaseline(auditOf(findings, parts), { entries }, 'smo-baseline.json');
  return { ...baseline, audit, new: [...audit.findings].map(({ page, evidence }) => `${page}:${evidence?.line}`) };
};

describe('a baseline', () => {
  it('knows what it was made from, moved, in another order and through its file', () => {
    const before = [at('/green', 3), at('/black', 9), at('/', 4)];
    const { baseline } = updateBaseline(auditOf(before));
    const read = readBaseline(baselineText(baseline), 'smo-baseline.json');
    const after = [at('/', 80), at('/black', 1), at('/green', 33)];
    expect(applied(after, read.entries)).toMatchObject({ new: [], known: 3, expired: 0, fixed: [] });
  });

  it('leaves in what is new, and counts only that', () => {
    const { audit, ...told } = applied([at('/green', 3), at('/black', 9, { severity: 'warning' })], [entry()]);
    expect(told).toMatchObject({ new: [`${address('/black')}:9`], known: 1 });
    expect(audit.counts.findings).toEqual({ error: 0, warning: 1, info: 0 });
  });

  it('knows as many alike as it counts', () => {
    const five = [1, 2, 3, 4, 5].map((line) => at('/green', line));
    expect(applied(five, [entry({ count: 4 })])).toMatchObject({ new: [`${address('/green')}:5`], known: 4 });
    expect(applied(five.slice(3), [entry({ count: 5 })]).fixed).toEqual([
      { rule: 'meta-tags/og-image', page: '/green', message: 'Missing og:image', count: 3 },
    ]);
  });

  it('holds on another host', () => {
    const host = 'https://preview-7.example';
    const moved = { ...at('/green', 3), page: `${host}/green` };
    expect(applied([moved], [entry()], { start: `${host}/`, pages: [] })).toMatchObject({ new: [], known: 1 });
  });

  it.each([
    ['2026-11-20', 1, 1],
    ['2026-11-21', 0, 0],
    ['2027-01-01', 0, 0],
  ])('lets an entry hold through %s', (expires, told, expired) => {
    const { audit, expired: found } = applied([at('/green', 3)], [entry({ expires })]);
    expect([audit.findings.length, found]).toEqual([told, expired]);
  });

  it.each<[string, Partial<BaselineEntry>, Partial<Audit>, boolean]>([
    ['a page that was read', {}, {}, true],
    ['a rule that was off', { rule: 'widgets/dead' }, {}, false],
    ['a page that was not visited', { page: '/white' }, {}, false],
    [
      'a page that is gone',
      { page: '/old' },
      { pages: [samplePage('/old', { outcome: 'http_error', status: 404 })] },
      true,
    ],
    ['a page that failed', { page: '/old' }, { pages: [samplePage('/old', { outcome: 'timeout', status: 0 })] }, false],
  ])('tells as fixed what is no more: %s', (_, parts, audit, fixed) => {
    expect(applied([], [entry(parts)], audit).fixed?.length).toBe(fixed ? 1 : 0);
  });
});

describe('an update', () => {
  it('keeps reasons and days, takes out what is fixed, and keeps what was not judged', () => {
    const before = [
      entry({ reason: 'relaunch in May', expires: '2027-05-31' }),
      entry({ page: '/black' }),
      entry({ page: '/white' }),
    ];
    const update = updateBaseline(auditOf([at('/green', 3), at('/green', 4), at('/', 1)]), { entries: before });
    expect(update).toEqual({
      added: 1,
      removed: 1,
      unjudged: 1,
      baseline: {
        entries: [
          entry({ page: '/' }),
          entry({ count: 2, reason: 'relaunch in May', expires: '2027-05-31' }),
          entry({ page: '/white' }),
        ],
      },
    });
  });

  it('writes the same file whatever the order of findings', () => {
    const findings = [at('/green', 3), at('/black', 9), at('/', 4), at('/green', 9, { message: 'Missing og:title' })];
    const written = (some: readonly Finding[]) => baselineText(updateBaseline(auditOf(some)).baseline);
    expect(written([...findings].reverse())).toBe(written(findings));
  });
});

describe('a file', () => {
  it.each([
    ['', 'b.json:1:1: the file ends too early, expected a value'],
    ['{ "entries": [,] }', 'b.json:1:15: expected a value or ]'],
    ['[]', 'b.json: this is no baseline; --update-baseline writes one'],
    ['{"entries":[]}', 'b.json: expected version 1, found nothing; it may be of another smo'],
    ['{"version":1,"entries":{}}', 'b.json: entries: expected a list, found {}'],
    ['{"version":1,"entries":[7]}', 'b.json: entries[0]: expected an object, found 7'],
    [
      '{"version":1,"entries":[{"rule":"a/b","page":"/"}]}',
      'b.json: entries[0].message: expected the message of a finding, found nothing',
    ],
    [
      '{"version":1,"entries":[{"rule":"a/b","page":"/","message":"x","expire":"2027-01-01"}]}',
      'b.json: entries[0]: unknown key "expire"; did you mean "expires"?',
    ],
    [
      '{"version":1,"entries":[{"rule":"a/b","page":"/","message":"x","expires":"2027-02-30"}]}',
      'b.json: entries[0].expires: expected a day such as 2027-01-31, found "2027-02-30"',
    ],
    [
      '{"version":1,"entries":[{"rule":"a/b","page":"/","message":"x","count":0}]}',
      'b.json: entries[0].count: expected a whole number from 1, found 0',
    ],
  ])('%s is refused', (text, message) => expect(() => readBaseline(text, 'b.json')).toThrow(message));
});
