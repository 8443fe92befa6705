/** Tells the later pages of a list from its first: they share title and description, and nobody passes them on. */

import { parseHttp } from '../address.ts';
import { isOpen } from './gate-keeper.ts';
import type { Page } from './page.ts';

export const isContinuation = (page: Page): boolean =>
  !isOpen(page, () => (isLaterPage(page) ? 'it is a later page of a list' : undefined));

function isLaterPage({ url, kind, linkTags }: Page): boolean {
  const address = parseHttp(url);
  if (address && (isNumbered(address.pathname) || isNumberedByQuery(address.searchParams))) return true;
  return kind.is === 'listing' && linkTags.some(({ rels }) => rels.includes('prev') || rels.includes('previous'));
}

/** `/blog/page/2/`, `/blog/page2`, `/seite-3.html`; the first page may be numbered too. */
const numbered = /\/(?:page|seite|pagina|p%C3%A1gina|strona|sayfa|sida|side)[/_-]?\d{1,4}(?:\.\w{3,5})?\/?$/i;
const isNumbered = (path: string): boolean => numbered.test(path);

const isNumberedByQuery = (parameters: URLSearchParams): boolean =>
  ['paged', 'page', 'pg'].some((name) => /^[1-9]\d{0,3}$/.test(parameters.get(name) ?? ''));
