import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findExecutable } from '../../src/browser/find-executable.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cwd = temporaryFolder({
  'bin/chromium': '#!/bin/sh\n',
  'other/google-chrome': '#!/bin/sh\n',
  'other/chromium': 'not to be run',
  'installed/chrome': '#!/bin/sh\n',
});
for (const file of ['bin/chromium', 'other/google-chrome', 'installed/chrome']) chmodSync(join(cwd, file), 0o755);

const nothing = async () => undefined;
const playwright = (path?: string) => ({
  chromium: {
    launch: () => Promise.reject(new Error('not asked for')),
    executablePath: () => {
      if (path === undefined) throw new Error('no browser for this system');
      return path;
    },
  },
});
const find = (named: string, searchPath: readonly string[], path?: string, load = nothing) =>
  findExecutable(named, { cwd, searchPath: searchPath.join(delimiter), platform: 'linux' }, playwright(path), load);

it('takes the one that was named, seen from where the user stands', async () => {
  expect(await find('other/google-chrome', [join(cwd, 'bin')])).toEqual({ path: join(cwd, 'other/google-chrome') });
});

it('takes the first on the PATH that can be run', async () => {
  expect(await find('', ['', join(cwd, 'other'), join(cwd, 'bin')])).toEqual({
    path: join(cwd, 'other/google-chrome'),
  });
});

it('takes what playwright has installed, then the packed one', async () => {
  expect(await find('', [], join(cwd, 'installed/chrome'))).toEqual({ path: join(cwd, 'installed/chrome') });
  const packed = async () => ({ default: { executablePath: async () => '/tmp/chromium', args: [] } });
  expect(await find('', [], join(cwd, 'nowhere'), packed as never)).toMatchObject({ path: '/tmp/chromium' });
});

it.each([
  ['nowhere', '--browser nowhere: there is no such file'],
  ['other/chromium', '--browser other/chromium: this file cannot be run'],
  ['', '--render found no browser: install Chromium or Chrome, or name one with --browser <path>'],
])('says what is wrong with "%s"', async (named, message) => {
  await expect(find(named, [cwd])).rejects.toThrow(message);
});
