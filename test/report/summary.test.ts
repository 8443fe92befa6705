import { coverage, coverageLine, pagesWithFindings, summarizePractices, unprobed } from '../../src/report/summary.ts';
import { address, sampleAudit, sampleFinding, samplePage, sampleRule, teaShop } from '../support/sample-audit.ts';

describe('summarizePractices', () => {
  it('adds up rules and findings by practice, in the order of the practices', () => {
    const [first, second, ...others] = summarizePractices(teaShop());
    expect(first).toEqual({
      practice: 'meta-tags',
      score: expect.objectContaining({ score: 49, grade: 'F' }),
      findings: { error: 6, warning: 4, info: 0 },
      pages: 6,
      passed: 2,
      failed: 10,
      skipped: 2,
    });
    expect(second).toMatchObject({ practice: 'share-buttons', findings: { warning: 5 }, pages: 1 });
    expect(others.map(({ practice }) => practice)).toEqual(['profile-links', 'hashtags', 'landing']);
  });

  it('counts the further pages of a finding', () => {
    const findings = [sampleFinding({ pages: [address('/a'), address('/b')] }), sampleFinding({ page: address('/a') })];
    expect(summarizePractices(sampleAudit({ findings }))[0]?.pages).toBe(3);
    expect(pagesWithFindings(sampleAudit({ findings }))).toBe(3);
  });

  it('has nothing to say of nothing', () => expect(summarizePractices(sampleAudit())).toEqual([]));
});

describe('coverage', () => {
  it('tells audited, redirected and missed pages apart', () => {
    const { audited, redirected, notAudited, missed } = coverage(teaShop());
    expect([audited, redirected, notAudited]).toEqual([7, 1, 3]);
    expect(missed.map(({ outcome, pages }) => [outcome, pages.length])).toEqual([
      ['http_error', 1],
      ['timeout', 1],
      ['robots_denied', 1],
    ]);
  });

  it.each([
    [
      teaShop(),
      '7 pages audited · 1 redirected · 3 not audited (1 HTTP error, 1 timed out, 1 refused by robots.txt) · 1 min 12 s · incomplete',
    ],
    [sampleAudit(), '1 page audited · 1 min 12 s'],
    [sampleAudit({ pages: [] }), '0 pages audited · 1 min 12 s'],
    [
      sampleAudit({ pages: [samplePage('/', { outcome: 'timeout', status: 0 })] }),
      '0 pages audited · 1 not audited (1 timed out) · 1 min 12 s',
    ],
  ])('in a line %#', (audit, line) => expect(coverageLine(audit)).toBe(line));
});

it('adds up what was not probed, most first', () => {
  const rules = [
    sampleRule('a/a', { notProbed: { offline: 1, external: 2 } }),
    sampleRule('a/b', { notProbed: { external: 3, limit: 1 } }),
    sampleRule('a/c'),
  ];
  expect(unprobed({ rules })).toEqual([
    { reason: 'external', checks: 5 },
    { reason: 'limit', checks: 1 },
    { reason: 'offline', checks: 1 },
  ]);
});
