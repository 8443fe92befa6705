import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

const executable = readFileSync(join(import.meta.dirname, '../../bin/smo.js'), 'utf8');

/** Starts the executable over a program that stands in for the built one. */
function start(program: string | undefined, ...argv: string[]) {
  const folder = temporaryFolder({
    'package.json': '{ "type": "module" }',
    'bin/smo.js': executable,
    ...(program !== undefined && {
      'dist/cli.js': `${program}\nexport const tellError = (error, stderr) => { stderr.write('told: ' + error.message); return 3; };`,
      'dist/rules.js': "export const rules = 'the rules';",
    }),
  });
  return spawn(process.execPath, [join(folder, 'bin/smo.js'), ...argv], { cwd: folder });
}

async function endOf(child: ChildProcess) {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (text) => (stdout += text));
  child.stderr?.on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

/** Prints `up`, then waits for the signal before it ends as told. */
const waiting = (then: string) => `export const run = async ({ signal, stdout }) => {
  const alive = setInterval(() => {}, 1000);
  await new Promise((resolve) => { signal.addEventListener('abort', resolve); stdout.write('up\\n'); });
  ${then}
  clearInterval(alive);
  return 130;
};`;

it('hands over what follows the name, and takes the exit code back', async () => {
  const program = `export const run = async ({ argv, builtIn, cwd, stdout, stderr }) => {
    stdout.write(JSON.stringify([argv, (await builtIn()).rules]));
    stderr.write(String(cwd === process.cwd()));
    return 1;
  };`;
  const end = await endOf(start(program, 'audit', 'https://tea.example'));
  expect(end).toEqual({ code: 1, stdout: '[["audit","https://tea.example"],"the rules"]', stderr: 'true' });
});

it('says what to do where nothing was built', async () => {
  const { code, stderr } = await endOf(start(undefined));
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'smo: dist/ is missing; run "npm install" or "npm run build" in the folder of smo\n',
  });
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('asks the program to stop on the first %s', async (signal, expected) => {
  const child = start(waiting("stdout.write('report\\n');"));
  child.stdout.once('data', () => child.kill(signal));
  const { code, stdout } = await endOf(child);
  expect({ code, stdout }).toEqual({ code: expected, stdout: 'up\nreport\n' });
});

it('stops at once on the second', async () => {
  const child = start(waiting("stdout.write('draining\\n'); await new Promise(() => {});"));
  child.stdout.on('data', () => child.kill('SIGINT'));
  expect(await endOf(child)).toMatchObject({ code: 130 });
});

it('never ends with the code of the gate for a fault of ours', async () => {
  const program = `export const run = () => { Promise.reject(new Error('tea is cold')); return new Promise(() => {}); };`;
  expect(await endOf(start(program))).toEqual({ code: 3, stdout: '', stderr: 'told: tea is cold' });
});
