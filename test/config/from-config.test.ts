import { join } from 'node:path';
import { fromConfig } from '../../src/config/from-config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = temporaryFolder({ 'dist/index.html': '', 'blog/': '' });
const config = { targets: ['./dist', 'https://tea.example', 'gone'], format: ['table', 'html=out/report.html'] };
const loaded = { config, folder: root, path: join(root, 'smo.config.json'), shown: 'smo.config.json' };

it('leaves paths alone where the user stands beside the file', () => {
  expect(fromConfig(loaded, root)).toMatchObject({
    targets: config.targets,
    formats: [{ name: 'table' }, { name: 'html', path: 'out/report.html' }],
  });
});

it('takes paths from the file to where the user stands', () => {
  expect(fromConfig(loaded, join(root, 'blog'))).toMatchObject({
    targets: ['../dist', 'https://tea.example', 'gone'],
    formats: [{ name: 'table' }, { name: 'html', path: '../out/report.html' }],
  });
});

it('passes the rest on, without the schema', () => {
  const { $schema, ...same } = { $schema: 'x', preset: 'strict' as const, crawl: { maxPages: 3 } };
  expect(fromConfig({ ...loaded, config: { $schema, ...same } }, root)).toEqual({
    ...same,
    targets: undefined,
    formats: undefined,
  });
});
