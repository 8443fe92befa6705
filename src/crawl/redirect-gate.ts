/** Asks before each redirect of a page, so that nothing is fetched from other sites or against robots.txt. */

import type { Allow } from '../fetch/redirects.ts';
import { outsideRefusal, robotsRefusal } from './refusals.ts';
import type { Scope } from './scope.ts';
import type { RobotsCheck } from './visit.ts';

/** For the `allow` of `createFetch`. Globs are left to the crawl: a start page may lie outside of them. */
export function createRedirectGate(scope: Scope, robots: RobotsCheck): Allow {
  return async (url, _, { purpose }) => {
    if (purpose !== 'page') return undefined;
    if (scope(url) === 'other_site') return outsideRefusal('other_site', url);
    return robotsRefusal(await robots.check(url));
  };
}
