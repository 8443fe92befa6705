/** How the reports for people speak of a group: how far it reaches, where it stands, whose help it shows. */

import type { Group, Touched } from './group.ts';
import { counted } from './phrases.ts';

/** `52 findings on 40 pages` */
export function reach(group: Group): string {
  const pages = group.isSiteWide ? 'the site as a whole' : counted(group.pages.length, 'page');
  return group.findings > group.pages.length ? `${counted(group.findings, 'finding')} on ${pages}` : pages;
}

/** `:12:5, 14:9 and 3 more`, to stand behind the address; empty when no place is known. */
export function placesOf({ places, findings }: Touched): string {
  if (places.length === 0) return '';
  const shown = places.map(({ line, column }) => `${line}:${column}`).join(', ');
  const more = findings - places.length;
  return `:${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Whose values the help holds; pasted on another page they would be wrong. */
export const helpedOf = ({ pages }: Group): string => (pages.length > 1 ? 'the first page' : 'the first of them');
