/** The address that relative addresses on the page are resolved against. */

import { parse } from '../address.ts';
import type { Page } from './page.ts';

/** The first `<base>` with an href decides, wherever it stands; one that is not http(s) is ignored, as browsers ignore `javascript:` and `data:`. */
export function readBase({ document, url }: Page): string {
  const first = document
    .named('base')
    .find((element) => !element.inert && !element.foreign && 'href' in element.attributes);
  const base = first && parse(first.attributes.href?.trim() ?? '', url);
  return base && (base.protocol === 'http:' || base.protocol === 'https:') ? base.href : url;
}
