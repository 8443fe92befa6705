/** Catches what cannot be a target before anything is fetched. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { nearest } from '../text.ts';

const commands = ['audit', 'preview', 'explain', 'rules', 'init', 'diff'];

export function checkTargets(targets: readonly string[], cwd: string): void {
  if (targets.length === 0) {
    throw new UserError(
      'No target: name an address, a folder or a sitemap, such as smo https://example.com; smo --help shows more',
    );
  }
  for (const target of targets) {
    if (target.trim() === '') throw new UserError('A target is empty; is a variable unset?');
    const command = isWord(target) && !existsSync(resolve(cwd, target)) && nearest(target, commands);
    if (command) throw new UserError(`Nothing at ${target}; did you mean the command smo ${command}?`);
  }
}

/** Folders of builds that are not there yet are no typos. */
const usualFolders = new Set(['dist', 'build', 'out', 'public', 'site', 'docs', 'www']);

const isWord = (target: string): boolean => /^[a-z]+$/i.test(target) && !usualFolders.has(target);
