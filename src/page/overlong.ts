/** Finds where networks cut a title or description. */

import type { Draft } from '../finding.ts';
import { cutAt, lengthIn } from '../networks/text-length.ts';
import { shorten } from '../text.ts';
import { type CardText, cardTexts } from './card-texts.ts';
import type { Page } from './page.ts';

/** The networks that matter and cut what the page gives them: one draft for each tag. */
export function* overlong(page: Page, field: 'title' | 'description'): Generator<Draft> {
  for (const text of cardTexts(page, field)) {
    const draft = draftOf(text, field);
    if (draft) yield draft;
  }
}

/** All networks that cut are named; the help shows what the tightest leaves. */
function draftOf({ value, tag, at, limits }: CardText, field: 'title' | 'description'): Draft | undefined {
  const cutting = limits.flatMap(({ network, name, [field]: limit }) =>
    limit && lengthIn(value, limit.unit) > limit.value ? [{ network, name, limit }] : [],
  );
  const [tightest] = cutting.toSorted(
    (one, other) => cutAt(value, one.limit).length - cutAt(value, other.limit).length,
  );
  if (!tightest) return undefined;
  const { unit } = tightest.limit;
  return {
    message: `Expected ${tag} of at most ${cutting.map(({ name, limit }) => `${limit.value} ${limit.unit} for ${name}`).join(', ')}, found ${lengthIn(value, unit)} ${unit}`,
    at,
    networks: cutting.map(({ network }) => network),
    help: `${tightest.name} shows: ${shorten(cutAt(value, tightest.limit).trimEnd(), 400)}…`,
  };
}
