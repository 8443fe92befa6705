/** What a crawl stops asking for: hosts that no longer answer, folders that hold one page under many names. */

import { createEqualPages, equalPagesLimit } from './equal-pages.ts';
import type { Entry } from './frontier.ts';
import { type Arrival, notVisited } from './journey.ts';
import { createLostHosts } from './lost-hosts.ts';

export interface GivenUp {
  /** The end of a visit that need not be begun. */
  refusal<R>(entry: Entry): Arrival<R> | undefined;
  /** Takes note of how a visit ended. */
  count(entry: Entry, arrival: Arrival<unknown>): void;
}

export function createGivenUp(tell: (code: string, message: string) => void, hostFailures?: number): GivenUp {
  const equalPages = createEqualPages();
  const lostHosts = createLostHosts(hostFailures);
  const slowHosts = new Set<string>();

  function countHost({ url, outcome, reason, isFetched, isTooSlow }: Arrival<unknown>): void {
    const { host } = new URL(url);
    if (isFetched && lostHosts.count(host, outcome)) {
      tell('host_given_up', `${host} was given up after failures in a row, the last: ${reason}`);
    }
    if (!isTooSlow || slowHosts.has(host)) return;
    slowHosts.add(host);
    tell('crawl_delay', `Only the addresses named to begin with were visited on ${host}: ${reason}`);
  }

  function countPage({ url }: Entry, { digest }: Arrival<unknown>): void {
    const group = digest === undefined ? undefined : equalPages.count(new URL(url), digest);
    if (group)
      tell(
        'equal_pages',
        `${equalPagesLimit} pages were equal to the byte, so others like them were not visited: ${group}`,
      );
  }

  return {
    refusal(entry) {
      const url = new URL(entry.url);
      const loss = lostHosts.lossOf(url.host);
      if (loss) return notVisited(entry, loss, 'host given up');
      if (entry.via !== 'link' || !equalPages.isStopped(url)) return undefined;
      return notVisited(entry, 'limit_reached', `${equalPagesLimit} pages beside it were equal to the byte`);
    },
    count(entry, arrival) {
      countHost(arrival);
      if (entry.via === 'link') countPage(entry, arrival);
    },
  };
}
