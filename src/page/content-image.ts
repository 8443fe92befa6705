/** The first picture of the content that could stand for the page in a card. */

import type { Img, Page, Region } from './page.ts';

/** Absolute address; undefined when the page shows nothing but furniture. */
export function contentImage({ images }: Page): string | undefined {
  const suitable = images.filter(isSuitable);
  const [best] = [...suitable.filter(({ region }) => content.has(region)), ...suitable];
  return best?.url;
}

const content: ReadonlySet<Region> = new Set<Region>(['main', 'article']);
const aside: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'aside', 'footer', 'comments']);

const furniture =
  /(?:^|[^a-z])(?:logo|icon|favicon|avatar|gravatar|sprite|spacer|pixel|blank|placeholder|loading|badge|button|banner|emoji|flag)s?(?:[^a-z]|$)/i;
const drawn = /\.(?:svg|gif|ico)(?:[?#]|$)/i;

/** Narrower ones become a thumbnail at best; many pages tell no width, but WordPress tells it in the name: `tea-150x150.jpg`. */
const leastWidth = 200;
const sizeInName = /-(\d{2,4})x\d{2,4}\.[a-z]{3,4}(?:[?#]|$)/i;

function isSuitable({ src, url, region, element, inNoscript }: Img): boolean {
  if (url === undefined || inNoscript || aside.has(region) || drawn.test(src) || furniture.test(src)) return false;
  const [, width] =
    sizeInName.exec(src) ?? sizeInQuery.exec(src) ?? pixels.exec(element.attributes.width?.trim() ?? '') ?? [];
  return width === undefined || Number(width) >= leastWidth;
}

const sizeInQuery = /[?&](?:w|width)=(\d{1,5})(?:&|$)/i;
const pixels = /^(\d{1,5})(?:px)?$/;
