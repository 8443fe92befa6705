/** Whether the row that a link stands in says that its buttons share: in its words or by its class. */

import type { Element } from '../document.ts';
import type { Page } from '../page.ts';
import { classesOf, upwards } from '../share/draft.ts';
import { phrases } from '../words/phrases.ts';
import { share } from '../words/share.ts';

const sharing = phrases(share);
const shareClass = /(?:^|[_-])(?:shar(?:e|es|er|ers|ing)|a2a|addthis)(?:$|[_-])/i;

/** How far around the link the row is looked for, and how much markup it may hold: more is no row. */
const mostLevels = 4;
const longestRow = 3000;
/** What a row begins with. */
const longestLead = 100;

export function speaksOfSharing(element: Element, page: Page): boolean {
  if (sharing.borders(page.accessibleName(element), page.language)) return true;
  return [...upwards(element, mostLevels)].some(
    (around) =>
      classesOf(around).some((one) => shareClass.test(one)) ||
      (around.end - around.start <= longestRow &&
        sharing.borders(page.textOf(around).slice(0, longestLead), page.language)),
  );
}
