/** Hosts under which networks serve phones: whoever opens such a link on a desk gets the small edition. */

import { unconfirmed } from './sources.ts';

const label = /^(?:m|mobile|mbasic|touch|web)\./;

export const mobileHost = {
  is: (hostname: string): boolean => label.test(hostname),
  ...unconfirmed,
} as const;
