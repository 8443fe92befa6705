/** The vocabularies of cards: which properties and types exist, what they hold, and what people mean by those that do not. */

import { extensionProperties, extensionTypes, obsoleteTypes } from './vocabulary/extensions.ts';
import { mistakes } from './vocabulary/mistakes.ts';
import { openGraphProperties, openGraphTypes } from './vocabulary/open-graph.ts';
import type { Property } from './vocabulary/property.ts';
import { createSpelling } from './vocabulary/spelling.ts';

export { extensionTypes, obsoleteTypes } from './vocabulary/extensions.ts';
export { type Mistake, mistakes, plainNames } from './vocabulary/mistakes.ts';
export { openGraphProperties, openGraphTypes } from './vocabulary/open-graph.ts';
export type { Property, ValueType } from './vocabulary/property.ts';
export { type ValueFault, valueFault } from './vocabulary/value-syntax.ts';
export { type XCardType, type XTag, xCardTypes, xFallbacks, xTags } from './vocabulary/x-cards.ts';

/** Of the Open Graph protocol and all that stands beside it, by name in lower case. */
export const properties: ReadonlyMap<string, Property> = new Map(
  [...openGraphProperties, ...extensionProperties].map((property) => [property.name, property]),
);

/** `namespace:type` is the protocol's way to a type of one's own, declared with a `prefix`. */
const ownType = /^[a-z][\w.-]*:[\w.:-]+$/i;

export type TypeStanding = 'protocol' | 'extension' | 'obsolete' | 'own' | 'unknown';

/** What a value of og:type is, after trimming and in lower case. */
export function standingOfType(type: string): TypeStanding {
  const name = type.trim().toLowerCase();
  if (openGraphTypes.includes(name)) return 'protocol';
  if (extensionTypes.includes(name)) return 'extension';
  if (obsoleteTypes.includes(name)) return 'obsolete';
  return ownType.test(name) ? 'own' : 'unknown';
}

/** The right name for one that is in no vocabulary: a mistake that many make. */
export const rightName = (wrong: string): string | undefined => mistakes.get(wrong.trim().toLowerCase())?.right;

export type NameStanding =
  | { readonly is: 'known'; readonly property: Property }
  /** A slip of the pen. */
  | { readonly is: 'misspelt'; readonly right: string }
  /** What is meant has another name, in another vocabulary. */
  | { readonly is: 'misnamed'; readonly right: string }
  | { readonly is: 'unknown' };

/** What a property in lower case is. */
export function standingOfName(name: string): NameStanding {
  const property = properties.get(name);
  if (property) return { is: 'known', property };
  const mistake = mistakes.get(name);
  const right = mistake ? mistake.right : spelling(name);
  if (right === undefined) return { is: 'unknown' };
  return { is: namespaceOf(right) === namespaceOf(name) ? 'misspelt' : 'misnamed', right };
}

const spelling = createSpelling(properties.values());

const namespaceOf = (name: string): string => name.split(/[:._-]/, 1)[0] ?? '';
