import { judge } from '../../src/audit/judge.ts';
import { active, broken, sameTitle, teaPage, titled, wideImage } from '../support/rules.ts';

const page = teaPage(
  '/green',
  '<meta property="og:title" content="GREEN">\n<meta property="og:image" content="/a.png">',
);

it('keeps findings with their evidence, verdicts, and what other rules need later', () => {
  const judged = judge(page, [
    active('meta-tags/titled', titled),
    active('meta-tags/wide', wideImage),
    active('meta-tags/same', sameTitle),
  ]);
  expect(judged).toEqual({
    findings: [
      {
        rule: 'meta-tags/titled',
        practice: 'meta-tags',
        severity: 'warning',
        page: 'https://tea.example/green',
        message: 'Expected og:title in mixed case, found "GREEN"',
        evidence: { line: 1, column: 1, offset: 0, snippet: '<meta property="og:title" content="GREEN">' },
        networks: ['facebook', 'x'],
      },
    ],
    verdicts: { 'meta-tags/titled': 'failed' },
    collected: { 'meta-tags/same': 'GREEN' },
    pending: [
      {
        rule: 'meta-tags/wide',
        target: {
          url: 'https://tea.example/a.png',
          at: { line: 2, column: 1, offset: 43, snippet: '<meta property="og:image" content="/a.png">' },
        },
        wanted: [{ kind: 'image', url: 'https://tea.example/a.png' }],
      },
    ],
    notices: [],
  });
});

it('survives a trip through JSON, so that it can come from another thread or machine', () => {
  const judged = judge(page, [active('a/titled', titled), active('a/wide', wideImage), active('a/same', sameTitle)]);
  expect(JSON.parse(JSON.stringify(judged))).toEqual(judged);
});

it('skips what does not apply', () => {
  const bare = teaPage('/bare', '<title>Bare</title>');
  expect(judge(bare, [active('a/titled', titled), active('a/wide', wideImage)]).verdicts).toEqual({
    'a/titled': 'skipped',
    'a/wide': 'skipped',
  });
});

it('lets a level that the user chose beat the rule', () => {
  const [finding] = judge(page, [active('a/titled', titled, { severity: 'error' })]).findings;
  expect(finding?.severity).toBe('error');
});

it('keeps all else when a rule throws', () => {
  const judged = judge(page, [active('a/broken', broken), active('a/titled', titled)]);
  expect(judged.notices).toEqual([
    {
      code: 'rule_error',
      rule: 'a/broken',
      page: 'https://tea.example/green',
      message: 'Rule a/broken failed: RangeError: no leaves left',
    },
  ]);
  expect(judged.verdicts).toEqual({ 'a/broken': 'skipped', 'a/titled': 'failed' });
  expect(judged.findings).toHaveLength(1);
});

describe('severity', () => {
  const milder = {
    ...titled,
    *check() {
      yield { message: 'Missing a leaf', severity: 'info' as const };
    },
  };
  const graver = {
    ...titled,
    *check() {
      yield { message: 'Missing a leaf', severity: 'error' as const };
    },
  };
  it.each([
    ['the rule knows best', milder, 'warning', 'info'],
    ['raised by the user', milder, 'error', 'error'],
    ['lowered by the user', graver, 'info', 'info'],
    ['a raise lowers nothing', { ...graver, severity: 'info' as const }, 'warning', 'error'],
    ['a lowered level raises nothing', { ...milder, severity: 'error' as const }, 'warning', 'info'],
  ] as const)('%s', (_, rule, severity, expected) => {
    expect(judge(page, [active('a/titled', rule, { severity })]).findings[0]?.severity).toBe(expected);
  });
});
