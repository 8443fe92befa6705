/** Tells share links that belong to an entry of a list: beside them stands the link to what they share. */

import { isTrackingParameter, sameness } from '../../address.ts';
import type { Element } from '../document.ts';
import type { Page } from '../page.ts';
import { reaches } from '../reaches.ts';
import { parseShared } from './same-page.ts';

/** Ancestors that are looked at; fewer where no headline tells where the page's own content begins. */
const mostLevels = 50;
const mostWithoutHeadline = 6;

/** Made once for a page: whether the element stands in an entry whose ordinary links lead to the address. */
export function entries(page: Page): (element: Element, address: string) => boolean {
  const headlines = page.document.named('h1').map(({ index }) => index);
  const links = linksByAddress(page);
  return (element, address) => {
    const positions = links.get(keyOf(parseShared(address)) ?? '');
    return positions !== undefined && [...entriesAround(element, headlines)].some((entry) => reaches(positions, entry));
  };
}

/** What lies around the element, as long as it is not the page as a whole. */
function* entriesAround(element: Element, headlines: readonly number[]): Generator<Element> {
  let left = headlines.length > 0 ? mostLevels : mostWithoutHeadline;
  for (let around = element.parent; around && left-- > 0; around = around.parent) {
    if (whole.has(around.name) || reaches(headlines, around)) return;
    yield around;
  }
}

const whole: ReadonlySet<string> = new Set(['html', 'body', 'main']);

/** Positions of all links that are no share links themselves. */
function linksByAddress({ anchors }: Page): ReadonlyMap<string, readonly number[]> {
  const links = new Map<string, number[]>();
  for (const { element, url, social } of anchors) {
    const key = social?.kind === 'share' ? undefined : keyOf(url);
    if (key === undefined) continue;
    const known = links.get(key);
    if (known) known.push(element.index);
    else links.set(key, [element.index]);
  }
  return links;
}

function keyOf(url: URL | undefined): string | undefined {
  if (!url) return undefined;
  const query = [...url.searchParams].filter(([name]) => !isTrackingParameter(name));
  return sameness(`${url.origin}${url.pathname}?${new URLSearchParams(query)}`);
}
