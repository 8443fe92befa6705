import { parse } from 'csv-parse/sync';
import { csv } from '../../src/report/csv.ts';
import { sampleAudit, sampleEvidence, sampleFinding, teaShop } from '../support/sample-audit.ts';

it('has a row for each finding, under a head', () => {
  const rows = parse([...csv(teaShop())].join(''), { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(16);
  expect(rows[0]).toEqual({
    severity: 'error',
    practice: 'meta-tags',
    rule: 'meta-tags/og-image',
    page: 'https://tea.example/teas/green',
    file: '',
    line: '8',
    column: '3',
    message: 'Missing og:image',
    snippet: '<meta property="og:title" content="green tea">',
    help: 'Put this into the <head>:\n<meta property="og:image" content="https://tea.example/teas/green/share.jpg">',
    networks: 'facebook linkedin x',
    further_pages: '',
  });
});

it('names files and further pages', () => {
  const finding = sampleFinding({
    file: 'dist/index.html',
    pages: ['https://tea.example/a', 'https://tea.example/b'],
    evidence: sampleEvidence(1, 2),
  });
  expect([...csv(sampleAudit({ findings: [finding] }))].at(-1)).toBe(
    'error,meta-tags,meta-tags/og-image,https://tea.example/,dist/index.html,1,2,Missing og:image,,,,https://tea.example/a https://tea.example/b\r\n',
  );
});

it('has only its head when nothing was found', () => expect([...csv(sampleAudit())]).toHaveLength(1));
