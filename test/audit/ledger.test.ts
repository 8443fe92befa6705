import type { PageRecord } from '../../src/audit/audit.ts';
import { judge } from '../../src/audit/judge.ts';
import { createLedger } from '../../src/audit/ledger.ts';
import { siteRule } from '../../src/rule.ts';
import { active, shop, teaPage } from '../support/rules.ts';

const deadLinks = siteRule({
  summary: 'Disallow dead links',
  why: 'They lead nowhere.',
  sources: ['https://tea.example/'],
  severity: 'warning',
  examples: { good: [], bad: [] },
  collect: ({ url }) => url,
  *check(_, __, { visits }) {
    for (const { url, outcome } of visits) yield { message: `Unexpected ${outcome} at ${url}` };
  },
});

it('tells site rules what became of the addresses that are no pages', async () => {
  const rules = [active('a/dead-links', deadLinks)];
  const prober = { probe: async () => 'offline' as const };
  const ledger = createLedger({ rules, site: shop, cards: [], prober, docsOf: () => '', now: new Date(0) });
  const judgement = judge(teaPage('/green', '<title>Green</title>'), rules);
  ledger.add(record('/green', 'ok', 200), { judgement, cards: [] });
  ledger.add(record('/old', 'http_error', 404));
  ledger.add(record('/verde', 'redirected', 200));

  const audit = await ledger.close({
    tool: { name: 'smo-audit', version: '1.0.0' },
    target: 'https://tea.example/',
    duration: () => 0,
    isComplete: () => true,
  });
  expect(Array.from(audit.findings, ({ message }) => message)).toEqual([
    'Unexpected http_error at https://tea.example/old',
    'Unexpected redirected at https://tea.example/verde',
  ]);
});

const record = (path: string, outcome: PageRecord['outcome'], status: number): PageRecord => ({
  url: `https://tea.example${path}`,
  outcome,
  status,
  depth: 1,
});
