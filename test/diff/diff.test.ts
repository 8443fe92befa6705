import fc from 'fast-check';
import type { Audit } from '../../src/audit/audit.ts';
import { diffAudits } from '../../src/diff/diff.ts';
import { diffReporters } from '../../src/diff/reporters.ts';
import type { Finding } from '../../src/finding.ts';
import { hostileText } from '../support/hostile-text.ts';
import { outsideCode } from '../support/outside-code.ts';
import {
  address,
  sampleAudit,
  sampleEvidence,
  sampleFinding,
  samplePage,
  sampleRule,
} from '../support/sample-audit.ts';

const at = (path: string, parts: Partial<Finding> = {}) => sampleFinding({ page: address(path), ...parts });

const auditOf = (paths: readonly string[], findings: readonly Finding[], parts: Partial<Audit> = {}): Audit =>
  sampleAudit({
    pages: paths.map((path) => samplePage(path)),
    findings,
    rules: [sampleRule('meta-tags/og-image', { failed: 1, passed: 1 })],
    ...parts,
  });

const pathsOf = (findings: readonly Finding[]) => findings.map(({ page }) => new URL(page).pathname);

describe('a diff', () => {
  it('tells new, fixed and unchanged, whatever the order and the lines', () => {
    const before = auditOf(['/', '/a', '/b'], [at('/', { evidence: sampleEvidence(1, 1) }), at('/a')]);
    const after = auditOf(['/', '/a', '/b'], [at('/b'), at('/', { evidence: sampleEvidence(70, 9) })]);
    const diff = diffAudits(before, after);
    expect(pathsOf(diff.new)).toEqual(['/b']);
    expect(pathsOf(diff.fixed)).toEqual(['/a']);
    expect(diff.unchanged).toEqual([{ rule: 'meta-tags/og-image', findings: 1, pages: 1 }]);
    expect(diff.counts.new).toEqual({ error: 1, warning: 0, info: 0 });
  });

  it('finds nothing between an audit and itself', () => {
    const audit = auditOf(['/'], [at('/'), at('/'), at('/', { severity: 'info' })]);
    expect(diffAudits(audit, audit)).toMatchObject({ new: [], fixed: [], unjudged: 0, unchanged: [{ findings: 3 }] });
  });

  it('counts those alike', () => {
    const many = (n: number) =>
      auditOf(
        ['/'],
        Array.from({ length: n }, () => at('/')),
      );
    expect(diffAudits(many(2), many(5)).new).toHaveLength(3);
    expect(diffAudits(many(5), many(2)).fixed).toHaveLength(3);
  });

  it.each<[string, Audit, number, number]>([
    ['a page that is gone from a whole audit', auditOf(['/'], []), 1, 0],
    ['a page that a cut audit did not reach', auditOf(['/'], [], { complete: false }), 0, 1],
    ['a rule that was off', auditOf(['/', '/a'], [], { rules: [] }), 0, 1],
    [
      'a page that timed out',
      auditOf([], [], { pages: [samplePage('/a', { outcome: 'timeout', status: 0 })], complete: false }),
      0,
      1,
    ],
  ])('calls fixed only what was judged: %s', (_, after, fixed, unjudged) => {
    const diff = diffAudits(auditOf(['/', '/a'], [at('/a')]), after);
    expect([diff.fixed.length, diff.unjudged]).toEqual([fixed, unjudged]);
  });

  it('tells findings by rules that are new, pages that came and went, and scores', () => {
    const before = auditOf(['/', '/old'], [], { rules: [] });
    const after = auditOf(['/', '/new'], [at('/new')]);
    const diff = diffAudits(before, after);
    expect(diff).toMatchObject({ byNewRules: 1, pages: { added: ['/new'], removed: ['/old'] } });
    expect(diff.score.before).toBeUndefined();
    expect(diff.practices['meta-tags']).toEqual({ after: after.score?.practices['meta-tags']?.score });
  });
});

describe.each(['table', 'markdown', 'json'] as const)('as %s', (format) => {
  it('is safe, whatever comes', async () => {
    const report = await diffReporters[format]();
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileText(), (a, b, c) => {
        const before = auditOf(['/'], [sampleFinding({ message: c, rule: a, help: b })], { target: b });
        const after = auditOf(['/'], [sampleFinding({ message: a, rule: b, page: address(`/x${c}`) })], {
          target: a,
          rules: [sampleRule(a, { practice: c, passed: 1, docs: b })],
        });
        const gate = { passed: false, failOn: a, failures: [{ clause: a, reason: b }] };
        const text = [...report({ ...diffAudits(before, after), gate }, after.rules, { width: 80, color: false })].join(
          '',
        );
        expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]|##\[|##vso\[|\p{Cs}/iu);
        if (format === 'json') expect(JSON.parse(text).new).toHaveLength(1);
        if (format === 'table') expect(text).not.toMatch(/^\s*::/m);
        if (format !== 'markdown') return;
        const rest = outsideCode(text, '`')
          .replaceAll(/^<\/?(?:details|summary>[^<>]*<\/summary)>$/gm, '')
          .replaceAll(/&(?:amp|#\d+);/g, '')
          .replaceAll(/\[`?[^[\]<>]*\]\(https?:\/\/[^\s<>()]*\)/g, '')
          .replaceAll(/^\|[^|]*\|[^|]*\|$/gm, '')
          .replaceAll(/^#{1,3} |\*\*/gm, '');
        expect(rest).not.toMatch(/[<>[\]*_~|#@${}]|:\/\/|www\./i);
      }),
      { numRuns: 300 },
    );
  });
});
