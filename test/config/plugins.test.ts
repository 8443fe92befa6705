import { join } from 'node:path';
import { withPlugins } from '../../src/config/plugins.ts';
import { pageRule } from '../../src/rule.ts';
import { aRule } from '../support/a-rule.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const builtIn = { 'meta-tags/og-image': aRule() };
const entry = async () => ({ pageRule });

const source = (summary: string, more = '') => `
import { pageRule } from 'smo-audit';
export default pageRule({
  summary: '${summary}', why: 'Tea.', sources: [], severity: 'info' as const,
  examples: { good: [], bad: [] }, target: () => undefined, *check(): Iterable<never> {}, ${more}
});`;

const load = (files: Record<string, string>, ...plugins: string[]) => {
  const folder = temporaryFolder(files);
  return withPlugins(builtIn, [{ plugins, folder, where: 'smo.config.json: plugins' }], entry);
};
const ids = async (files: Record<string, string>, ...plugins: string[]) =>
  Object.keys(await load(files, ...plugins)).filter((id) => !Object.hasOwn(builtIn, id));

const tea = `import rule from './rule.ts';\nexport default { name: 'tea', rules: { 'leaf': rule, 'meta-tags/steam': rule } };`;

it.each<[string, Record<string, string>, readonly string[], readonly string[]]>([
  ['a file', { 'my-rules/leaf.ts': source('a') }, ['./my-rules/leaf.ts'], ['my-rules/leaf']],
  ['a file without ./', { 'my-rules/leaf.ts': source('a') }, ['my-rules/leaf.ts'], ['my-rules/leaf']],
  [
    'files by glob, but no tests, declarations or packages',
    {
      'rules/meta-tags/og-tea.ts': source('a'),
      'rules/brand/leaf.mjs': source('b').replace(' as const', '').replace(': Iterable<never>', ''),
      'rules/brand/leaf.test.ts': 'throw 1',
      'rules/brand/leaf.d.ts': '',
      'rules/node_modules/x/y.ts': 'throw 1',
      'rules/README.md': '#',
    },
    ['./rules/**'],
    ['brand/leaf', 'meta-tags/og-tea'],
  ],
  ['a file of several rules', { 'rule.ts': source('a'), 'tea.ts': tea }, ['./tea.ts'], ['tea/leaf', 'meta-tags/steam']],
  [
    'a package',
    {
      'node_modules/smo-plugin-tea/package.json':
        '{ "name": "smo-plugin-tea", "type": "module", "exports": "./index.ts" }',
      'node_modules/smo-plugin-tea/index.ts': tea,
      'node_modules/smo-plugin-tea/rule.ts': source('a'),
    },
    ['smo-plugin-tea'],
    ['tea/leaf', 'meta-tags/steam'],
  ],
  [
    'a package of one rule',
    {
      'node_modules/@shop/smo-plugin-tea/package.json': '{ "name": "@shop/smo-plugin-tea", "main": "leaf.ts" }',
      'node_modules/@shop/smo-plugin-tea/leaf.ts': source('a'),
    },
    ['@shop/smo-plugin-tea'],
    ['tea/leaf'],
  ],
  ['a file named twice, once', { 'tea/leaf.ts': source('a') }, ['./tea/leaf.ts', './tea/*.ts'], ['tea/leaf']],
])('loads %s', async (_, files, plugins, expected) => expect(await ids(files, ...plugins)).toEqual(expected));

it('hands out our own module for smo-audit, and keeps the built-in rules', async () => {
  const rules = await load({ 'tea/leaf.ts': source('Require leaves') }, './tea/leaf.ts');
  expect(rules['tea/leaf']).toMatchObject({ scope: 'page', summary: 'Require leaves', severity: 'info' });
  expect(rules['meta-tags/og-image']).toBe(builtIn['meta-tags/og-image']);
});

const anObject = `{ scope: 'page', summary: 'x', why: 'y', sources: [], severity: 'info', examples: { good: [], bad: [] }, target() {}, check() {} }`;
const without = (key: string, instead = 'undefined') => `export default { ...${anObject}, ${key}: ${instead} };`;

it.each<[string, Record<string, string>, string, string]>([
  ['a glob for nothing', { 'tea/': '' }, './tea/*.ts', 'no file matches "./tea/*.ts" in '],
  ['a missing file', {}, './tea.ts', 'no file matches "./tea.ts" in '],
  [
    'a missing package',
    {},
    'smo-plugin-tea',
    'no package "smo-plugin-tea" is installed here; npm install --save-dev smo-plugin-tea',
  ],
  [
    'an id of ours',
    { 'meta-tags/og-image.ts': source('a') },
    './meta-tags/*.ts',
    'meta-tags/og-image.ts: "meta-tags/og-image" is the id of a built-in rule; rename this one',
  ],
  [
    'an id of another',
    { 'a/tea/leaf.ts': source('a'), 'b/tea/leaf.ts': source('b') },
    './*/tea/*.ts',
    'b/tea/leaf.ts: "tea/leaf" is the id of the rule in a/tea/leaf.ts; rename this one',
  ],
  [
    'a file that throws',
    { 'tea/leaf.mjs': "throw new Error('no water');" },
    './tea/leaf.mjs',
    'tea/leaf.mjs: Error: no water',
  ],
  [
    'a file that does not parse',
    { 'tea/leaf.mjs': 'export default {' },
    './tea/leaf.mjs',
    'tea/leaf.mjs:1:17: Unexpected token',
  ],
  [
    'no default export',
    { 'tea/leaf.mjs': 'export const x = 1;' },
    './tea/leaf.mjs',
    'tea/leaf.mjs: expected a rule made by pageRule, resourceRule or siteRule',
  ],
  [
    'a function',
    { 'tea/leaf.mjs': 'export default () => {};' },
    './tea/leaf.mjs',
    'tea/leaf.mjs: expected a rule made by pageRule, resourceRule or siteRule as the default export',
  ],
  [
    'no summary',
    { 'tea/leaf.mjs': without('summary') },
    './tea/leaf.mjs',
    `tea/leaf.mjs: the rule's "summary" is missing`,
  ],
  ['no check', { 'tea/leaf.mjs': without('check') }, './tea/leaf.mjs', `tea/leaf.mjs: the rule's "check" is missing`],
  [
    'no resources',
    { 'tea/leaf.mjs': without('scope', "'resource'") },
    './tea/leaf.mjs',
    `tea/leaf.mjs: the rule's "resources" is missing`,
  ],
  [
    'another scope',
    { 'tea/leaf.mjs': without('scope', "'world'") },
    './tea/leaf.mjs',
    'tea/leaf.mjs: expected a rule made by pageRule, resourceRule or siteRule',
  ],
  [
    'another severity',
    { 'tea/leaf.mjs': without('severity', "'warn'") },
    './tea/leaf.mjs',
    `tea/leaf.mjs: the rule's "severity" is not one of error, warning, info`,
  ],
  [
    'strange options',
    { 'tea/leaf.mjs': without('options', '{ deep: {} }') },
    './tea/leaf.mjs',
    `tea/leaf.mjs: the rule's "options" is not an object of texts, numbers, true or false, and lists of texts`,
  ],
  [
    'no examples',
    { 'tea/leaf.mjs': without('examples') },
    './tea/leaf.mjs',
    `tea/leaf.mjs: the rule's "examples" is missing`,
  ],
  [
    'a name that makes no id',
    { 'my tea/leaf.ts': source('a') },
    './my tea/leaf.ts',
    'my tea/leaf.ts: "my tea/leaf" is no id for a rule; ids are made of two names, such as meta-tags/og-logo (folder and file)',
  ],
])('refuses %s', async (_, files, plugin, message) => {
  await expect(load(files, plugin)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(`smo.config.json: plugins: ${message}`),
  });
});

it('sees two places: the config file and the command line', async () => {
  const [one, other] = [
    temporaryFolder({ 'tea/leaf.ts': source('a') }),
    temporaryFolder({ 'tea/steam.ts': source('b') }),
  ];
  const rules = await withPlugins(
    {},
    [
      { plugins: ['./tea/leaf.ts'], folder: one, where: 'smo.config.json: plugins' },
      { plugins: [join(other, 'tea/steam.ts')], folder: one, where: '--plugin' },
    ],
    entry,
  );
  expect(Object.keys(rules)).toEqual(['tea/leaf', 'tea/steam']);
});
