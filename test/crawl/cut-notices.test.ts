import { cutNotices } from '../../src/crawl/cut-notices.ts';
import { createFrontier, type Drop, type Frontier } from '../../src/crawl/frontier.ts';

const limits = { maxPages: 1, maxDepth: 1 };

function frontier(size: number, dropped: readonly (readonly [Drop, number])[]): Frontier {
  const empty = createFrontier({ scope: () => undefined, maxDepth: 9, maxAddresses: 9 });
  return { ...empty, size, dropped: new Map(dropped) };
}

const told = (size: number, dropped: readonly (readonly [Drop, number])[] = [], isAborted = false) =>
  cutNotices(frontier(size, dropped), limits, isAborted).map(({ code, message }) => `${code}: ${message}`);

describe('cutNotices', () => {
  it.each<[Drop, string]>([
    ['depth', 'limit_depth: Not visited: 2 addresses more than 1 click away from the start'],
    ['too_long', 'limit_too_long: Not visited: 2 addresses with more than 2083 characters'],
    ['too_many_segments', 'limit_too_many_segments: Not visited: 2 addresses with more than 20 path segments'],
    [
      'repeated_segment',
      'limit_repeated_segment: Not visited: 2 addresses with path segments that repeat more than 2 times in a row',
    ],
    ['query_variants', 'limit_query_variants: Not visited: 2 addresses that differ from 50 others in their query only'],
    ['addresses', 'limit_pages: Stopped after 1 page; not visited: 2 known addresses'],
  ])('tells of %s', (drop, notice) => {
    expect(told(0, [[drop, 2]])).toEqual([notice]);
  });

  it.each<Drop>(['not_web', 'other_site', 'excluded', 'not_included', 'file'])('does not call %s a cut', (drop) => {
    expect(told(0, [[drop, 2]])).toEqual([]);
  });

  it('counts what waits and what was not even remembered as one', () => {
    expect(told(3, [['addresses', 4]])).toEqual(['limit_pages: Stopped after 1 page; not visited: 7 known addresses']);
  });

  it('does not blame the limit of pages for an interruption', () => {
    expect(told(3, [['depth', 1]], true)).toHaveLength(1);
  });
});
