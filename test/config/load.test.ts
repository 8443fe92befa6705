import { join } from 'node:path';
import { defineConfig } from '../../src/config/define-config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const entry = async () => ({ defineConfig });
const load = (cwd: string, file?: string) => loadConfig({ cwd, file, entry });

describe('finds', () => {
  it.each([
    ['smo.config.json', '\ufeff{ "preset": "strict" }'],
    ['smo.config.js', "export default { preset: 'strict' };"],
    ['smo.config.mjs', "export default { preset: 'strict' };"],
    ['smo.config.js', "module.exports = { preset: 'strict' };"],
    ['smo.config.mts', "export default { preset: 'strict' as const };"],
    [
      'smo.config.ts',
      "import { defineConfig } from 'smo-audit';\nimport { preset } from './presets.ts';\nexport default defineConfig({ preset });",
    ],
    ['package.json', '{ "name": "tea", "smo": { "preset": "strict" } }'],
  ])('%s', async (name, text) => {
    const cwd = temporaryFolder({ '.git/': '', [name]: text, 'presets.ts': "export const preset: string = 'strict';" });
    expect(await load(cwd)).toEqual({ config: { preset: 'strict' }, path: join(cwd, name), folder: cwd, shown: name });
  });

  it('the nearest upwards, up to the repository', async () => {
    const root = temporaryFolder({
      'smo.config.json': '{ "preset": "strict" }',
      'shop/.git': 'gitdir: elsewhere',
      'shop/package.json': '{ "name": "without settings" }',
      'shop/pages/blog/': '',
      'docs/guide/': '',
    });
    expect(await load(join(root, 'docs/guide'))).toMatchObject({ folder: root, shown: '../../smo.config.json' });
    expect(await load(join(root, 'shop/pages/blog'))).toBeUndefined();
  });

  it('the one that is named, whatever its name', async () => {
    const cwd = temporaryFolder({ '.git/': '', 'smo.config.json': '{', 'ci/tea.json': '{ "failOn": "none" }' });
    expect(await load(cwd, 'ci/tea.json')).toMatchObject({ config: { failOn: 'none' }, folder: join(cwd, 'ci') });
  });

  it('nothing in a manifest that does not parse', async () => {
    expect(await load(temporaryFolder({ '.git/': '', 'package.json': '{' }))).toBeUndefined();
  });
});

describe('refuses, in one sentence each', () => {
  it.each<[string, Record<string, string>, string | undefined, string]>([
    ['a missing file', {}, 'tea.json', '--config: no file at tea.json'],
    ['a folder', { 'ci/': '' }, 'ci', '--config: ci is a folder; name the config file in it'],
    [
      'a manifest without settings',
      { 'package.json': '{}' },
      'package.json',
      'package.json: has no "smo" key to read the config from',
    ],
    [
      'JSON with a fault',
      { 'smo.config.json': '{\n  "preset": "strict",\n}' },
      undefined,
      'smo.config.json:3:1: JSON allows no comma before }',
    ],
    [
      'several faults',
      { 'smo.config.json': '{ "preset": "hard", "failon": "none" }' },
      undefined,
      'smo.config.json: preset: expected one of recommended, strict, minimal, found "hard"\n' +
        'smo.config.json: unknown key "failon"; did you mean "failOn"?',
    ],
    [
      'a fault in the manifest',
      { 'package.json': '{ "smo": { "presets": "strict" } }' },
      undefined,
      'package.json: smo: unknown key "presets"; did you mean "preset"?',
    ],
    [
      'TypeScript with a fault',
      { 'smo.config.ts': "export default {\n  preset: 'strict'\n  failOn: 'none',\n};" },
      undefined,
      'smo.config.ts:3:3: Unexpected token, expected ","',
    ],
    [
      'code that throws',
      { 'smo.config.mjs': "throw new Error('no token');" },
      undefined,
      'smo.config.mjs: Error: no token',
    ],
    [
      'code that imports nothing',
      { 'smo.config.mjs': "import './tea.mjs';" },
      undefined,
      "smo.config.mjs: Error: Cannot find module './tea.mjs'",
    ],
    [
      'code without a default export',
      { 'smo.config.mjs': "export const tea = 'green';" },
      undefined,
      'smo.config.mjs: unknown key "tea"; it knows targets, origin, crawl, rules, preset, plugins, networks, cards, brand, failOn, baseline, ci, format',
    ],
    [
      'a function',
      { 'smo.config.mjs': 'export default () => ({});' },
      undefined,
      'smo.config.mjs: expected an object, found a function',
    ],
  ])('%s', async (_, files, file, message) => {
    const cwd = temporaryFolder({ '.git/': '', ...files });
    await expect(load(cwd, file)).rejects.toMatchObject({ name: 'UserError', exitCode: 2, message });
  });

  it('two configs side by side', async () => {
    const cwd = temporaryFolder({ '.git/': '', 'smo.config.json': '{}', 'package.json': '{ "smo": {} }' });
    await expect(load(cwd)).rejects.toThrow(
      `Found smo.config.json and package.json in ${cwd}; keep one, or name the one to use with --config`,
    );
  });
});
