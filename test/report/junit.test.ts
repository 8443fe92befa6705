import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Audit, GateVerdict } from '../../src/audit/audit.ts';
import { junit } from '../../src/report/junit.ts';
import { hostileText } from '../support/hostile-text.ts';
import { address, sampleAudit, sampleEvidence, sampleFinding, sampleRule, teaShop } from '../support/sample-audit.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** By a parser that refuses all that is not well-formed. */
function parse(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const last = open.at(-1);
    if (last) last.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

const suitesOf = (audit: Audit): Element[] => valid(parse([...junit(audit)].join(''))).children;

/** What the schema of Jenkins allows, and figures that add up: https://github.com/jenkinsci/xunit-plugin */
function valid(root: Element): Element {
  expect(root.name).toBe('testsuites');
  const totals = { tests: 0, failures: 0 };
  for (const suite of root.children) {
    expect(suite.name).toBe('testsuite');
    expect(suite.attributes.name).toBeDefined();
    const counts = { tests: suite.children.length, failures: 0, skipped: 0 };
    for (const test of suite.children) {
      expect(test.name).toBe('testcase');
      expect(Object.keys(test.attributes)).toEqual(expect.arrayContaining(['name', 'classname', 'time']));
      expect(test.children.length).toBeLessThanOrEqual(1);
      const [outcome] = test.children;
      if (outcome) expect(['failure', 'skipped', 'system-out']).toContain(outcome.name);
      if (outcome?.name === 'failure') counts.failures++;
      if (outcome?.name === 'skipped') counts.skipped++;
    }
    for (const [name, count] of Object.entries(counts)) expect(suite.attributes[name]).toBe(String(count));
    totals.tests += counts.tests;
    totals.failures += counts.failures;
  }
  for (const [name, count] of Object.entries(totals)) expect(root.attributes[name]).toBe(String(count));
  return root;
}

const outcomesOf = (suite: Element | undefined): unknown[] =>
  suite?.children.map(({ attributes, children: [outcome] }) => [attributes.name, outcome?.name ?? 'passed']) ?? [];

describe('junit', () => {
  it('has a suite for each page with findings, and one for rules without', () => {
    const suites = suitesOf(teaShop());
    expect(suites.map(({ attributes }) => attributes.name)).toEqual([
      'rules without findings',
      ...['green', 'black', 'oolong', 'white', 'rooibos', 'mate'].map((tea) => address(`/teas/${tea}`)),
      ...['green', 'black', 'oolong', 'white'].map((tea) => address(`/teas/${tea}`)),
      address('/'),
    ]);
    expect(outcomesOf(suites[0])).toEqual([
      ['hashtags/valid: Require what hashtags/valid says', 'skipped'],
      ['landing/viewport: Require what landing/viewport says', 'passed'],
    ]);
    expect(suites[1]?.children[0]?.children[0]).toMatchObject({
      name: 'failure',
      attributes: { message: 'Missing og:image', type: 'error' },
      text: `error: Missing og:image
  at https://tea.example/teas/green:8:3
  <meta property="og:title" content="green tea">
  Put this into the <head>:
  <meta property="og:image" content="https://tea.example/teas/green/share.jpg">
`,
    });
  });

  const mixed = (['error', 'warning', 'info'] as const).map((severity) =>
    sampleFinding({ severity, rule: `a/${severity}` }),
  );
  it.each<[string, number]>([
    ['error', 1],
    ['warning', 2],
    ['info', 3],
    ['score<80,warning', 2],
    ['new', 3],
    ['none', 1],
  ])('fails by what --fail-on %s fails by: %i of three', (failOn, failed) => {
    const gate: GateVerdict = { passed: false, failOn, failures: [] };
    const suite = suitesOf({ ...sampleAudit({ findings: mixed }), gate }).at(-1);
    expect(outcomesOf(suite).filter((each) => JSON.stringify(each).includes('failure'))).toHaveLength(failed);
  });

  it('has a test for each clause of the gate', () => {
    const gate: GateVerdict = {
      passed: false,
      failOn: 'error,score<80',
      failures: [{ clause: 'score<80', reason: 'score 66, below 80' }, { reason: 'Interrupted after 2 pages' }],
    };
    const [suite] = suitesOf({ ...sampleAudit(), gate });
    expect(outcomesOf(suite)).toEqual([
      ['--fail-on score<80', 'failure'],
      ['--fail-on run', 'failure'],
      ['--fail-on error', 'passed'],
    ]);
  });

  it('names files', () => {
    const findings = [sampleFinding({ file: 'dist/index.html', evidence: sampleEvidence(3, 4) })];
    const test = suitesOf(sampleAudit({ findings })).at(-1)?.children[0];
    expect(test?.attributes.file).toBe('dist/index.html');
    expect(test?.children[0]?.text).toContain('at dist/index.html:3:4');
  });

  it('is valid, whatever comes', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileText(), (a, b, c) => {
        suitesOf({
          ...sampleAudit({
            tool: { name: a, version: b },
            findings: [
              sampleFinding({ message: a, help: b, rule: c, page: b, evidence: sampleEvidence(1, 1, c) }),
              sampleFinding({ message: b, severity: 'info', practice: a, file: c }),
            ],
            rules: [sampleRule(b, { summary: c }), sampleRule('x/y', { passed: 1, practice: a })],
          }),
          gate: { passed: false, failOn: a, failures: [{ clause: a, reason: b }] },
        });
      }),
      { numRuns: 500 },
    );
  });
});
