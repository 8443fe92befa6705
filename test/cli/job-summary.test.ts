import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fitting, writeJobSummary } from '../../src/cli/job-summary.ts';
import type { World } from '../../src/cli/world.ts';
import { address, sampleAudit, sampleFinding, teaShop } from '../support/sample-audit.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function worldWith(path: string | undefined): { world: World; said: () => string } {
  let said = '';
  const stderr = new Writable({
    write(chunk, _, done) {
      said += chunk;
      done();
    },
  });
  return { world: { env: { GITHUB_STEP_SUMMARY: path }, stderr, cwd: '/' } as unknown as World, said: () => said };
}

it('adds the report to what earlier steps wrote', async () => {
  const file = join(temporaryFolder({}), 'summary.md');
  writeFileSync(file, '# Tests\n');
  const { world, said } = worldWith(file);
  await writeJobSummary(teaShop(), world);
  expect(readFileSync(file, 'utf8')).toMatch(/^# Tests\n# Social media audit of `https:\/\/tea\.example`/);
  expect(said()).toBe('');
});

it('stays within what GitHub takes', async () => {
  const file = join(temporaryFolder({}), 'summary.md');
  const findings = Array.from({ length: 12_000 }, (_, index) =>
    sampleFinding({ page: address(`/${index}`), message: `Unknown property x${index.toString(36)}y` }),
  );
  await writeJobSummary(sampleAudit({ findings }), worldWith(file).world);
  const text = readFileSync(file, 'utf8');
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(Buffer.byteLength(text)).toBeGreaterThan(900 * 1024);
  expect(text).toMatch(/The rest is cut: [^\n]+\n$/);
});

it('closes what it cuts', () => {
  const pieces = ['# Report\n', '\n<details>\n<summary>9 pages</summary>\n\n', `${'- a page\n'.repeat(50)}`];
  expect(fitting(pieces, 300)).toMatch(/<\/summary>\n\n\n\n<\/details>\n\n\n_The rest is cut/);
  expect(fitting(pieces, -5)).toBe('');
});

it('tells that there is none, and goes on', async () => {
  const { world, said } = worldWith(join(temporaryFolder({}), 'missing', 'summary.md'));
  await writeJobSummary(teaShop(), world);
  expect(said()).toBe('The job summary could not be written: no such file or folder (ENOENT)\n');
  await writeJobSummary(teaShop(), worldWith(undefined).world);
});
