/** Sites without an end: each run ends inside of its limits, and says which one it met. */

import { type Answer, closedPort, serve } from '../support/serve.ts';
import { audited, type Seen } from './audited.ts';

const links = (...hrefs: readonly string[]): string => hrefs.map((href) => `<a href="${href}">Tea</a>`).join('\n');

/** Every path but `/robots.txt` is there, and different from all others. */
const serveAll = (answer: (path: string) => Answer) =>
  serve(
    new (class extends Map<string, Answer> {
      override get(path: string): Answer | undefined {
        return path === '/robots.txt' ? undefined : answer(path);
      }
    })(),
  );

const codes = ({ audit }: Seen): string[] => audit.notices.map(({ code }) => code);
const paths = ({ audit }: Seen): string[] => Array.from(audit.pages, ({ url }) => new URL(url).pathname);
const crawl = { maxPages: 120 };

it('X1 a calendar ends at the limit of pages, and the run is not called complete', async () => {
  const site = await serveAll(
    (path) => `<title>${path}</title>${links(`/day/${Number(path.split('/')[2] ?? 0) + 1}`)}`,
  );
  const seen = await audited(site.origin, { crawl });
  expect(seen.audit.complete).toBe(false);
  expect(codes(seen)).not.toEqual([]);
  expect(site.asked.length).toBeLessThanOrEqual(121);
});

it('X1 facets: no more than fifty queries of one path', async () => {
  const site = await serveAll(
    (path) =>
      `<title>${path}</title>${links(...Array.from({ length: 9 }, (_, index) => `/tea?page=${path.length}${index}${path.slice(-3)}`))}`,
  );
  const seen = await audited(site.origin, { crawl });
  expect(site.asked.filter(({ path }) => path.startsWith('/tea?')).length).toBeLessThanOrEqual(50);
  expect(codes(seen)).not.toEqual([]);
});

it.each(['PHPSESSID', 'jsessionid', 'sid'])('X1 a session in %s is one page', async (name) => {
  let session = 0;
  const site = await serveAll(
    () => `<title>Tea</title>${links(`/green?${name}=${(session++).toString(16).padStart(32, 'a')}`)}`,
  );
  const seen = await audited(site.origin, { crawl });
  expect(paths(seen).filter((path) => path === '/green').length).toBeLessThanOrEqual(2);
});

it.each([
  ['a repeated segment', (path: string) => `${path === '/' ? '' : path}/tea/`],
  ['a relative link that grows', (path: string) => `${path}green/tea/`],
  ['a long address', (path: string) => `${path}${'x'.repeat(900)}`],
])('X2 %s is dropped', async (_, next) => {
  const site = await serveAll((path) => `<title>${path.length}</title>${links(next(path))}`);
  const seen = await audited(site.origin, { crawl });
  expect(site.asked.length).toBeLessThan(25);
  expect(codes(seen)).not.toEqual([]);
});

it('X2 &amp; in an address is one ampersand, however often', async () => {
  const site = await serve({ '/': links('/tea?a=1&amp;b=2'), '/tea': links('/tea?a=1&amp;b=2') });
  await audited(site.origin, { crawl });
  expect(site.asked.map(({ path }) => path).filter((path) => path.startsWith('/tea'))).toEqual(['/tea?a=1&b=2']);
});

it('X3 one body under many addresses stops its folder after twenty', async () => {
  const all = links(...Array.from({ length: 100 }, (_, index) => `/shop/${index}`));
  const site = await serveAll((path) => (path === '/' ? all : '<title>Not here</title>'));
  const seen = await audited(site.origin, { crawl: { ...crawl, concurrency: 1 } });
  expect(site.asked.filter(({ path }) => path.startsWith('/shop/')).length).toBeLessThanOrEqual(20 + 8);
  expect(codes(seen)).toContain('equal_pages');
});

it('X4 ten thousand links on each page: breadth first, within bounds', async () => {
  const site = await serveAll(
    (path) =>
      `<title>${path}</title>${links(...Array.from({ length: 10_000 }, (_, index) => `${path}${path.endsWith('/') ? '' : '/'}${index}`))}`,
  );
  const seen = await audited(site.origin, { crawl: { maxPages: 20 } });
  expect(Array.from(seen.audit.pages).filter(({ outcome }) => outcome === 'ok')).toHaveLength(20);
  expect(paths(seen).filter((path) => path.split('/').length > 2)).toEqual([]);
});

it('X5 a host that hangs up is given up after five failures in a row', async () => {
  const site = await serve({
    '/': links(...Array.from({ length: 30 }, (_, index) => `/${index}`)),
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `/${index}`,
        ((request) => void request.socket.destroy()) satisfies Answer,
      ]),
    ),
  });
  const seen = await audited(site.origin, { crawl: { concurrency: 1 }, limits: { retries: 0 } });
  expect(codes(seen)).toContain('host_given_up');
  expect(new Set(site.asked.map(({ path }) => path)).size).toBeLessThanOrEqual(7);
});

it('X5 pages that all redirect or fail end', async () => {
  const site = await serve({
    '/': links('/a', '/b'),
    '/a': { status: 302, headers: { location: '/b' } },
    '/b': { status: 500 },
  });
  const seen = await audited(site.origin);
  expect(seen.page('/b')).toMatchObject({ outcome: 'http_error', status: 500 });
});

it('X6 each page once, however it is spelt; case is kept', async () => {
  const site = await serve({
    '/': links('/tea', '/tea#leaves', '/tea?utm_source=x', './tea', '/TEA', '//HOST/tea'),
    '/tea': '<title>tea</title>',
    '/TEA': '<title>TEA</title>',
  });
  await audited(site.origin);
  const asked = site.asked.map(({ path }) => path).filter((path) => /tea/i.test(path));
  expect(asked.sort()).toEqual(['/TEA', '/tea']);
});

it('X7 a page that is linked a thousand times while it is under way is asked for once', async () => {
  const site = await serve({ '/': links(...Array.from({ length: 1_000 }, () => '/tea')), '/tea': links('/', '/tea') });
  await audited(site.origin);
  expect(site.asked.filter(({ path }) => path === '/tea')).toHaveLength(1);
});

it('X5 a start that nobody serves costs no more than its retries', async () => {
  const { exitCode } = await audited(`http://127.0.0.1:${await closedPort()}/`);
  expect(exitCode).toBe(3);
});
