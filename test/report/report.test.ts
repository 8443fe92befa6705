import fc from 'fast-check';
import type { Audit } from '../../src/audit/audit.ts';
import { displayWidth } from '../../src/report/layout/width.ts';
import { formats, isFormat, reporters } from '../../src/report/report.ts';
import { hostileText } from '../support/hostile-text.ts';
import {
  address,
  sampleAudit,
  sampleEvidence,
  sampleFinding,
  samplePage,
  sampleRule,
  teaShop,
} from '../support/sample-audit.ts';

describe('reporters', () => {
  it('are known by name', () => {
    expect(formats).toEqual(['table', 'json', 'ndjson', 'markdown', 'csv', 'sarif', 'junit', 'github']);
    expect(isFormat('json')).toBe(true);
    for (const name of ['xml', '', '__proto__', 'toString']) expect(isFormat(name)).toBe(false);
  });

  describe.each(formats)('%s', (format) => {
    it('says the same each time and ends with a newline', async () => {
      const report = await reporters[format]();
      const write = () => [...report(teaShop(), { width: 80, color: false })].join('');
      expect(write()).toBe(write());
      expect(write()).toMatch(/[^\n]\n$/);
    });

    it('leaves the audit as it is', async () => {
      const report = await reporters[format]();
      const audit = deepFreeze(teaShop());
      for (const _ of report(audit, { width: 80, color: true }));
      expect(audit).toEqual(teaShop());
    });

    it('has no control character, whatever comes', async () => {
      const report = await reporters[format]();
      fc.assert(
        fc.property(
          fc.array(hostileText(), { minLength: 4, maxLength: 4 }),
          fc.integer({ min: 0, max: 120 }),
          (texts, width) => {
            const text = [...report(hostileAudit(texts), { width, color: false })].join('');
            // the line ends of CSV, and nothing else, hold a carriage return
            expect(format === 'csv' ? text.replaceAll('\r\n', '\n') : text).not.toMatch(
              /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]|##\[|##vso\[|\p{Cs}/iu,
            );
            if (format !== 'table') return;
            expect(text).not.toMatch(/^\s*::/m);
            const widest = Math.max(...text.split('\n').map(displayWidth));
            expect(widest).toBeLessThanOrEqual(width === 0 ? 80 : Math.max(20, width));
          },
        ),
        { numRuns: 200 },
      );
    });

    it.each([
      ['all alike', 100_000, () => 'Missing og:image'],
      ['all different', 20_000, (index: number) => `Unknown property x${index.toString(36)}y`],
    ])('yields small pieces for findings %s: %i', async (_, findings, message) => {
      const report = await reporters[format]();
      const audit = largeAudit(findings, message);
      let longest = 0;
      let letters = 0;
      for (const piece of report(audit, { width: 80, color: false })) {
        longest = Math.max(longest, piece.length);
        letters += piece.length;
      }
      expect(longest).toBeLessThan(4096);
      expect(letters).toBeGreaterThan(100);
    });
  });
});

const hostileAudit = ([a = '', b = '', c = '', d = '']: readonly string[]): Audit =>
  sampleAudit({
    target: a,
    tool: { name: b, version: c },
    pages: [samplePage('/', { outcome: 'timeout', reason: d, from: a })],
    findings: [
      sampleFinding({ message: a, help: `${b}\n${c}`, networks: [d], evidence: sampleEvidence(1, 2, b) }),
      sampleFinding({ message: `Expected x, found ${c}`, page: address(`/?${a}`) }),
      sampleFinding({ message: `Expected x, found ${d}`, practice: d, rule: b, pages: [a] }),
    ],
    rules: [sampleRule('meta-tags/og-image', { summary: c, notProbed: { [d]: 1 } }), sampleRule(b, { practice: a })],
    notices: [{ code: a, message: d, page: b, rule: c }],
  });

const largeAudit = (length: number, message: (index: number) => string): Audit =>
  sampleAudit({
    findings: Array.from({ length }, (_, index) =>
      sampleFinding({
        page: address(`/${index % 10_000}`),
        message: message(index),
        evidence: sampleEvidence(index + 1, 1, '<meta>'),
      }),
    ),
  });

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
