import { chmodSync, createWriteStream, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { UserError } from '../../src/errors.ts';
import { checkWritable, writeReport, writeToStream } from '../../src/report/write.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const faultOf = async (writing: Promise<unknown>): Promise<{ message: string; exitCode: number }> => {
  const error = await writing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('expected a UserError', { cause: error });
  return { message: error.message, exitCode: error.exitCode };
};

const isRoot = process.getuid?.() === 0;
const hasDevices = existsSync('/dev/full');

describe('writeReport', () => {
  it('writes the pieces one behind the other, and makes the folders', async () => {
    const path = join(temporaryFolder(), 'a', 'b', 'report.md');
    await writeReport(path, ['one ', 'two ', '日本語 🍵']);
    expect(readFileSync(path, 'utf8')).toBe('one two 日本語 🍵');
    expect(readdirSync(join(path, '..'))).toEqual(['report.md']);
  });

  it('replaces an old report and keeps its mode', async () => {
    const path = join(temporaryFolder({ 'report.md': 'a longer old report' }), 'report.md');
    chmodSync(path, 0o640);
    await writeReport(path, ['new']);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(lstatSync(path).mode & 0o777).toBe(0o640);
  });

  it('writes more than fits into one chunk', async () => {
    const path = join(temporaryFolder(), 'report.json');
    await writeReport(path, many(1000, 'x'.repeat(999)));
    expect(lstatSync(path).size).toBe(999_000);
  });

  it('keeps the old report and leaves nothing behind when the new one breaks off', async () => {
    const folder = temporaryFolder({ 'report.md': 'old' });
    const broken = new Error('the reporter has a fault');
    await expect(writeReport(join(folder, 'report.md'), breaking(broken))).rejects.toBe(broken);
    expect(readdirSync(folder)).toEqual(['report.md']);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('old');
  });

  it.skipIf(!hasDevices)('says that a device is full', async () => {
    expect(await faultOf(writeReport('/dev/full', ['text']))).toEqual({
      message: 'Cannot write /dev/full: no space left on the device (ENOSPC)',
      exitCode: 3,
    });
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it.skipIf(!hasDevices)('writes to a device as it is', async () => {
    await writeReport('/dev/null', ['text']);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe.each([
  ['writeReport', (path: string) => writeReport(path, ['new']), 3],
  ['checkWritable', checkWritable, 2],
])('%s', (_, write, exitCode) => {
  it('refuses a folder', async () => {
    const folder = temporaryFolder();
    expect((await faultOf(write(folder))).message).toBe(`Cannot write ${folder}: it is a folder; name a file in it`);
  });

  it.each(['', 'reports/', 'reports\\'])('refuses %j, which names no file', async (path) => {
    expect((await faultOf(write(path))).message).toBe(`Cannot write '${path}': expected the name of a file`);
  });

  it('refuses a symbolic link and leaves what it points to', async () => {
    const folder = temporaryFolder({ secret: 'old' });
    const path = join(folder, 'report.md');
    symlinkSync(join(folder, 'secret'), path);
    expect((await faultOf(write(path))).message).toBe(
      `Cannot write ${path}: it is a symbolic link; name the file itself`,
    );
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('old');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });

  it('refuses a broken symbolic link', async () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'report.md'));
    await faultOf(write(join(folder, 'report.md')));
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it('names the reason when a parent is a file', async () => {
    const path = join(temporaryFolder({ file: '' }), 'file', 'report.md');
    expect(await faultOf(write(path))).toEqual({
      message: `Cannot write ${path}: a part of the path is not a folder (ENOTDIR)`,
      exitCode,
    });
  });

  it('names the reason when the name is too long', async () => {
    const path = join(temporaryFolder(), 'x'.repeat(300));
    expect((await faultOf(write(path))).message).toBe(`Cannot write ${path}: the name is too long (ENAMETOOLONG)`);
  });

  it.skipIf(isRoot)('refuses a folder or a report that is read-only', async () => {
    const folder = temporaryFolder({ 'report.md': 'old', 'locked/': '' });
    chmodSync(join(folder, 'report.md'), 0o444);
    chmodSync(join(folder, 'locked'), 0o555);
    for (const path of ['report.md', 'locked/report.md']) {
      expect((await faultOf(write(join(folder, path)))).message).toContain('permission denied (EACCES)');
    }
  });
});

describe('checkWritable', () => {
  it('makes the folders and leaves no file', async () => {
    const path = join(temporaryFolder(), 'a', 'report.md');
    await checkWritable(path);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('leaves an old report alone', async () => {
    const folder = temporaryFolder({ 'report.md': 'old' });
    await checkWritable(join(folder, 'report.md'));
    expect(readdirSync(folder)).toEqual(['report.md']);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('old');
  });

  it.skipIf(!hasDevices)('accepts a device', async () => expect(await checkWritable('/dev/null')).toBeUndefined());
});

describe('writeToStream', () => {
  it('writes all', async () => {
    const { stream, text } = collecting();
    expect(await writeToStream(stream, ['one ', 'two'])).toBe('written');
    expect(text()).toBe('one two');
  });

  it('makes no more than the reader takes', async () => {
    let made = 0;
    function* pieces() {
      for (; made < 100; made++) yield 'x'.repeat(65_536);
    }
    const waiting: (() => void)[] = [];
    const stream = new Writable({ write: (_chunk, _encoding, done) => void waiting.push(done) });
    const writing = writeToStream(stream, pieces());
    for (let taken = 0; taken < 5; taken++) {
      await new Promise(setImmediate);
      expect(made).toBeLessThanOrEqual(taken + 1);
      waiting.shift()?.();
    }
    stream.destroy();
    expect(await writing).toBe('closed');
  });

  it.each(['EPIPE', 'EOF', 'ECONNRESET'])('ends quietly when the reader is gone: %s', async (code) => {
    let isLetGo = false;
    function* pieces() {
      try {
        for (;;) yield 'x'.repeat(65_536);
      } finally {
        isLetGo = true;
      }
    }
    expect(await writeToStream(failing(code), pieces())).toBe('closed');
    await new Promise(setImmediate); // an error event without a listener would end the process now
    expect(isLetGo).toBe(true);
  });

  it('says that the disk is full', async () => {
    expect(await faultOf(writeToStream(failing('ENOSPC'), ['text']))).toEqual({
      message: 'Cannot write stdout: no space left on the device (ENOSPC)',
      exitCode: 3,
    });
  });

  it.skipIf(!hasDevices)('says that a real device is full', async () => {
    expect((await faultOf(writeToStream(createWriteStream('/dev/full'), ['text'], '/dev/full'))).message).toBe(
      'Cannot write /dev/full: no space left on the device (ENOSPC)',
    );
  });

  it('passes our own faults on', async () => {
    const broken = new Error('the reporter has a fault');
    await expect(writeToStream(collecting().stream, breaking(broken))).rejects.toBe(broken);
  });

  it('listens once, however often it writes', async () => {
    const { stream } = collecting();
    for (let round = 0; round < 20; round++) await writeToStream(stream, ['x']);
    expect(stream.listenerCount('error')).toBe(1);
  });
});

function collecting() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

const failing = (code: string): Writable =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

function* many(count: number, piece: string) {
  for (let index = 0; index < count; index++) yield piece;
}

function* breaking(error: Error) {
  yield 'x'.repeat(70_000);
  throw error;
}
