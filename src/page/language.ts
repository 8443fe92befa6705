/** The language that the page declares. */

import type { Page } from './page.ts';

/** `<html lang>` trimmed, in lower case; '' for none. */
export function readLanguage({ document }: Page): string {
  const [root] = document.named('html');
  return (root?.attributes.lang ?? '').trim().toLowerCase();
}
