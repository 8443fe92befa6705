/** Sitemaps as plain text: one address on each line, https://www.sitemaps.org/protocol.html#otherformats. */

import { parseHttp } from '../address.ts';
import { ownString } from './own-string.ts';
import { type Location, longestText, type SitemapFault, type SitemapReader } from './sitemap-reader.ts';

export function createTextReader(mostAddresses: number): SitemapReader {
  const locations: Location[] = [];
  let rest = '';

  function read(line: string): SitemapFault | undefined {
    const address = line.trim();
    if (address === '') return undefined;
    if (locations.length === 0 && !parseHttp(address)) return 'not_a_sitemap';
    if (locations.length >= mostAddresses) return 'too_many_addresses';
    locations.push({ address: ownString(address.slice(0, longestText)) });
    return undefined;
  }

  function readAll(lines: readonly string[]): SitemapFault | undefined {
    for (const line of lines) {
      const fault = read(line);
      if (fault) return fault;
    }
    return undefined;
  }

  return {
    get kind() {
      return locations.length ? ('text' as const) : undefined;
    },
    locations,
    write(text) {
      const lines = (rest + text).split(/\r\n?|\n/);
      rest = (lines.pop() ?? '').slice(0, longestText);
      return readAll(lines);
    },
    end: () => read(rest),
  };
}
