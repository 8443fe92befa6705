/** Asks whether a gate is open to a page, and tells whoever explains the page why it is closed. */

import type { Page } from './page.ts';

/** Gates stand before many rules: which pages need a card, which are of use. `why` is undefined for an open one. */
export function isOpen(page: Page, why: (page: Page) => string | undefined): boolean {
  page.gates?.enter();
  const reason = why(page);
  page.gates?.leave(reason);
  return reason === undefined;
}
