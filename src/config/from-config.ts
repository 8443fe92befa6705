/** What a config file asks for, as a part of the options: paths seen from where the user stands. */

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gateOf } from '../gate/read-gate.ts';
import { readFormat } from './format.ts';
import type { LoadedConfig } from './load.ts';
import type { PartialOptions } from './options.ts';

export function fromConfig({ config, folder }: LoadedConfig, cwd: string): PartialOptions {
  const { $schema, targets, format, failOn, baseline, ...same } = config;
  const rebase = (path: string) =>
    resolve(folder) === resolve(cwd) ? path : relative(cwd, resolve(folder, path)) || '.';
  return {
    ...same,
    baseline: baseline === undefined ? undefined : rebase(baseline),
    failOn: failOn === undefined ? undefined : gateOf(failOn),
    targets: targets?.map((target) => (existsSync(resolve(folder, target)) ? rebase(target) : target)),
    formats:
      format === undefined
        ? undefined
        : [format].flat().map((text) => {
            const { name, path } = readFormat(text);
            return path === undefined ? { name } : { name, path: rebase(path) };
          }),
  };
}
