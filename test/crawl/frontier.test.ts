import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createFrontier, type Entry, type Frontier } from '../../src/crawl/frontier.ts';
import { createScope } from '../../src/crawl/scope.ts';

const site = 'https://tea.example';
const link = { via: 'link', depth: 1, from: `${site}/` } as const;
const open = (options: Partial<Parameters<typeof createFrontier>[0]> = {}): Frontier =>
  createFrontier({
    scope: createScope({ starts: [new URL(site)], exclude: ['/cart/**'] }),
    maxDepth: 3,
    maxAddresses: 1000,
    ...options,
  });

function takeAll(frontier: Frontier): readonly string[] {
  const taken: Entry[] = [];
  for (let entry = frontier.take(); entry; entry = frontier.take()) taken.push(entry);
  return taken.map(({ url }) => url);
}

/** Cut from a text of 100 kB, as the links of a page are. */
function sliceOf(address: string): string {
  const page = Buffer.alloc(100_000, `${address} `).toString();
  return page.slice(0, address.length);
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('createFrontier', () => {
  it('hands out addresses in the order in which they came, each once', () => {
    const frontier = open();
    frontier.offer(`${site}/b`, link);
    frontier.offer(`${site}/a#top`, link);
    frontier.offer(`${site}/b#x`, { ...link, depth: 2 });
    frontier.offer(` ${site}/a `, link);
    expect(frontier.size).toBe(2);
    expect(frontier.take()).toEqual({ ...link, url: `${site}/b` });
    frontier.offer(`${site}/b`, link);
    expect(takeAll(frontier)).toEqual([`${site}/a`]);
    expect(frontier.take()).toBeUndefined();
  });

  it('keeps its order over thousands of addresses', () => {
    const frontier = open({ maxAddresses: 10_000 });
    const paths = Array.from({ length: 5000 }, (_, index) => `${site}/${index}`);
    const taken: (string | undefined)[] = [];
    for (const path of paths) {
      frontier.offer(path, link);
      if (taken.length < 2500 && frontier.size > 2) taken.push(frontier.take()?.url);
    }
    expect([...taken, ...takeAll(frontier)]).toEqual(paths);
  });

  it.each([
    [`${site}/a?utm_source=x&b=1`, `${site}/a?b=1`],
    [`${site}/a?fbclid=x`, `${site}/a`],
    [`${site}/a?`, `${site}/a`],
    [`HTTPS://USER:pw@TEA.example:443/%7ea b`, `${site}/%7ea%20b`],
    [`${site}/a;jsessionid=1`, `${site}/a;jsessionid=1`],
  ])('asks for the link %s as %s', (address, expected) => {
    const frontier = open();
    frontier.offer(address, link);
    expect(takeAll(frontier)).toEqual([expected]);
  });

  it("takes the user's own addresses as they are", () => {
    const frontier = open();
    const odd = [
      `${site}/a?utm_source=x`,
      `${site}/cart/1`,
      `${site}/a.pdf`,
      'https://coffee.example/',
      `${site}/x/x/x/x`,
    ];
    for (const address of odd) frontier.offer(address, { via: 'start', depth: 0 });
    expect(takeAll(frontier)).toEqual(odd);
  });

  it.each([
    ['not_web', 'mailto:a@tea.example', 'start'],
    ['not_web', 'javascript:void(0)', 'link'],
    ['not_web', 'http://[', 'link'],
    ['other_site', 'https://coffee.example/', 'list'],
    ['excluded', `${site}/cart/1`, 'list'],
    ['excluded', `${site}/cart/1`, 'sitemap'],
    ['file', `${site}/menu.pdf`, 'sitemap'],
    ['file', `${site}/feed.xml`, 'link'],
    ['too_long', `${site}/${'x'.repeat(2083)}`, 'link'],
    ['too_many_segments', `${site}/${'x/y/'.repeat(11)}`, 'sitemap'],
    ['repeated_segment', `${site}/x/x/x`, 'link'],
  ] as const)('leaves out as %s: %s', (reason, address, via) => {
    const frontier = open();
    expect(frontier.offer(address, { via, depth: 0 })).toBe(reason);
    expect(frontier.offer(`${address}#again`, { via, depth: 0 })).toBeUndefined();
    expect([...frontier.dropped]).toEqual([[reason, 1]]);
    expect(frontier.size).toBe(0);
  });

  it('leaves out what is too deep', () => {
    const frontier = open();
    expect(frontier.offer(`${site}/a`, { ...link, depth: 3 })).toBeUndefined();
    expect(frontier.offer(`${site}/b`, { ...link, depth: 4 })).toBe('depth');
  });

  it('takes fifty queries of one path, and any number from a sitemap', () => {
    const frontier = open();
    const variants = Array.from({ length: 60 }, (_, index) => `${site}/list?page=${index}`);
    for (const variant of variants) frontier.offer(variant, link);
    frontier.offer(`${site}/list`, link);
    frontier.offer(`${site}/other?page=1`, link);
    expect(frontier.size).toBe(52);
    expect(frontier.dropped.get('query_variants')).toBe(10);
    const fromSitemap = open();
    for (const variant of variants) fromSitemap.offer(variant, { via: 'sitemap', depth: 0 });
    expect(fromSitemap.size).toBe(60);
  });

  it('remembers no more addresses than it may', () => {
    const frontier = open({ maxAddresses: 3 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) frontier.offer(`${site}/${name}`, link);
    expect(frontier.size).toBe(3);
    expect(frontier.dropped.get('addresses')).toBe(2);
  });

  it('knows pages that were claimed, and not those that were refused', () => {
    const frontier = open();
    frontier.claim('tea.example/new');
    frontier.offer(`${site}/deep`, { ...link, depth: 9 });
    expect(frontier.has('tea.example/new')).toBe(true);
    expect(frontier.has('tea.example/deep')).toBe(false);
    frontier.offer(`${site}/new`, link);
    expect(frontier.size).toBe(0);
  });

  it('keeps no page alive by its links', () => {
    const frontier = open();
    const before = heapAfterCollection();
    for (let index = 0; index < 300; index++)
      frontier.offer(sliceOf(`${site}/long-enough-to-be-a-slice-${index}`), link);
    expect(frontier.size).toBe(300);
    expect(heapAfterCollection() - before).toBeLessThan(10_000_000);
  });
});
