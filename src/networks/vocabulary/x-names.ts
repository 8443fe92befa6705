/** What people mean by twitter: tags that are in no table, or under a name of former days. */

import { mistakes } from './mistakes.ts';
import { createSpelling } from './spelling.ts';
import { xTags } from './x-cards.ts';

/** The name to write instead, for a name in lower case; undefined for right names and for those that resemble none. */
export function rightXName(name: string): string | undefined {
  const known = mistakes.get(name);
  if (known) return known.right;
  // A number makes another tag, no slip: `twitter:label3` follows `twitter:label2`.
  return xTags.has(name) || /\d/.test(name) ? undefined : spelling(name);
}

const spelling = createSpelling(
  [...xTags].flatMap(([name, { use, confidence }]) => (use === 'card' ? [{ name, confidence }] : [])),
);
