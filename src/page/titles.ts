/** The `<title>` elements of the document; those of SVG are labels of drawings. */

import type { Page, TextFact } from './page.ts';

export function readTitles(page: Page): readonly TextFact[] {
  return page.document
    .named('title')
    .filter((element) => !element.inert && !element.foreign)
    .map((element) => ({ element, text: page.textOf(element), start: element.start, end: element.end }));
}
