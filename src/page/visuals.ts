/** What an article shows beside text: pictures, drawings, recordings, posts of social networks. */

import { contentImage } from './content-image.ts';
import type { Element } from './document.ts';
import { mainPart } from './main-part.ts';
import type { Page, Region } from './page.ts';
import { isShownFrame } from './shown-frames.ts';

/** In doubt something is shown: a drawing may be an icon, a frame an advertisement. */
export const hasVisual = (page: Page): boolean =>
  contentImage(page) !== undefined || hasRecording(page) || hasDrawing(page) || hasBackground(page) || hasPost(page);

/** Something to watch or to hear. */
export function hasRecording(page: Page): boolean {
  const isMain = mainPart(page);
  return (
    page.document.elements.some((element) => players.has(element.name) && isMain(element)) ||
    page.iframes.some((frame) => isMain(frame.element) && isShownFrame(frame))
  );
}

/** Tags of players, AMP's and other custom elements among them. */
const players: ReadonlySet<string> = new Set(
  'video audio object embed amp-video amp-youtube amp-vimeo amp-audio lite-youtube lite-vimeo youtube-video'.split(' '),
);

function hasDrawing(page: Page): boolean {
  const isMain = mainPart(page);
  return page.document.elements.some((element) => isDrawing(element) && isMain(element));
}

/** Icons are simpler. */
const fewestShapes = 20;

function isDrawing({ name, attributes, index, lastIndex }: Element): boolean {
  if (name === 'svg') return lastIndex - index >= fewestShapes;
  if (name === 'img' || name === 'amp-img') return !isSmall(attributes.width) && !isSmall(attributes.height);
  return name === 'canvas' || name === 'math' || /(?:^|\s)mermaid(?:\s|$)/.test(attributes.class ?? '');
}

const isSmall = (size: string | undefined): boolean => size !== undefined && /^\s*\d{1,2}(?:px)?\s*$/.test(size);

const content: ReadonlySet<Region> = new Set<Region>(['main', 'article']);
const besides: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'aside', 'footer', 'comments']);

/** Themes set the picture of a post behind its headline or above it; below, outside of the content, it decorates the site. */
function hasBackground(page: Page): boolean {
  const headline = page.headings.findLast(({ level }) => level === 1)?.start ?? 0;
  const isPlaced = (element: Element): boolean =>
    content.has(page.regionOf(element)) ||
    (element.start < headline && element.name !== 'body' && !besides.has(page.regionOf(element)));
  return page.document.elements.some((element) => background.test(element.attributes.style ?? '') && isPlaced(element));
}

const background = /(?:^|;)\s*background(?:-image)?\s*:[^;]*\burl\(/i;

const hasPost = ({ services }: Page): boolean =>
  services.some(({ service: { category } }) => category === 'embed' || category === 'feed');
