/** What rules may know of the site before any page is read. */

import type { Options } from '../config/options.ts';
import type { Source } from '../crawl/source.ts';
import { isPrivateHost } from '../private-host.ts';
import type { Site } from '../site.ts';

export function siteOf({ start, starts }: Source, { networks, brand }: Pick<Options, 'networks' | 'brand'>): Site {
  const url = new URL(start);
  return Object.freeze({
    start,
    origins: [...new Set([url.origin, ...starts.map(({ origin }) => origin)])],
    isLocal: isPrivateHost(url.hostname),
    brand,
    networks,
  });
}
