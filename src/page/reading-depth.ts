/** How far down a page something stands, guessed from what comes before it: nothing is laid out here. */

import type { Element } from './document.ts';
import type { Page, Region } from './page.ts';
import { decoded } from './text.ts';

/** Room that is taken besides text, in letters of running text. */
const room = { heading: 150, picture: 200 } as const;

const pictures = new Set(['img', 'video', 'iframe', 'object', 'embed', 'canvas']);
const headings = /^h[1-6]$/;
const unread = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'title', 'textarea', 'select', 'option']);
/** Menus fold away, heads and feet and side columns stand elsewhere than the text. */
const elsewhere: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'aside', 'footer']);

/** Made once for a page: the letters, or their like, that a reader passes before a place. */
export function readingDepth(page: Page): (at: number) => number {
  const steps = [...textSteps(page), ...elementSteps(page)].sort((a, b) => a.at - b.at);
  let depth = 0;
  const depths = steps.map(({ letters }) => {
    depth += letters;
    return depth;
  });
  return (at) => depths[countBefore(steps, at) - 1] ?? 0;
}

interface Step {
  readonly at: number;
  readonly letters: number;
}

function* textSteps({ document, regionOf }: Page): Generator<Step> {
  for (const run of document.texts) {
    const { parent } = run;
    if (
      !parent ||
      parent.inHead ||
      parent.inert ||
      parent.inNoscript ||
      unread.has(parent.name) ||
      elsewhere.has(regionOf(parent))
    )
      continue;
    const letters = widthOf(decoded(document, run).trim());
    if (letters > 0) yield { at: run.start, letters };
  }
}

function* elementSteps({ document, regionOf }: Page): Generator<Step> {
  for (const element of document.elements) {
    const letters = roomOf(element);
    if (letters > 0 && !elsewhere.has(regionOf(element))) yield { at: element.start + 1, letters };
  }
}

function roomOf({ name, inert, inNoscript, attributes }: Element): number {
  if (inert || inNoscript) return 0;
  if (headings.test(name)) return room.heading;
  return pictures.has(name) && !isIcon(attributes) ? room.picture : 0;
}

/** Smileys are pictures in WordPress. */
const isIcon = ({ width, height, src = '', class: classes = '' }: Element['attributes']): boolean =>
  isSmall(width) ||
  isSmall(height) ||
  /\.svg(?:$|[?#])/i.test(src) ||
  /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/.test(classes);

const isSmall = (size: string | undefined): boolean => size !== undefined && /^\s*\d{1,2}(?:px)?\s*$/.test(size);

/** Chinese, Japanese and Korean letters take the room of two others. */
const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);
const wide = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/** Steps stand in order. */
function countBefore(steps: readonly Step[], at: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
