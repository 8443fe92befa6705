/** Why an address is not asked for: it is outside of the site, or robots.txt speaks against it. */

import type { Refusal } from '../fetch/redirects.ts';
import type { Outcome } from '../fetch/reply.ts';
import type { RobotsVerdict } from '../fetch/robots-gate.ts';
import type { OutOfScope } from './scope.ts';

export const outsideRefusal = (outside: OutOfScope, url: URL): Refusal => ({
  outcome: 'out_of_scope',
  reason: outsideReasons[outside](url),
});

const outsideReasons = {
  other_site: ({ host }) => `redirects to another site, ${host}`,
  excluded: () => 'redirects to an address that is excluded',
  not_included: () => 'redirects to an address that is not included',
} satisfies Record<OutOfScope, (url: URL) => string>;

export function robotsRefusal({ allowed, reason, outcome }: RobotsVerdict): Refusal | undefined {
  if (allowed) return undefined;
  const trouble = troubles.find((known) => known === outcome);
  return { outcome: trouble ?? 'robots_denied', reason: reason ?? 'refused by robots.txt' };
}

/** A host that cannot be reached at all fails with its robots.txt already, and should be told as that. */
const troubles = [
  'network_error',
  'timeout',
  'protocol_error',
  'rate_limited',
  'unsafe_address',
  'cancelled',
] as const satisfies readonly Outcome[];
