import { loadPlaywright, optional } from '../../src/browser/load-playwright.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('says how to get it when it is not there', async () => {
  await expect(loadPlaywright('/', async () => undefined)).rejects.toThrow(
    '--render needs playwright-core, which is not installed: npm install --save-dev playwright-core',
  );
});

it('finds a package in the project that the user stands in', async () => {
  const cwd = temporaryFolder({
    'node_modules/of-the-project/package.json': '{"name":"of-the-project","exports":"./index.mjs"}',
    'node_modules/of-the-project/index.mjs': 'export const chromium = { launch() {} };',
  });
  expect(await optional('of-the-project', cwd)).toHaveProperty('chromium');
  expect(await optional('of-nobody', cwd)).toBeUndefined();
  expect(await loadPlaywright(cwd, () => optional('of-the-project', cwd))).toHaveProperty('chromium');
});
