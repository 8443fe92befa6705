/** Says what went wrong, on stderr, and gives the exit code for it. */

import type { CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import { bugsUrl, version } from './about.ts';
import { say } from './say.ts';
import { exitCodes } from './verdict.ts';
import type { Output } from './world.ts';

export function tellError(error: unknown, stderr: Output, { verbose = false } = {}): number {
  if (isUsage(error)) return tellUsage(error, stderr);
  if (error instanceof UserError) {
    say(stderr, error.message, 'smo: ');
    if (verbose && error.cause !== undefined) say(stderr, stackOf(error.cause));
    return error.exitCode;
  }
  say(stderr, `smo: this is a fault in smo ${version} itself`);
  say(stderr, stackOf(error));
  say(stderr, `Please report this${bugsUrl ? ` at ${bugsUrl}` : ''}, with the command and the lines above`);
  return exitCodes.nothingAudited;
}

/** By its code: the class itself would have to be loaded. */
const isUsage = (error: unknown): error is CommanderError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

/** There was nothing to report yet. */
export function tellInterruption(stderr: Output): number {
  say(stderr, 'Interrupted before anything was audited');
  return exitCodes.interrupted;
}

/** Help and version come by this way, too; they were printed already. */
function tellUsage({ exitCode, message }: CommanderError, stderr: Output): number {
  if (exitCode === 0) return exitCodes.clean;
  const [sentence = '', suggestion = ''] = message.replace(/^error: /, '').split('\n');
  const said = sentence.replace(/\.$/, '');
  const meant = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(suggestion);
  const missing = /^option '(?:-\w, )?(--[\w-]+) (<.+>)' argument missing$/.exec(sentence);
  if (missing) say(stderr, `smo: ${missing[1]}: expected ${missing[2]} behind it, found nothing`);
  else say(stderr, `smo: ${said}; ${meant ? `did you mean ${meant[1]}?` : 'smo --help shows what there is'}`);
  return exitCodes.wrongUsage;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
