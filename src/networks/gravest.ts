/** How grave a finding may be that rests on a fact: what nobody vouches for is no more than a hint. */

import type { Confidence } from './network.ts';

export const gravest = {
  documented: 'error',
  observed: 'error',
  'third-party': 'warning',
  derived: 'warning',
  unconfirmed: 'info',
} as const satisfies Record<Confidence, 'error' | 'warning' | 'info'>;
