/** The titles or descriptions that the networks that matter read, and the tags they take them from. */

import type { Place } from '../finding.ts';
import { type CardLimits, limitsFor, type Reading, type TagSource } from '../networks/limits.ts';
import type { Page } from './page.ts';

export interface CardText {
  /** White space folded. */
  readonly value: string;
  /** As typed: `og:title`, `<title>`; several where one repeats the other. */
  readonly tags: readonly string[];
  /** The first of them. */
  readonly at: Place;
  /** The networks that matter and take it from there. */
  readonly limits: readonly CardLimits[];
}

interface Found extends Pick<CardText, 'value' | 'at'> {
  readonly tag: string;
}

/** Each distinct text once; networks that find nothing are left out. */
export function cardTexts(page: Page, field: 'title' | 'description'): readonly CardText[] {
  const texts = new Map<string, CardText>();
  for (const limits of limitsFor(page.site.networks)) {
    const found = findText(limits.reads[field], page);
    if (!found) continue;
    const { value, tag, at } = found;
    const known = texts.get(value) ?? { value, tags: [], at, limits: [] };
    texts.set(value, { ...known, tags: [...new Set([...known.tags, tag])], limits: [...known.limits, limits] });
  }
  return [...texts.values()];
}

/** What a network only guesses from is left out: there the missing tag is the fault. */
function findText(reading: Reading | undefined, page: Page): Found | undefined {
  if (!reading) return undefined;
  const there = reading.order.flatMap((source) => (source === 'title' ? titleOf(page) : metaOf(source, page)) ?? []);
  return reading.byPosition ? there.toSorted((one, other) => one.at.start - other.at.start)[0] : there[0];
}

function titleOf({ titles }: Page): Found | undefined {
  const title = titles.find(({ text }) => text !== '');
  return title && { value: title.text, tag: '<title>', at: title };
}

function metaOf(source: TagSource, { openGraph, xCard, description }: Page): Found | undefined {
  const meta = source === 'description' ? description : (openGraph.first(source) ?? xCard.first(source));
  return meta && { value: meta.value, tag: meta.rawKey.trim(), at: meta };
}
