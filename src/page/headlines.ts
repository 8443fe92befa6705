/** The headings of the first rank, by tag or by role, and how they are called: a logo is named by its alternative text. */

import type { Element } from './document.ts';
import type { Page, TextFact } from './page.ts';

/** In document order; the text is '' for those that say nothing. */
export function headlines({ document, textOf, accessibleName }: Page): readonly TextFact[] {
  return document.elements
    .filter((element) => isHeadline(element) && !isInDialog(element))
    .map((element) => ({
      element,
      text: textOf(element) || accessibleName(element),
      start: element.start,
      end: element.openEnd,
    }));
}

/** Settings and notices have headlines of their own, and wait until they are called. */
function isInDialog(element: Element): boolean {
  for (let around = element.parent; around; around = around.parent) {
    if (around.name === 'dialog' || dialogRoles.has(around.attributes.role?.trim().toLowerCase() ?? '')) return true;
  }
  return false;
}

const dialogRoles: ReadonlySet<string> = new Set(['dialog', 'alertdialog']);

function isHeadline({ name, attributes, inert, foreign }: Element): boolean {
  if (inert || foreign || attributes['aria-hidden']?.trim().toLowerCase() === 'true') return false;
  if (attributes.role === 'heading') return attributes['aria-level']?.trim() === '1';
  return name === 'h1' && !attributes.role?.trim();
}
