/** The summary that GitHub shows of a job: Markdown in a file that it names, to which every step may add. */

import { appendFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Audit } from '../audit/audit.ts';
import { isSystemError, systemReason } from '../report/system-reason.ts';
import { say } from './say.ts';
import type { World } from './world.ts';

/** GitHub takes no more of a step; with room for the last line. */
const mostBytes = 1024 * 1024 - 1024;

const cutLine = '\n\n_The rest is cut: GitHub takes 1 MiB. Other formats hold the whole report._\n';

/** Adds the Markdown report as far as it fits. That there is no summary is told, and ends no run. */
export async function writeJobSummary(audit: Audit, { env, stderr, cwd }: World): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) return;
  const path = resolve(cwd, env.GITHUB_STEP_SUMMARY);
  const { markdown } = await import('../report/markdown.ts');
  try {
    const present = await stat(path).catch(() => undefined); // the runner makes it, others may not
    await appendFile(path, fitting(markdown(audit), mostBytes - (present?.size ?? 0)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    say(stderr, `The job summary could not be written: ${systemReason(error)}`);
  }
}

/** Whole pieces only: half of one could leave a fence open. */
export function fitting(pieces: Iterable<string>, most: number): string {
  const kept: string[] = [];
  let left = most - Buffer.byteLength(cutLine);
  for (const piece of pieces) {
    left -= Buffer.byteLength(piece);
    if (left < 0) return kept.join('') + closed(kept) + (most > 0 ? cutLine : '');
    kept.push(piece);
  }
  return kept.join('');
}

/** Long lists of pages are folded away, over several pieces. */
function closed(kept: readonly string[]): string {
  const text = kept.join('');
  const open = text.split('\n<details>').length - text.split('\n</details>').length;
  return open > 0 ? '\n\n</details>\n' : '';
}
