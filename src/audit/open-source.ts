/** Several targets are several ways into one site: start pages that are followed together, or files of one folder. */

import { bareHost } from '../address.ts';
import { openTarget, type TargetOptions } from '../crawl/open-target.ts';
import type { Source } from '../crawl/source.ts';
import { UserError } from '../errors.ts';

export async function openSource(targets: readonly string[], options: TargetOptions): Promise<Source> {
  const sources: Source[] = [];
  for (const target of targets) sources.push(await openTarget(target, options));
  const [first, ...others] = sources;
  if (!first) throw new UserError('No target: name an address, a folder or a sitemap, such as smo https://example.com');
  for (const other of others) {
    if (!belongTogether(first, other)) {
      throw new UserError(`${first.start} and ${other.start} are not one site; audit each by itself`);
    }
  }
  return others.reduce(join, first);
}

const belongTogether = (one: Source, other: Source): boolean =>
  one.kind === other.kind &&
  one.kind !== 'folder' &&
  one.folder?.path === other.folder?.path &&
  bareHost(new URL(one.start)) === bareHost(new URL(other.start));

const join = (one: Source, other: Source): Source => ({
  ...one,
  starts: [...one.starts, ...other.starts],
  named: [...one.named, ...other.named],
  seeds: [...one.seeds, ...other.seeds],
  sitemaps: [...one.sitemaps, ...other.sitemaps],
  notices: [...one.notices, ...other.notices],
});
