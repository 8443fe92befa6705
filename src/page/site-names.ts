/** What the site that a page belongs to is called. */

import { fold } from '../text.ts';
import type { Page } from './page.ts';

/** By Open Graph, the config and JSON-LD, each name once. */
export function siteNames({ openGraph, jsonLd, site }: Page): readonly string[] {
  const markup = jsonLd.ofType('WebSite').map(({ properties }) => properties.name);
  const names = [openGraph.siteName?.value, site.brand.name, ...markup];
  return [...new Set(names.filter((name) => typeof name === 'string').map(fold))].filter((name) => name !== '');
}
