import { judgeGate } from '../../src/gate/judge-gate.ts';
import { gateOf } from '../../src/gate/read-gate.ts';
import { sampleAudit, sampleFinding, samplePage, sampleRule } from '../support/sample-audit.ts';

const audit = sampleAudit({
  pages: [samplePage('/'), samplePage('/a'), samplePage('/b', { outcome: 'http_error', status: 404 })],
  findings: [
    sampleFinding(),
    sampleFinding({ severity: 'warning' }),
    sampleFinding({ severity: 'warning', rule: 'share-buttons/current' }),
    sampleFinding({ severity: 'info', rule: 'landing/viewport' }),
  ],
  rules: [sampleRule('meta-tags/og-image', { failed: 1, passed: 1 }), sampleRule('landing/viewport', { passed: 2 })],
});

it.each<[string, string[]]>([
  ['none', []],
  ['error', ['error: 1 error']],
  ['warning', ['warning: 1 error, 2 warnings']],
  ['info', ['info: 1 error, 2 warnings, 1 note']],
  ['share-buttons:error', []],
  ['share-buttons:warning', ['share-buttons:warning: 1 warning of share-buttons']],
  ['meta-tags/og-image:warning', ['meta-tags/og-image:warning: 1 error, 1 warning of meta-tags/og-image']],
  ['hashtags:info', []],
  ['errors>0', ['errors>0: 1 error']],
  ['errors>1', []],
  ['errors>=1', ['errors>=1: 1 error']],
  ['warnings>1,notes>0', ['warnings>1: 2 warnings', 'notes>0: 1 note']],
  ['findings>3', ['findings>3: 4 findings']],
  ['meta-tags:findings>2', []],
  ['pages<2', []],
  ['pages<3', ['pages<3: 2 pages']],
  ['pages<=2', ['pages<=2: 2 pages']],
  ['score<90', ['score<90: score 77.7']],
  ['score<70', []],
  ['meta-tags:score<80', ['meta-tags:score<80: score 71.4 of meta-tags']],
  ['meta-tags:score<70', []],
  ['landing:score<100', []],
  ['hashtags:score<100', []],
  ['new', ['new: 4 new findings']],
  ['score<10,error,pages<3', ['error: 1 error', 'pages<3: 2 pages']],
])('%s fails by %j', (text, failures) => {
  const verdict = judgeGate(gateOf(text), audit);
  expect(verdict.failures.map(({ clause, reason }) => `${clause}: ${reason}`)).toEqual(failures);
  expect(verdict).toMatchObject({ passed: failures.length === 0, failOn: text });
});
