/** What the package says of itself. */

import manifest from '../../package.json' with { type: 'json' };

export const version: string = manifest.version;

/** Where to report faults of ours; undefined while the package names no address. */
export const bugsUrl: string | undefined = bugsOf((manifest as { readonly bugs?: unknown }).bugs);

/** npm allows an address or an object with one. */
function bugsOf(bugs: unknown): string | undefined {
  if (typeof bugs === 'string') return bugs;
  return typeof bugs === 'object' && bugs !== null && 'url' in bugs ? String(bugs.url) : undefined;
}
