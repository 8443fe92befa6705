import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { GateVerdict } from '../../src/audit/audit.ts';
import { grades } from '../../src/audit/score.ts';
import { outcomes } from '../../src/fetch/reply.ts';
import { severities } from '../../src/finding.ts';
import { agreements, claimSources, nameSources, reasons, standings } from '../../src/identity.ts';
import { pageKinds } from '../../src/page/page.ts';
import { json } from '../../src/report/json.ts';
import { sampleAudit, sampleFinding, samplePage, teaShop } from '../support/sample-audit.ts';

const schema = JSON.parse(readFileSync('schema/audit.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const faultsOf = (audit: unknown): string[] => {
  validate(audit);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe('audit.schema.json', () => {
  it.each([
    ['with a bit of everything', teaShop()],
    ['of nothing', sampleAudit({ pages: [] })],
    ['that a gate has judged', { ...teaShop(), gate: gateVerdict() }],
    ['of files', sampleAudit({ findings: [sampleFinding({ file: 'dist/index.html' })] })],
    ['with every field of a page', sampleAudit({ pages: [fullPage()] })],
  ])('accepts what the reporter writes of an audit %s', (_, audit) => {
    expect(faultsOf(JSON.parse([...json(audit)].join('')))).toEqual([]);
  });

  it.each<[string, (audit: Loose) => void, string]>([
    ['an unknown field', (audit) => Object.assign(audit, { stars: 5 }), ' additionalProperties'],
    ['another version', (audit) => Object.assign(audit, { schemaVersion: 2 }), '/schemaVersion const'],
    ['no notices', (audit) => delete audit.notices, ' required'],
    ['a date in words', (audit) => Object.assign(audit.time, { startedAt: 'today' }), '/time/startedAt format'],
    ['an unknown outcome', (audit) => Object.assign(audit.pages[0], { outcome: 'fine' }), '/pages/0/outcome enum'],
    [
      'an outcome that nobody counts',
      (audit) => Object.assign(audit.counts.outcomes, { fine: 1 }),
      '/counts/outcomes additionalProperties',
    ],
    ['a page without address', (audit) => delete audit.pages[1].url, '/pages/1 required'],
    [
      'an address of another scheme',
      (audit) => Object.assign(audit.findings[0], { page: 'file:///etc' }),
      '/findings/0/page pattern',
    ],
    [
      'an unknown severity',
      (audit) => Object.assign(audit.findings[1], { severity: 'fatal' }),
      '/findings/1/severity enum',
    ],
    ['line 0', (audit) => Object.assign(audit.findings[0].evidence, { line: 0 }), '/findings/0/evidence/line minimum'],
    ['an empty message', (audit) => Object.assign(audit.findings[0], { message: '' }), '/findings/0/message minLength'],
    ['half a page', (audit) => Object.assign(audit.rules[0], { passed: 0.5 }), '/rules/0/passed type'],
    ['more than all points', (audit) => Object.assign(audit.score, { overall: 101 }), '/score/overall maximum'],
    [
      'a gate without verdict',
      (audit) => Object.assign(audit, { gate: { failOn: 'error', failures: [] } }),
      '/gate required',
    ],
    ['an unknown grade', (audit) => Object.assign(audit.score, { grade: 'G' }), '/score/grade enum'],
    ['an unknown scope', (audit) => Object.assign(audit.rules[0], { scope: 'world' }), '/rules/0/scope enum'],
    [
      'an unknown field of a hop',
      (audit) => Object.assign(hopOf(audit), { method: 'GET' }),
      '/hops/0 additionalProperties',
    ],
    ['a notice without code', (audit) => delete audit.notices[0].code, '/notices/0 required'],
  ])('refuses %s', (_, mutate, fault) => {
    const audit: Loose = structuredClone(teaShop());
    mutate(audit);
    const faults = faultsOf(audit);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('knows the outcomes, severities and kinds that the code knows', () => {
    expect(schema.$defs.outcome.enum).toEqual([...outcomes]);
    expect(Object.keys(schema.properties.counts.properties.outcomes.properties)).toEqual([...outcomes]);
    expect(schema.$defs.severity.enum).toEqual([...severities]);
    expect(schema.$defs.grade.enum).toEqual(grades.map(([grade]) => grade));
    expect(schema.$defs.page.properties.kind.enum).toEqual([...pageKinds]);
  });

  it('knows what the code knows of identities', () => {
    const { properties } = schema.$defs.network;
    const account = properties.accounts.items.properties;
    expect(properties.agreement.enum).toEqual([...agreements]);
    expect(properties.own.properties.why.enum).toEqual([...reasons]);
    expect(account.standing.enum).toEqual([...standings]);
    expect(account.claims.items.properties.from.enum).toEqual([...claimSources]);
    expect(schema.$defs.identity.properties.names.items.properties.from.items.enum).toEqual([...nameSources]);
  });

  it('describes every field and lets no other in', () => {
    const bare: string[] = [];
    for (const [path, node] of nodes(schema, '#')) {
      if (node.type === 'object' && node.additionalProperties !== false) bare.push(`${path} is open`);
      for (const [name, field] of Object.entries<Loose>(node.properties ?? {})) {
        if (!field.description && !field.$ref) bare.push(`${path}/${name} says nothing`);
      }
    }
    expect(bare).toEqual([]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: what is mutated here is wrong on purpose
type Loose = any;

const gateVerdict = (): GateVerdict => ({
  passed: false,
  failOn: 'score<80',
  failures: [{ clause: 'score<80', reason: 'score 66, below 80' }, { reason: 'Interrupted after 2 pages' }],
});

const hopOf = (audit: Loose): object => audit.pages.find((page: Loose) => page.hops).hops[0];

const fullPage = () =>
  samplePage('/', {
    file: 'dist/index.html',
    finalUrl: 'https://tea.example/shop',
    reason: 'none',
    hops: [{ url: 'https://tea.example/', status: 0, location: '/shop' }],
    from: 'https://tea.example/old',
    retries: 1,
    kind: 'sign-in',
    title: '',
    bytes: 0,
    truncated: true,
    charset: 'utf-8',
    cut: ['depth'],
    score: 83.3,
    passed: { error: 2, warning: 0, info: 0 },
  });

function* nodes(node: Loose, path: string): Generator<[string, Loose]> {
  if (typeof node !== 'object' || node === null) return;
  yield [path, node];
  for (const [key, part] of Object.entries(node)) yield* nodes(part, `${path}/${key}`);
}
