import { join } from 'node:path';
import { rules as builtIn } from '../rules/index.ts';
import { root } from '../scripts/rule-files.ts';
import { withPlugins } from '../src/config/plugins.ts';
import { judgeExample, testRule } from '../src/testing.ts';

const rules = await withPlugins(
  builtIn,
  [{ plugins: ['./*.ts'], folder: join(root, 'examples/house-style'), where: 'test' }],
  () => import('../src/index.ts'),
);

it('loads the rules of the guide as a user would', () => {
  expect(Object.keys(rules).filter((id) => !(id in builtIn))).toEqual([
    'house-style/light-images',
    'house-style/site-name',
  ]);
});

describe.each(['house-style/light-images', 'house-style/site-name'])('%s', (id) => {
  const rule = rules[id];
  if (!rule) throw new Error(`${id} is not there`);

  it('does what its examples say', () => {
    for (const example of rule.examples.good) expect(judgeExample(rule, example).verdict).toBe('passed');
    for (const example of rule.examples.bad) expect(judgeExample(rule, example).verdict).toBe('failed');
  });
  testRule(rule, { passes: [], fails: [], skips: ['<title>Tea</title>'] });
});
