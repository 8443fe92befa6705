/** Share targets that are no networks, and what their buttons are called. */

import type { ShareLink } from '../page.ts';

export const ends: ReadonlyMap<string, string> = new Map([
  ['any', 'Share'],
  ['system', 'Share'],
  ['copy', 'Copy link'],
  ['print', 'Print'],
]);

/** The networks that links share to, each once. */
export const networksOf = (links: readonly ShareLink[]): readonly string[] => [
  ...new Set(links.map(({ network }) => network).filter((id) => !ends.has(id))),
];
