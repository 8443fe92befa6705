/** The headings `<h1>` to `<h6>`, in document order. */

import type { Heading, Page } from './page.ts';

const level = /^h([1-6])$/;

export function readHeadings(page: Page): readonly Heading[] {
  return page.document.elements
    .filter(({ name, inert, foreign }) => !inert && !foreign && level.test(name))
    .map((element) => ({
      element,
      level: Number(element.name[1]) as Heading['level'],
      text: page.textOf(element),
      start: element.start,
      end: element.end,
    }));
}
