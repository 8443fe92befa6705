/** Runs a program in a process of its own and tells what it took: seconds, seconds of CPU, and the most memory. */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly stdout: string;
}

/** Written by the process itself as it ends: all its threads are counted, its children are not. */
const recorder = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage()));
});`)}`;

export async function measure(words: readonly string[], isFine: (code: number | null) => boolean): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'smo-bench-'));
  const usage = join(folder, 'usage.json');
  const started = performance.now();
  try {
    const { code, stdout } = await run(['--import', recorder, ...words], { ...process.env, BENCH_USAGE: usage });
    const seconds = (performance.now() - started) / 1000;
    if (!isFine(code)) throw new Error(`${words.join(' ')} ended with ${code}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
    return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024, stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout }));
  });
}
