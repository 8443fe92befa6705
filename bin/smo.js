#!/usr/bin/env node
/** Hands the process to the program and takes the exit code back. Plain JavaScript, so that it runs wherever Node does. */

import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`needs Node 20.19 or newer, this is ${process.versions.node}`);
} else if (!existsSync(program)) {
  refuse('dist/ is missing; run "npm install" or "npm run build" in the folder of smo');
} else {
  await start();
}

function refuse(why) {
  process.stderr.write(`smo: ${why}\n`);
  process.exitCode = 2;
}

async function start() {
  const { run, tellError } = await import(program.href);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // a reader that went away is no fault
  // Node itself would end with 1, which means that the gate failed
  process.on('uncaughtException', (error) => process.exit(tellError(error, process.stderr)));

  const stop = stopSignal();
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
  process.exitCode = exitCode === 130 ? stop.exitCode() : exitCode;
  setTimeout(() => process.exit(), 1000).unref(); // a socket that does not close must not keep anyone waiting
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
