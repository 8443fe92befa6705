/** Finds the rules of the repository: their path is their id. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../src/rule.ts';

export const root = join(import.meta.dirname, '..');

/** `meta-tags/og-image-size` …, sorted. */
export function ruleIds(): string[] {
  return readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .flatMap((folder) =>
      readdirSync(join(root, 'rules', folder.name))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder.name}/${file.slice(0, -3)}`),
    )
    .sort();
}

export async function loadRules(): Promise<Record<string, Rule>> {
  const entries = ruleIds().map(async (id) => {
    const module = await import(pathToFileURL(join(root, 'rules', `${id}.ts`)).href);
    return [id, module.default as Rule] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
