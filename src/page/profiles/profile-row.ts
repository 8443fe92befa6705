/** Whether a share link stands in a row of links to profiles, where nothing speaks of sharing. */

import type { Anchor, Page } from '../page.ts';
import { upwards } from '../share/draft.ts';
import { speaksOfSharing } from './speaks-of-sharing.ts';

/** How far around a link its row is looked for, and how long a row's markup may be. */
const mostLevels = 5;
const longestRow = 10_000;

export function profileRow(anchor: Anchor, page: Page): boolean {
  for (const row of upwards(anchor.element, mostLevels)) {
    if (row.end - row.start > longestRow) return false;
    const others = page.anchors.filter(
      ({ start, end, social }) => start >= row.start && end <= row.end && social && start !== anchor.start,
    );
    if (others.length === 0) continue;
    const profiles = others.filter(({ social }) => social?.kind === 'profile');
    const shares = others.filter(({ social }) => social?.kind === 'share');
    return profiles.length >= 2 && shares.length === 0 && !speaksOfSharing(anchor.element, page);
  }
  return false;
}
