/** What the status of a profile page tells of the profile. */

import { derived } from './sources.ts';

export const profileStatuses = {
  /** Walls against robots: the profile may well be there. So do redirects to a sign-in page. */
  cannotTell: new Set([401, 403, 405, 429, 999]),
  gone: new Set([404, 410]),
  ...derived('how networks answer clients that are not signed in'),
} as const;
