import fc from 'fast-check';
import type { RuleTally } from '../../src/audit/audit.ts';
import { gradeOf, scoreAudit as scoreOf, scorePage } from '../../src/audit/score.ts';
import { type Severity, severities } from '../../src/finding.ts';
import { sampleRule } from '../support/sample-audit.ts';

const pages = 1000;
const scoreAudit = ({ rules, ok = pages }: { rules: readonly RuleTally[]; ok?: number }) =>
  scoreOf({ rules, counts: { pages: ok, outcomes: { ok }, findings: { error: 0, warning: 0, info: 0 } } });
const overall = (...rules: RuleTally[]): number | undefined => scoreAudit({ rules })?.overall;
const rule = (severity: Severity, passed: number, failed: number, parts: Partial<RuleTally> = {}): RuleTally =>
  sampleRule('meta-tags/og-image', { severity, passed, failed, ...parts });

describe('scoreAudit', () => {
  it('has no score where nothing applied', () => {
    expect(scoreAudit({ rules: [] })).toBeUndefined();
    expect(scoreAudit({ rules: [rule('error', 0, 0, { skipped: 9 })] })).toBeUndefined();
    const practices = scoreAudit({
      rules: [sampleRule('a/b', { passed: 1 }), sampleRule('c/d', { skipped: 1 })],
    })?.practices;
    expect(Object.keys(practices ?? {})).toEqual(['a']);
  });

  it.each([
    ['an error everywhere', [rule('error', 0, 1000)], 50],
    ['a warning everywhere', [rule('warning', 0, 1000)], 71.4],
    ['a note everywhere', [rule('info', 0, 1000)], 90.9],
    ['an error on one page of a thousand', [rule('error', 999, 1)], 99.9],
    ['what is wrong wherever it is found, on one page of a thousand', [rule('error', 0, 1)], 84.9],
    ['what is wrong wherever it is found, on ten pages of a thousand', [rule('error', 0, 10)], 75.9],
    ['a site rule', [rule('error', 0, 1, { scope: 'site' })], 50],
    ['a site rule beside a rule of all pages', [rule('error', 0, 1, { scope: 'site' }), rule('error', 1000, 0)], 60],
    ['an error found as a note', [rule('error', 0, 1000, { failedAs: { info: 1000 } })], 90.9],
    ['a note found as an error', [rule('info', 0, 1000, { failedAs: { error: 1000 } })], 50],
    ['half errors and half notes', [rule('error', 0, 1000, { failedAs: { error: 500, info: 500 } })], 53.8],
    ['nothing found', [rule('info', 8, 0)], 100],
  ])('%s', (_, rules, score) => expect(overall(...rules)).toBe(score));

  it('does not let many notes sink a site that is else in order', () => {
    const well = Array.from({ length: 20 }, () => rule('error', 1000, 0));
    const notes = Array.from({ length: 20 }, () => rule('info', 0, 1000));
    expect(overall(...well, ...notes)).toBeGreaterThan(84);
  });

  it('is 100 only when nothing failed, however rarely it did', () => {
    expect(overall(rule('info', 999, 1), ...Array.from({ length: 100 }, () => rule('error', 1000, 0)))).toBe(99.9);
  });
});

describe('laws', () => {
  it('lies between 0 and 100, and is 100 when and only when nothing failed', () => {
    hold(tallies, (rules) => {
      const score = overall(...rules.map(toRule));
      if (score === undefined) return;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(score === 100).toBe(rules.every(({ failed }) => severities.every((level) => failed[level] === 0)));
    });
  });

  it('never falls when a check that failed passes, no longer applies, or fails more mildly', () => {
    hold(fc.tuple(tallies, fc.nat(), mending, fc.constantFrom(...severities)), ([rules, index, mend, from]) => {
      const at = index % rules.length;
      const changed = rules.map((one, place) => (place === at ? mended(one, from, mend) : one));
      const [before, after] = [rules, changed].map((all) => scoreAudit({ rules: all.map(toRule) }));
      if (!before || !after) return;
      expect(after.overall).toBeGreaterThanOrEqual(before.overall);
      for (const [practice, { score }] of Object.entries(after.practices))
        expect(score).toBeGreaterThanOrEqual(before.practices[practice]?.score ?? 0);
    });
  });

  it('never rises when one more page fails, whatever became of it before', () => {
    hold(
      fc.tuple(tallies, fc.nat(), fc.constantFrom(...severities), fc.boolean()),
      ([rules, index, as, passedBefore]) => {
        const at = index % rules.length;
        const worse = rules.map((one, place) => (place === at ? failing(one, as, passedBefore) : one));
        const [before, after] = [rules, worse].map((all) => overall(...all.map(toRule)));
        if (before !== undefined && after !== undefined) expect(after).toBeLessThanOrEqual(before);
      },
    );
  });

  it('is the same for a site that is twice as large and in the same state', () => {
    hold(tallies, (rules) => {
      const twice = rules.map((one) => ({
        ...one,
        passed: one.passed * 2,
        failed: { error: one.failed.error * 2, warning: one.failed.warning * 2, info: one.failed.info * 2 },
      }));
      expect(scoreAudit({ rules: twice.map(toRule), ok: 2 * pages })).toEqual(scoreAudit({ rules: rules.map(toRule) }));
    });
  });

  it('does not mind rules that were skipped or switched off', () => {
    hold(tallies, (rules) => {
      const on = rules.map(toRule);
      expect(scoreAudit({ rules: [...on, sampleRule('z/z', { skipped: 5 })] })).toEqual(scoreAudit({ rules: on }));
    });
  });
});

describe('scorePage', () => {
  const none = { error: 0, warning: 0, info: 0 };
  it.each([
    [none, none, undefined],
    [{ ...none, info: 1 }, none, 100],
    [{ ...none, error: 3 }, none, 100],
    [none, { ...none, error: 1 }, 50],
    [{ ...none, error: 2 }, { ...none, warning: 1 }, 83.3],
  ])('%#', (passed, failed, score) => expect(scorePage(passed, failed)).toBe(score));

  it('never falls when a check passes instead of failing', () => {
    const checks = fc.record({ error: fc.nat(9), warning: fc.nat(9), info: fc.nat(9) });
    hold(
      fc.tuple(checks, checks, fc.constantFrom(...severities), fc.constantFrom(...severities)),
      ([passed, failed, of, as]) => {
        const before = scorePage(passed, { ...failed, [as]: failed[as] + 1 });
        expect(scorePage({ ...passed, [of]: passed[of] + 1 }, failed)).toBeGreaterThanOrEqual(before ?? 0);
      },
    );
  });
});

it.each([
  [100, 'A'],
  [90, 'A'],
  [89.9, 'B'],
  [79.9, 'C'],
  [69.9, 'D'],
  [59.9, 'E'],
  [49.9, 'F'],
  [0, 'F'],
])('%d is %s', (score, grade) => expect(gradeOf(score)).toBe(grade));

interface Tallied {
  readonly id: string;
  readonly scope: RuleTally['scope'];
  readonly severity: Severity;
  readonly passed: number;
  readonly failed: Readonly<Record<Severity, number>>;
}

const few = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300));
const tallies = fc.array(
  fc.record({
    id: fc.constantFrom('a/b', 'a/c', 'b/d', 'c/e'),
    scope: fc.constantFrom('page', 'resource', 'site'),
    severity: fc.constantFrom(...severities),
    passed: few,
    failed: fc.record({ error: few, warning: few, info: few }),
  }),
  { minLength: 1, maxLength: 12 },
);
const mending = fc.constantFrom<'passes' | 'is skipped' | 'is milder'>('passes', 'is skipped', 'is milder');

const toRule = ({ id, scope, severity, passed, failed: failedAs }: Tallied): RuleTally =>
  sampleRule(id, { scope, severity, passed, failed: failedAs.error + failedAs.warning + failedAs.info, failedAs });

function mended(one: Tallied, from: Severity, how: 'passes' | 'is skipped' | 'is milder'): Tallied {
  if (one.failed[from] === 0) return one;
  const failed = { ...one.failed, [from]: one.failed[from] - 1 };
  if (how === 'passes') return { ...one, failed, passed: one.passed + 1 };
  const milder = severities[severities.indexOf(from) + 1];
  return { ...one, failed: how === 'is milder' && milder ? { ...failed, [milder]: failed[milder] + 1 } : failed };
}

const failing = (one: Tallied, as: Severity, passedBefore: boolean): Tallied => ({
  ...one,
  passed: passedBefore ? Math.max(0, one.passed - 1) : one.passed,
  failed: { ...one.failed, [as]: one.failed[as] + 1 },
});

const hold = <T>(values: fc.Arbitrary<T>, law: (value: T) => void): void =>
  fc.assert(fc.property(values, law), { numRuns: 500 });
