/** Where on the page an element stands: the nearest landmark around it. */

import type { Element } from './document.ts';
import type { Region } from './page.ts';

const byTag: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['header', 'header'],
  ['nav', 'nav'],
  ['main', 'main'],
  ['article', 'article'],
  ['aside', 'aside'],
  ['footer', 'footer'],
]);

const byRole: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['main', 'main'],
  ['article', 'article'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
]);

export function regionOf(element: Element): Region {
  for (let around = element.parent; around; around = around.parent) {
    const region = landmark(around);
    if (region) return region;
  }
  return 'body';
}

/** The landmark that an element itself is. */
export function landmark({ name, attributes }: Element): Region | undefined {
  const role = attributes.role?.trim().toLowerCase();
  return (role && byRole.get(role)) || byTag.get(name);
}
