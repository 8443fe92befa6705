/** `npm run new-rule meta-tags/og-image-alt` starts a rule and its test. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './rule-files.ts';

const [id = ''] = process.argv.slice(2);

if (!/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
  console.error(`Expected practice/thing in kebab case, found "${id}": npm run new-rule meta-tags/og-image-alt`);
  process.exitCode = 2;
} else if (existsSync(join(root, 'rules', `${id}.ts`))) {
  console.error(`rules/${id}.ts is there already`);
  process.exitCode = 2;
} else {
  write(`rules/${id}.ts`, rule());
  write(`test/rules/${id}.test.ts`, test());
  console.log(`Started rules/${id}.ts and test/rules/${id}.test.ts. Then: npm run generate && npm test`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function rule(): string {
  return `import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require …',
  why: 'What goes wrong without it.',
  sources: ['https://…'],
  severity: 'warning',
  examples: {
    good: ['<meta …>'],
    bad: ['<meta …>'],
  },

  target: ({ openGraph }) => openGraph.title,

  *check(title) {
    if (title.value.length > 0) return;
    yield { message: 'Missing …', at: title, help: '<meta …>' };
  },
});
`;
}

function test(): string {
  return `import rule from '../../../rules/${id}.ts';
import { testRule } from '../../../src/testing.ts';

testRule(rule, {
  passes: [],
  fails: [],
  skips: [],
});
`;
}
