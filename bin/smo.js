#!/usr/bin/env node
/** Hands the process to the program and takes the exit code back. Plain JavaScript, so that it runs wherever Node does. */

import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`smo: needs Node 20.19 or newer, this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else if (!existsSync(program)) {
  process.stderr.write('smo: dist/ is missing; run "npm install" or "npm run build" in the folder of smo\n');
  process.exitCode = 2;
} else {
  process.exitCode = await start();
}

async function start() {
  const { run } = await import(program.href);
  const stop = stopSignal();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // a reader that went away is no fault
  const exitCode = await run({
    argv: process.argv.slice(2),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal,
    builtIn: () => import('../dist/rules.js'),
  });
  return exitCode === 130 ? stop.exitCode() : exitCode;
}

/** The first signal asks to stop and to write what there is; the second stops at once. */
function stopSignal() {
  const exitCodes = { SIGINT: 130, SIGTERM: 143 };
  const controller = new AbortController();
  let received = 'SIGINT';
  for (const name of Object.keys(exitCodes)) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCodes[name]);
      received = name;
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => exitCodes[received] };
}
