/** Signals, full disks, closed pipes: whatever happens to the process, what it knows is written or it says that it was not. */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/rule-files.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { builtSmo, ended, runSmo, startSmo } from '../support/built-smo.ts';
import { closedPort, serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const example = join(root, 'examples/tea-house');
const offline = [example, '--origin', 'https://willow-tea.example', '--offline', '--no-config', '--quiet'];
const env = { ...process.env, NO_COLOR: '1', CI: '', GITHUB_ACTIONS: '', GITLAB_CI: '' };
const hasDevices = existsSync('/dev/full');

/** A site whose second page never comes. */
async function slowSite() {
  let arrived: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const site = await serve({ '/': '<title>Tea</title><a href="/slow">Slow</a>', '/slow': () => arrived() });
  return { site, asked };
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('O1 %s once: what there is, is written, marked as partial', async (signal, code) => {
  const { site, asked } = await slowSite();
  const child = await startSmo([site.origin, '-f', 'json', '--no-config', '--fail-on', 'none'], { env });
  const end = ended(child);
  await asked;
  child.kill(signal);
  const { stdout, stderr, code: told } = await end;
  const audit = JSON.parse(stdout) as Audit;
  expect({ told, complete: audit.complete, outcomes: audit.counts.outcomes }).toEqual({
    told: code,
    complete: false,
    outcomes: { ok: 1, cancelled: 1 },
  });
  expect(stderr).toContain('Interrupted after 1 page');
});

it('O2 the second signal ends it at once', async () => {
  const { site, asked } = await slowSite();
  const child = await startSmo([site.origin, '--no-config'], { env });
  const end = ended(child);
  await asked;
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect((await end).code).toBe(130);
});

it('O9 a report that cannot be written is known before the crawl starts', async () => {
  const site = await serve({ '/': '<title>Tea</title>' });
  const folder = temporaryFolder({ file: 'tea' });
  const { code, stderr } = await runSmo(
    [site.origin, '--no-config', '-f', `json=${join(folder, 'file/report.json')}`],
    { env },
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/^smo: .*file/m);
  expect(site.asked).toHaveLength(0);
});

it('O9 an old report is never cut: the new one takes its place whole', async () => {
  const folder = temporaryFolder({ 'old.json': 'old', 'deep/.keep': '' });
  const file = join(folder, 'deep/er/new.json');
  const { code } = await runSmo(
    [...offline, '--fail-on', 'none', '-f', `json=${file}`, '-f', `json=${join(folder, 'old.json')}`],
    { env },
  );
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ complete: true });
  expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  expect(readdirSync(folder).sort()).toEqual(['deep', 'old.json']);
});

it.runIf(hasDevices)('O9 a full disk is exit 3, and the other reports are still written', async () => {
  const folder = temporaryFolder({ '.keep': '' });
  const { code, stderr } = await runSmo(
    [...offline, '--fail-on', 'none', '-f', 'json=/dev/full', '-f', `json=${join(folder, 'good.json')}`],
    { env },
  );
  expect(code).toBe(3);
  expect(stderr).toMatch(/\/dev\/full: no space/);
  expect(JSON.parse(readFileSync(join(folder, 'good.json'), 'utf8'))).toMatchObject({ complete: true });
});

it('O10 a reader that goes away is no fault: no stack, no complaint', async () => {
  const child = await startSmo([...offline, '-f', 'json', '--fail-on', 'none'], { env });
  child.stdout?.destroy();
  const { code, stderr } = await ended(child);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it.runIf(hasDevices)('O11 a full standard output is exit 3', async () => {
  const { status, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `"$0" "$@" > /dev/full`, process.execPath, await builtSmo(), ...offline, '-f', 'json', '--fail-on', 'none'],
    { env, encoding: 'utf8' },
  );
  expect(status).toBe(3);
  expect(stderr).toMatch(/no space/);
});

it('O12 only the report goes to standard output', async () => {
  const { stdout, stderr } = await runSmo(
    [example, '--origin', 'https://willow-tea.example', '--offline', '--no-config', '-f', 'json'],
    { env },
  );
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: expect.any(Number) });
  expect(stderr).toContain('--fail-on');
});

it.each([
  ['a pipe', {}, false],
  ['NO_COLOR', { NO_COLOR: '1' }, false],
  ['FORCE_COLOR', { NO_COLOR: '', FORCE_COLOR: '1' }, true],
  ['TERM=dumb', { TERM: 'dumb' }, false],
])('O13 colours in %s', async (_, more, hasEscapes) => {
  const { stdout, stderr } = await runSmo(offline, { env: { ...env, ...more } });
  expect((stdout + stderr).includes('\x1b')).toBe(hasEscapes);
});

it('O20 a list is read with BOM, CRLF, comments and duplicates; none at all is exit 2', async () => {
  const site = await serve({ '/a': '<title>A</title>', '/b': '<title>B</title>' });
  const folder = temporaryFolder({
    'urls.txt': `\ufeff# pages\r\n${site.origin}/a\r\n\r\n${site.origin}/b\r\n${site.origin}/a\r\n`,
    'bad.txt': `${site.origin}/a\nht!tp://\n`,
    'empty.txt': '# nothing\n',
  });
  const good = await runSmo([join(folder, 'urls.txt'), '--no-config', '-f', 'json', '--fail-on', 'none'], { env });
  expect((JSON.parse(good.stdout) as Audit).counts.outcomes).toEqual({ ok: 2 });
  const bad = await runSmo([join(folder, 'bad.txt'), '--no-config', '-f', 'json', '--fail-on', 'none'], { env });
  expect(bad.stdout + bad.stderr).toMatch(/[Ll]ine 2/);
  expect(await runSmo([join(folder, 'empty.txt'), '--no-config'], { env })).toMatchObject({ code: 2, stdout: '' });
});

it('O20 a list comes by standard input, too', async () => {
  const site = await serve({ '/a': '<title>A</title>' });
  const child = await startSmo(['-', '--no-config', '-f', 'json', '--fail-on', 'none'], { env });
  child.stdin?.end(`${site.origin}/a\n`);
  expect((JSON.parse((await ended(child)).stdout) as Audit).counts.outcomes).toEqual({ ok: 1 });
});

it('O21 no page audited is never exit 0', async () => {
  const { code, stderr } = await runSmo(
    [`http://127.0.0.1:${await closedPort()}/`, '--no-config', '--fail-on', 'none', '--limit', 'retries=0'],
    { env },
  );
  expect([code, stderr]).toEqual([3, expect.stringContaining('Nothing could be audited')]);
});

it('O23 the same input gives the same report, byte by byte but for the time', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => runSmo([...offline, '-f', 'json', '--fail-on', 'none'], { env })),
  );
  const untimed = (text = ''): string => text.replace(/"startedAt": "[^"]+"|"duration": \d+/g, '');
  expect(untimed(first?.stdout)).toBe(untimed(second?.stdout));
});

it('S20 a link in place of a report is not followed', async () => {
  const folder = temporaryFolder({ 'precious.txt': 'tea' });
  symlinkSync(join(folder, 'precious.txt'), join(folder, 'report.json'));
  const { code } = await runSmo([...offline, '-f', `json=${join(folder, 'report.json')}`], { env });
  expect(code).toBe(2);
  expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('tea');
});

it('S23 a config in the audited folder is not run', async () => {
  const folder = temporaryFolder({ '.git/': '', 'work/.git/': '' });
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), '<title>Tea</title>');
  writeFileSync(join(folder, 'site/smo.config.mjs'), 'process.exit(77)');
  const { code } = await runSmo([join(folder, 'site'), '--offline', '--fail-on', 'none'], {
    env,
    cwd: join(folder, 'work'),
  });
  expect(code).toBe(0);
});

it('O18 a process that is done ends, though sockets are open', async () => {
  const site = await serve({
    '/': '<title>Tea</title>',
    '/robots.txt': (_, response) => {
      response.writeHead(404, { connection: 'keep-alive', 'keep-alive': 'timeout=600' });
      response.end();
    },
  });
  const child = await startSmo([site.origin, '--no-config', '--fail-on', 'none', '--quiet'], { env, stdio: 'ignore' });
  expect((await once(child, 'close'))[0]).toBe(0);
});
