import { Ajv } from 'ajv';
import schema from '../../schema/config.schema.json' with { type: 'json' };
import { configSchema } from '../../scripts/config-schema.ts';
import { configFaults } from '../../src/config/schema.ts';
import { teaRules } from '../support/tea-rules.ts';

const withTea = configSchema(teaRules);
const accepts = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictTuples: false }).compile(
  withTea,
);

it('is written down in schema/', () => {
  // the names of rules and networks in it are compared by `npm run generate -- --check`
  const { rules: _, networks: __, ...written } = schema.properties;
  const { rules: ___, networks: ____, ...made } = withTea.properties as Record<string, unknown>;
  expect(written).toEqual(made);
});

it.each<[unknown, boolean]>([
  [{}, true],
  [
    {
      $schema: './config.schema.json',
      targets: ['dist'],
      preset: 'strict',
      failOn: 'none',
      format: ['json', 'html=a.html'],
    },
    true,
  ],
  [{ crawl: { maxPages: 3, timeout: '3s', delay: 0 }, brand: { handles: { x: 'tea' } } }, true],
  [{ rules: { 'widgets/*': 'off', 'widgets/dead-widget': 'on' } }, true],
  [{ rules: { 'meta-tags/og-image-size': ['error', { minWidth: 600, networks: ['x'] }] } }, true],
  [{ target: 'dist' }, false],
  [{ crawl: { maxPages: '3' } }, false],
  [{ crawl: { maxPages: 0 } }, false],
  [{ preset: 'hard' }, false],
  [{ rules: { 'widgets/*': 'warn' } }, false],
  [[], false],
])('agrees with the checks on %j', (config, expected) => {
  expect(accepts(config)).toBe(expected);
  expect(configFaults(config).length === 0).toBe(expected);
});

it('knows the options of each rule', () => {
  expect(accepts({ rules: { 'meta-tags/og-image-size': ['error', { minwidth: 600 }] } })).toBe(false);
  expect(accepts({ rules: { 'meta-tags/og-image-size': ['error', { minWidth: '600' }] } })).toBe(false);
  expect(accepts({ rules: { 'meta-tags/og-image': ['error', {}] } })).toBe(false);
});
