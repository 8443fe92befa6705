/** The pictures in the page. */

import type { Element } from './document.ts';
import type { Img, Page } from './page.ts';

export function readImages(page: Page): readonly Img[] {
  return page.document
    .named('img')
    .filter(({ inert, foreign }) => !inert && !foreign)
    .map((element) => {
      const src = sourceOf(element);
      return {
        element,
        src,
        url: src === '' ? undefined : page.resolve(src),
        alt: element.attributes.alt,
        region: page.regionOf(element),
        inNoscript: element.inNoscript,
        start: element.start,
        end: element.openEnd,
      };
    });
}

/** Attributes where lazy loaders keep the address, while `src` is empty or holds a tiny data: placeholder. */
const lazy = ['data-src', 'data-lazy-src', 'data-original'];

function sourceOf({ attributes }: Element): string {
  const src = (attributes.src ?? '').trim();
  if (src !== '' && !src.startsWith('data:')) return src;
  for (const name of lazy) {
    const address = attributes[name]?.trim();
    if (address) return address;
  }
  return firstCandidate(attributes.srcset ?? attributes['data-srcset'] ?? '') || src;
}

/** The first address of a srcset, without its width. */
function firstCandidate(srcset: string): string {
  const [first = ''] = srcset.trim().split(/\s/, 1);
  return first.startsWith('data:') ? '' : first.replace(/,$/, '');
}
