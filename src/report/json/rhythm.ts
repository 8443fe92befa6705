/** When the site posts, with its keys in one order. */

import type { Regularity, Rhythm } from '../../rhythm.ts';
import { type Keys, ordered } from './ordered.ts';

export const orderRhythm = (rhythm: Rhythm): object => ordered(rhythm, rhythmKeys);

const rhythmKeys = {
  basis: null,
  posts: null,
  sources: (of: Rhythm['sources']) => ordered(of, { feeds: null, pages: null, sitemaps: null }),
  from: null,
  to: null,
  daysSince: null,
  perWeek: (of: Rhythm['perWeek']) => ordered(of, { weeks4: null, weeks12: null, weeks52: null }),
  usualGap: null,
  longestGap: (of: Rhythm['longestGap']) => ordered(of, { days: null, from: null, to: null }),
  regularity: (of: Regularity) => ordered(of, { days: null, periods: null, active: null, share: null }),
  weekdays: null,
  hours: null,
  weeks: (of: Rhythm['weeks']) => ordered(of, { from: null, counts: null }),
  future: null,
  bulk: (of: NonNullable<Rhythm['bulk']>) => ordered(of, { day: null, posts: null }),
  isWhole: null,
} satisfies Keys<Rhythm>;
