/** `sarif-schema-2.1.0.json` is the schema of the standard: https://github.com/oasis-tcs/sarif-spec */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Audit } from '../../src/audit/audit.ts';
import { mostResults, sarif } from '../../src/report/sarif.ts';
import { hostileText } from '../support/hostile-text.ts';
import { address, sampleAudit, sampleEvidence, sampleFinding, sampleRule, teaShop } from '../support/sample-audit.ts';

// Ajv knows no draft 4; of what differs the schema uses its name for the id only.
const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-schema-2.1.0.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly results: readonly Result[];
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly { message: object }[] }];
      readonly properties: Record<string, unknown>;
    },
  ];
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function logOf(audit: Audit): Log['runs'][0] {
  const log = JSON.parse([...sarif(audit)].join(''));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return (log as Log).runs[0];
}

const placeOf = (result: Result | undefined) => result?.locations[0]?.physicalLocation;

describe('sarif', () => {
  it('holds rules with levels and help, and results that point to them', () => {
    const { tool, results, invocations, properties } = logOf(teaShop());
    expect(tool.driver.rules[0]).toEqual({
      id: 'meta-tags/og-image',
      shortDescription: { text: 'Require what meta-tags/og-image says' },
      fullDescription: { text: 'Require what meta-tags/og-image says' },
      help: {
        text: 'Require what meta-tags/og-image says\n\nhttps://smo.example/rules/meta-tags/og-image',
        markdown:
          'Require what meta-tags/og-image says\n\nMore: [`meta-tags/og-image`](https://smo.example/rules/meta-tags/og-image)',
      },
      helpUri: 'https://smo.example/rules/meta-tags/og-image',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['social media', 'Share previews'], precision: 'high', 'problem.severity': 'error' },
    });
    expect(results).toHaveLength(16);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    expect(results.map(({ level }) => level)).toEqual([...Array(6).fill('error'), ...Array(9).fill('warning'), 'note']);
    expect(invocations[0].toolExecutionNotifications).toHaveLength(2);
    expect(properties).toEqual({
      target: 'https://tea.example',
      start: 'https://tea.example/',
      pages: 7,
      score: expect.any(Number),
    });
  });

  it('tells the verdict of the gate', () => {
    const gate = { passed: false, failOn: 'error', failures: [{ clause: 'error', reason: '1 error' }] };
    expect(logOf({ ...sampleAudit(), gate }).properties.gate).toEqual(gate);
  });

  it.each([
    ['a page', {}, 'tea.example/index.html', { startLine: 1, startColumn: 1 }],
    [
      'a port',
      { page: 'http://localhost:3000/a b/?q=1' },
      'localhost%3A3000/a%20b/?q=1',
      { startLine: 1, startColumn: 1 },
    ],
    [
      'a file',
      { file: 'dist/grüner tee/index.html', evidence: sampleEvidence(12, 5, '<meta>') },
      'dist/gr%C3%BCner%20tee/index.html',
      { startLine: 12, startColumn: 5, snippet: { text: '<meta>' } },
    ],
  ])('points to %s without a scheme', (_, parts, uri, region) => {
    const place = placeOf(logOf(sampleAudit({ findings: [sampleFinding(parts)] })).results[0]);
    expect(place).toEqual({ artifactLocation: { uri }, region });
  });

  it('has fingerprints that outlive moved lines and tell equal findings apart', () => {
    const at = (...lines: number[]) =>
      logOf(
        sampleAudit({ findings: lines.map((line) => sampleFinding({ evidence: sampleEvidence(line, 1, '<a>') })) }),
      ).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(at(10, 20)).toEqual(at(15, 30));
    expect(new Set(at(10, 20)).size).toBe(2);
  });

  it('keeps the worst of more results than GitHub takes, and says so', () => {
    const findings = Array.from({ length: mostResults + 10 }, (_, index) =>
      sampleFinding({ severity: index < 20 ? 'info' : 'error', page: address(`/${index}`) }),
    );
    const log = JSON.parse([...sarif(sampleAudit({ findings }))].join('')) as Log;
    expect(log.runs[0].results).toHaveLength(mostResults);
    expect(log.runs[0].results.filter(({ level }) => level === 'note')).toHaveLength(10);
    expect(log.runs[0].invocations[0].toolExecutionNotifications[0]?.message).toEqual({
      text: '10 more findings left out',
    });
  });

  it('is valid, whatever comes', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileText(), (a, b, c) => {
        const { results } = logOf(
          sampleAudit({
            target: a,
            findings: [
              sampleFinding({ message: a, help: b, rule: c, evidence: sampleEvidence(1, 1, b) }),
              sampleFinding({ message: b, page: c, file: a }),
              sampleFinding({ page: address(`/x${a}`) }),
            ],
            rules: [sampleRule(b, { summary: c, why: a, docs: c })],
            notices: [{ code: a, message: b, page: c }],
          }),
        );
        for (const result of results) {
          expect(placeOf(result)?.artifactLocation.uri).toMatch(/^[^:/]+(?:\/|$)/);
          expect(result.message.text).not.toContain('](');
        }
      }),
      { numRuns: 300 },
    );
  });
});
