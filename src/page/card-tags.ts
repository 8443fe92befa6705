/** The tags that cards are made of, one value each, as small plain data that outlives the page. */

import { shorten } from '../text.ts';
import type { Page } from './page.ts';

const longest = 300;

/** `title`, `description`, `canonical`, `robots`, and what begins with `og:` or `twitter:`; empty ones are left out. */
export function cardTags({ titles, description, canonicals, robots, openGraph, xCard }: Page): Record<string, string> {
  const tags: [key: string, value: string | undefined][] = [
    ['title', titles[0]?.text],
    ['description', description?.value],
    ['canonical', canonicals[0]?.url],
    ['robots', robots.flatMap(({ agent, directives }) => (agent === 'robots' ? directives : [])).join(', ')],
    ...[...openGraph.properties, ...xCard.properties]
      .filter(({ key }) => /^(?:og|twitter):/.test(key))
      .map(({ key, value }): [string, string] => [key, value]),
  ];
  const first = new Map<string, string>();
  for (const [key, value] of tags) if (value && !first.has(key)) first.set(key, copied(shorten(value, longest)));
  return Object.fromEntries(first);
}

/** A slice would keep the whole HTML. */
const copied = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
