import { stripVTControlCharacters } from 'node:util';
import type { Audit } from '../../src/audit/audit.ts';
import { displayWidth } from '../../src/report/layout/width.ts';
import { table } from '../../src/report/table.ts';
import {
  address,
  sampleAudit,
  sampleEvidence,
  sampleFinding,
  samplePage,
  teaShop,
  teHouse,
} from '../support/sample-audit.ts';

const printed = (audit: Audit, width: number, color = false): string => [...table(audit, { width, color })].join('');

describe('table', () => {
  it.each([60, 100, 200])('is a pleasure to read at %i columns', async (width) => {
    await expect(printed(teaShop(), width)).toMatchFileSnapshot(`golden/table-${width}.txt`);
  });
  it('is still readable at 20 columns', async () => {
    await expect(printed(teaShop(), 20)).toMatchFileSnapshot('golden/table-20.txt');
  });
  it('holds for a site in Japanese with emoji', async () => {
    await expect(printed(teHouse(), 60)).toMatchFileSnapshot('golden/table-60-japanese.txt');
  });
  it('differs in colour by escape codes alone', () => {
    const colored = printed(teaShop(), 100, true);
    expect(colored).toContain('\x1b[31m✖');
    expect(stripVTControlCharacters(colored)).toBe(printed(teaShop(), 100));
  });

  it.each([0, 1, 20, 33, 40, 60, 79, 80, 100, 200, 1000, Number.NaN, -1, 60.5])('keeps to a width of %d', (width) => {
    const columns = width > 0 ? Math.max(20, Math.floor(width)) : 80;
    for (const audit of [teaShop(), teHouse()]) {
      for (const line of printed(audit, width).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('ends no line in spaces and no report without a newline', () => {
    expect(printed(teaShop(), 60)).not.toMatch(/[ \t]\n/);
    expect(printed(teaShop(), 60)).toMatch(/[^\n]\n$/);
  });

  it('says so when all is well', () => {
    expect(printed(sampleAudit(), 80)).toBe(
      'smo 1.2.3 · https://tea.example\n1 page audited · 1 min 12 s\n\n✔ No findings on 1 page\n',
    );
  });

  it('does not call it well when nothing was audited', () => {
    const text = printed(
      sampleAudit({ pages: [samplePage('/', { outcome: 'timeout', status: 0 })], complete: false }),
      80,
    );
    expect(text).toContain('✖ No page was audited\n');
    expect(text).not.toContain('✔');
  });

  it('breaks a long address where it bears it and cuts what is endless, with an ellipsis', () => {
    const page = address(`/${'tea-and-leaves/'.repeat(40)}`);
    const lines = printed(sampleAudit({ findings: [sampleFinding({ page })] }), 60).split('\n');
    const shown = lines.filter((line) => line.includes('leaves'));
    expect(shown).toHaveLength(4);
    expect(shown[0]).toBe('    https://tea.example/tea-and-leaves/tea-and-leaves/');
    expect(shown.at(-1)).toMatch(/…$/);
  });

  it('lets no line start with a command for the CI runner', () => {
    const message = '::error::gone ##[error] ##vso[task.complete]';
    const help = '::stop-commands::x\n  ::set-output name=a::b';
    const evidence = sampleEvidence(1, 1, '::group::');
    const text = printed(
      sampleAudit({ target: '::error::', findings: [sampleFinding({ message, help, evidence })] }),
      40,
    );
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##\[|##vso\[/);
    expect(text).toContain('\\x3a:stop-commands::x');
  });
});
