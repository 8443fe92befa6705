/** What structured data and Open Graph say of the page's kind. */

import type { Meta, Page, PageKind } from '../page.ts';
import { meaningOf, type TypeMeaning } from './schema-types.ts';
import type { Signal } from './signal.ts';
import { isOfPage, type Thing, thingsOf } from './things.ts';

export const markupSignals = (page: Page): Signal[] => [
  ...thingSignals(page),
  ...typeSignals(page),
  ...metaSignals(page),
];

/** Three of a sort are a list. */
const listed = 3;

function thingSignals(page: Page): Signal[] {
  const bySort = new Map<string, Understood[]>();
  for (const thing of thingsOf(page)) {
    const meaning = meaningOf(thing.type);
    if (!meaning) continue;
    const sort = `${thing.from} ${meaning.kind}`;
    const group = bySort.get(sort) ?? [];
    group.push({ thing, meaning });
    bySort.set(sort, group);
  }
  return strongest([...bySort.values()].map((group) => signalOf(group, page)));
}

interface Understood {
  readonly thing: Thing;
  readonly meaning: TypeMeaning;
}

function signalOf(group: readonly Understood[], page: Page): Signal {
  const best = group.reduce((one, other) => (other.meaning.weight > one.meaning.weight ? other : one));
  const { thing, meaning } = best;
  const isList = meaning.isListed && group.length >= listed && !group.some((one) => isOfPage(one.thing, page));
  return isList
    ? { kind: 'listing', weight: 4, says: `${thing.from}: ${group.length} × ${thing.type}` }
    : { kind: meaning.kind, weight: meaning.weight, says: `${thing.from} ${thing.type}` };
}

/** JSON-LD and microdata that say the same count once. */
function strongest(signals: readonly Signal[]): Signal[] {
  const best = new Map<PageKind, Signal>();
  for (const signal of signals) {
    if (signal.weight > (best.get(signal.kind)?.weight ?? 0)) best.set(signal.kind, signal);
  }
  return [...best.values()];
}

/** `article` counts little: many systems write it on every page that is not the home page. */
const openGraphTypes: readonly (readonly [type: RegExp, kind: PageKind, weight: number])[] = [
  [/^article$/, 'article', 2],
  [/^(?:og:)?product(?:\.item|\.group)?$/, 'product', 4],
  [/^video(?:\..+)?$/, 'video', 4],
  [/^profile$/, 'profile', 4],
  [/^(?:[\w-]+:)?event$/, 'event', 4],
  [/^(?:[\w-]+:)?recipe$/, 'recipe', 4],
  [/^blog$/, 'listing', 1],
];

function typeSignals({ openGraph }: Page): Signal[] {
  const type = openGraph.type?.value.toLowerCase();
  if (!type) return [];
  return openGraphTypes
    .filter(([pattern]) => pattern.test(type))
    .map(([, kind, weight]) => ({ kind, weight, says: `og:type is ${type}`, at: openGraph.type }));
}

/** Yoast SEO writes `article:modified_time` on pages too, `article:published_time` on posts only. */
const metaKeys: ReadonlyMap<string, readonly [kind: PageKind, weight: number]> = new Map([
  ['article:published_time', ['article', 3]],
  ['article:section', ['article', 1]],
  ['product:price:amount', ['product', 3]],
  ['og:price:amount', ['product', 3]],
  ['citation_title', ['article', 4]],
  ['citation_publication_date', ['article', 1]],
]);

function metaSignals({ metas }: Page): Signal[] {
  const seen = new Set<string>();
  return metas.flatMap((meta: Meta): Signal | Signal[] => {
    const { key, value } = meta;
    const meaning = value === '' || seen.has(key) ? undefined : metaKeys.get(key);
    if (!meaning) return [];
    seen.add(key);
    return { kind: meaning[0], weight: meaning[1], says: key, at: meta };
  });
}
