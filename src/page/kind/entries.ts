/** Finds the list that a page consists of: neighbours of one shape that each link to another page of the site. */

import type { Element } from '../document.ts';
import type { Anchor, Page, Region } from '../page.ts';
import { reaches } from '../reaches.ts';

export interface Entries {
  /** How many there are. */
  readonly count: number;
  /** How many of them are short and bear a date; how many have a heading or picture that is the link. */
  readonly dated: number;
  readonly headed: number;
  /** Part of the main text that they hold, 0 to 1. */
  readonly share: number;
}

/** Fewer are a teaser. */
const fewest = 4;
/** Lists that are compared by text; a page has few long ones. */
const compared = 8;

/** The list that holds most of the main text. */
export function readEntries(page: Page): Entries | undefined {
  const total = page.mainText.length;
  if (total === 0) return undefined;
  const titles = titleLinks(page);
  return candidates(page)
    .map((list) => measure(list, total, page, titles))
    .reduce<Entries | undefined>((best, one) => (best && best.share >= one.share ? best : one), undefined);
}

const shapes: ReadonlySet<string> = new Set([
  'article',
  'li',
  'div',
  'section',
  'tr',
  'p',
  'a',
  'dt',
  'dd',
  'figure',
  'h2',
  'h3',
  'h4',
]);
const outside: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'aside', 'footer', 'comments']);

/** Largest groups of siblings of one tag and class that hold links to other pages of the site. */
function candidates(page: Page): Element[][] {
  const families = new Map<Element | undefined, Map<string, Element[]>>();
  for (const element of linked(page)) {
    const siblings = families.get(element.parent) ?? new Map<string, Element[]>();
    families.set(element.parent, siblings);
    const shape = shapeOf(element);
    const group = siblings.get(shape);
    if (group) group.push(element);
    else siblings.set(shape, [element]);
  }
  return [...families.values()]
    .flatMap((siblings) => [...siblings.values()])
    .filter((group) => group.length >= fewest)
    .sort((one, other) => span(other) - span(one))
    .slice(0, compared);
}

/** Elements of the main part that hold a link to another page, or are one: each once. */
function* linked(page: Page): Iterable<Element> {
  const seen = new Set<Element>();
  for (const anchor of page.anchors) {
    if (!anchor.internal || staysOn(anchor, page) || outside.has(page.regionOf(anchor.element))) continue;
    for (let element: Element | undefined = anchor.element; element && !seen.has(element); element = element.parent) {
      seen.add(element);
      if (shapes.has(element.name)) yield element;
    }
  }
}

/** A table of contents is no list of pages. */
const staysOn = ({ href, url }: Anchor, page: Page): boolean =>
  href.includes('#') && (href.startsWith('#') || url?.href.replace(/#.*$/s, '') === page.url);

/** Tag and first class, numbers left out: `article.post-12`, `article.post-13`. */
function shapeOf({ name, attributes }: Element): string {
  const [first = ''] = (attributes.class ?? '').trim().split(/\s+/, 1);
  return `${name}.${first.replace(/\d+/g, '')}`;
}

const span = (group: readonly Element[]): number => group.reduce((sum, { start, end }) => sum + end - start, 0);

function measure(group: readonly Element[], total: number, page: Page, titles: readonly number[]): Entries {
  const isHeadings = /^h\d$/.test(group[0]?.name ?? '');
  const texts = isHeadings ? sections(group, page) : group.map((element) => page.textOf(element));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const isShort = length <= group.length * longEntry;
  return {
    count: group.length,
    dated: isShort
      ? group.filter((element, at) => date.test((texts[at] ?? '').slice(0, 300)) || has(element, isTime, page)).length
      : 0,
    headed: group.filter((element) => reaches(titles, element)).length,
    share: Math.min(1, length / total),
  };
}

/** Characters of a teaser; chapters of a manual have more. */
const longEntry = 1200;

/** The texts under headings that stand beside what they head. */
function sections(group: readonly Element[], page: Page): string[] {
  const parent = group[0]?.parent;
  const whole = parent ? page.textOf(parent) : page.mainText;
  const first = group[0] ? whole.indexOf(page.textOf(group[0])) : -1;
  return first === -1 ? [] : [whole.slice(first)];
}

const isTime = ({ name }: Element): boolean => name === 'time';
/** A year, or a day as `3.5.24` and `2024/05/03` write it; versions (`1.4`) are none. */
const date = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|(?:^|[^\d.])\d{1,2}[./-]\d{1,2}[./-]\d{2}(?:\D|$)/;

function has(element: Element, test: (element: Element) => boolean, { document }: Page): boolean {
  for (let at = element.index; at <= element.lastIndex; at++) {
    const inner = document.elements[at];
    if (inner && test(inner)) return true;
  }
  return false;
}

const titleTags = /^(?:h[1-6]|img|picture)$/;

/** Positions of links to other pages that are, or hold, a heading or a picture. */
function titleLinks(page: Page): readonly number[] {
  return page.anchors
    .filter(
      ({ element, internal }) =>
        internal && (isInHeading(element) || has(element, ({ name }) => titleTags.test(name), page)),
    )
    .map(({ element }) => element.index);
}

const isInHeading = ({ parent }: Element): boolean =>
  [parent, parent?.parent].some((around) => around !== undefined && /^h[1-6]$/.test(around.name));
