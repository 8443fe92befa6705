/** Finds where networks cut a title or description. */

import type { Draft } from '../finding.ts';
import { cutAt, lengthIn } from '../networks/text-length.ts';
import type { CardText } from './card-texts.ts';

/** One draft for each text that some network cuts. */
export const overlong = (texts: readonly CardText[], field: 'title' | 'description'): readonly Draft[] =>
  texts.flatMap((text) => draftOf(text, field) ?? []);

/** The message names the network that leaves least: what fits there fits everywhere. */
function draftOf({ value, tags, at, limits }: CardText, field: 'title' | 'description'): Draft | undefined {
  const cutting = limits.flatMap(({ network, name, [field]: limit }) =>
    limit && lengthIn(value, limit.unit) > limit.value ? [{ network, name, limit, left: cutAt(value, limit) }] : [],
  );
  const [tightest] = cutting.toSorted((one, other) => one.left.length - other.left.length);
  if (!tightest) return undefined;
  const { name, limit, left } = tightest;
  return {
    message: `Expected ${tags.join(' and ')} of at most ${limit.value} ${limit.unit} for ${name}, found ${lengthIn(value, limit.unit)}`,
    at,
    networks: cutting.map(({ network }) => network),
    help: `${name} shows: ${left.trimEnd()}…`,
  };
}
