/** The title or description that each network that matters would show, and the tag it takes it from. */

import type { Place } from '../finding.ts';
import { type CardLimits, limitsFor } from '../networks/limits.ts';
import type { Page } from './page.ts';

export interface CardText {
  /** White space folded. */
  readonly value: string;
  /** As typed: `og:title`, `<title>`. */
  readonly tag: string;
  readonly at: Place;
  /** The networks that matter and take it from there. */
  readonly limits: readonly CardLimits[];
}

/** One for each tag that some network takes; networks that find nothing are left out. */
export function cardTexts(page: Page, field: 'title' | 'description'): readonly CardText[] {
  const texts = new Map<Place, CardText>();
  for (const limits of limitsFor(page.site.networks)) {
    const reading = limits.reads[field];
    const found = firstOf([...(reading?.order ?? []), ...(reading?.guesses ?? [])], page);
    if (!found) continue;
    const known = texts.get(found.at);
    texts.set(found.at, { ...found, limits: [...(known?.limits ?? []), limits] });
  }
  return [...texts.values()];
}

function firstOf(order: readonly string[], page: Page): Omit<CardText, 'limits'> | undefined {
  for (const source of order) {
    const found = source === 'title' ? titleOf(page) : metaOf(source, page);
    if (found) return found;
  }
  return undefined;
}

function titleOf({ titles }: Page): Omit<CardText, 'limits'> | undefined {
  const title = titles.find(({ text }) => text !== '');
  return title && { value: title.text, tag: '<title>', at: title };
}

function metaOf(source: string, { openGraph, xCard, description }: Page): Omit<CardText, 'limits'> | undefined {
  const meta = source === 'description' ? description : (openGraph.first(source) ?? xCard.first(source));
  return meta && { value: meta.value, tag: meta.rawKey.trim(), at: meta };
}
