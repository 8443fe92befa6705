/** `--baseline` and `--update-baseline`: reads the file before the run, holds the audit against it, writes it after. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Audit } from '../audit/audit.ts';
import type { Baseline } from '../baseline/baseline.ts';
import { UserError } from '../errors.ts';
import { isSystemError, systemReason } from '../report/system-reason.ts';
import { checkWritable, writeReport } from '../report/write.ts';
import { count } from '../text.ts';
import { say } from './say.ts';
import type { World } from './world.ts';

export const usualBaseline = 'smo-baseline.json';

export interface BaselineChoice {
  /** As the user named it; undefined: none. */
  readonly file: string | undefined;
  readonly isUpdated: boolean;
}

export interface OpenBaseline {
  /** What is new; written as well when it is to be updated. */
  apply(audit: Audit): Promise<Audit>;
}

/** Undefined when none is wanted. */
export async function openBaseline(choice: BaselineChoice, world: World): Promise<OpenBaseline | undefined> {
  const { file, isUpdated } = choice;
  if (file === undefined) return undefined;
  const path = resolve(world.cwd, file);
  const before = await read(path, file, isUpdated);
  if (isUpdated) await checkWritable(path);
  return {
    async apply(audit) {
      const { applyBaseline } = await import('../baseline/apply-baseline.ts');
      if (!isUpdated) return applyBaseline(audit, before ?? { entries: [] }, file);
      if (!isWhole(audit, world)) {
        say(world.stderr, `${file} is left as it was: the run did not come to its end`);
        return applyBaseline(audit, before ?? { entries: [] }, file);
      }
      return applyBaseline(audit, await update(audit, before, { path, file, world }), file);
    },
  };
}

async function read(path: string, file: string, isUpdated: boolean): Promise<Baseline | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
    if (error.code !== 'ENOENT') throw new UserError(`--baseline: cannot read ${file}: ${systemReason(error)}`);
    if (!isUpdated) throw new UserError(`--baseline: no file at ${file}; --update-baseline writes one`);
    return undefined;
  });
  if (text === undefined) return undefined;
  const { readBaseline } = await import('../baseline/read-baseline.ts');
  return readBaseline(text, file);
}

const isWhole = ({ counts }: Audit, { signal }: World): boolean => !signal.aborted && (counts.outcomes.ok ?? 0) > 0;

async function update(
  audit: Audit,
  before: Baseline | undefined,
  { path, file, world }: { readonly path: string; readonly file: string; readonly world: World },
): Promise<Baseline> {
  const [{ updateBaseline }, { baselineText }] = await Promise.all([
    import('../baseline/update-baseline.ts'),
    import('../baseline/baseline.ts'),
  ]);
  const { baseline, added, removed, unjudged } = updateBaseline(audit, before);
  await writeReport(path, [baselineText(baseline)]);
  const changes = [
    `${added} new`,
    `${removed} fixed and taken out`,
    ...(unjudged > 0 ? [`${unjudged} not judged in this run and kept`] : []),
  ];
  say(world.stderr, `Wrote ${file}: ${count(baseline.entries.length, 'entry', 'entries')}, ${changes.join(', ')}`);
  return baseline;
}
