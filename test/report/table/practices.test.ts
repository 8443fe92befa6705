import { summarizePractices } from '../../../src/report/summary.ts';
import { practicesTable } from '../../../src/report/table/practices.ts';
import { openSheet } from '../../../src/report/table/sheet.ts';
import { sampleAudit, sampleFinding, sampleRule, teaShop } from '../../support/sample-audit.ts';

const printed = (width: number, audit = teaShop()): string =>
  practicesTable(openSheet({ width, color: false }), summarizePractices(audit));

describe('practicesTable', () => {
  it('shows findings and checks where they fit', () => {
    expect(printed(81)).toContain(
      '  Practice         Score  Errors  Warnings  Notes  Pages  Passed  Failed  Skipped\n',
    );
    expect(printed(81)).toContain(
      '✖ Share previews      49       6         4      -      6       2      10        2\n',
    );
  });
  it('leaves out what was skipped where only that does not fit', () => {
    expect(printed(80)).toContain('✖ Share previews      49       6         4      -      6       2      10\n');
    expect(printed(80)).toContain('Passed, failed: checks');
  });
  it('shows findings where less fits', () => {
    expect(printed(60)).toContain('⚠ Share buttons       80       -         5      -      1\n');
    expect(printed(60)).not.toContain('Passed');
  });
  it('says it in words where no table fits', () => {
    expect(printed(30)).toBe(`
✖ Share previews: 49 of 100
  (F), 6 errors, 4 warnings on
  6 pages
⚠ Share buttons: 80 of 100
  (B), 5 warnings on 1 page
ℹ Social profiles: 90 of 100
  (A), 1 note on 1 page
- Hashtags: no findings
✔ Landing pages: 100 of 100
  (A), no findings
`);
  });
  it('groups large figures', () => {
    const rules = [sampleRule('landing/viewport', { passed: 1_234_567 })];
    expect(printed(80, sampleAudit({ rules }))).toContain('1,234,567');
  });
  it('bears a foreign practice with a hostile name', () => {
    const findings = [sampleFinding({ practice: `\x1b[2J::${'x'.repeat(100)}` })];
    expect(printed(40, sampleAudit({ findings }))).toBe(`
✖ \\x1b[2J::${'x'.repeat(29)}
  ${'x'.repeat(38)}
  ${'x'.repeat(33)}: 1
  error on 1 page
`);
  });
  it('says nothing of nothing', () => expect(printed(80, sampleAudit())).toBe(''));
});
