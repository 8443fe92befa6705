/** Says which limits left out addresses of the site. */

import { count } from '../text.ts';
import { addressLimits } from './address-fault.ts';
import type { Drop, Frontier } from './frontier.ts';
import type { CrawlLimits, CrawlNotice } from './visit.ts';

/** Reasons that are no limits (other sites, files, the user's own globs) cut nothing. */
const texts: Partial<Record<Drop, (many: string, limits: CrawlLimits) => string>> = {
  depth: (many, { maxDepth }) => `${many} more than ${count(maxDepth, 'click')} away from the start`,
  too_long: (many) => `${many} with more than ${addressLimits.length} characters`,
  too_many_segments: (many) => `${many} with more than ${addressLimits.segments} path segments`,
  repeated_segment: (many) =>
    `${many} with path segments that repeat more than ${addressLimits.repeats} times in a row`,
  query_variants: (many) => `${many} that differ from ${addressLimits.queryVariants} others in their query only`,
};

export function cutNotices(frontier: Frontier, limits: CrawlLimits, isAborted: boolean): readonly CrawlNotice[] {
  const notices = [...frontier.dropped].flatMap(([drop, many]) => {
    const text = texts[drop]?.(count(many, 'address', 'addresses'), limits);
    return text ? [{ code: `limit_${drop}`, message: `Not visited: ${text}`, isCut: true }] : [];
  });
  return isAborted ? notices : [...pageLimit(frontier, limits), ...notices];
}

function pageLimit({ size, dropped }: Frontier, { maxPages }: CrawlLimits): CrawlNotice[] {
  const left = size + (dropped.get('addresses') ?? 0);
  if (left === 0) return [];
  const known = count(left, 'known address', 'known addresses');
  return [
    { code: 'limit_pages', message: `Stopped after ${count(maxPages, 'page')}; not visited: ${known}`, isCut: true },
  ];
}
