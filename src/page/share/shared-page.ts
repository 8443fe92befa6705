/** What a right share link would say of a page: its address, title and picture. */

import { parseHttp } from '../../address.ts';
import type { SharedPage } from '../../networks/share-address.ts';
import type { Page } from '../page.ts';

export function readSharedPage({ canonicals, openGraph, titles, url }: Page): SharedPage {
  const canonical = canonicals.find((link) => link.url && parseHttp(link.url))?.url;
  return {
    url: canonical ?? parseHttp(openGraph.url?.value ?? '')?.href ?? url,
    text: openGraph.title?.value ?? titles.find(({ text }) => text !== '')?.text,
    image: openGraph.images.find((image) => image.url)?.url,
  };
}
