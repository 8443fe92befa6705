/** The crawl over real connections: the fetch with all its wrappers, robots.txt and sitemaps from a server. */

import { gzipSync } from 'node:zlib';
import { addSitemaps } from '../../src/crawl/add-sitemaps.ts';
import { crawl } from '../../src/crawl/crawl.ts';
import { openTarget } from '../../src/crawl/open-target.ts';
import { createRedirectGate } from '../../src/crawl/redirect-gate.ts';
import { createScope } from '../../src/crawl/scope.ts';
import type { CrawlNotice, Read } from '../../src/crawl/visit.ts';
import { createFetch } from '../../src/fetch/create-fetch.ts';
import { createFolderFetch } from '../../src/fetch/folder-fetch.ts';
import { type Answers, type Served, serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const linksOf: Read<string> = async ({ body, url }) => {
  const html = Buffer.from(body).toString();
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => new URL(href, url).href);
  return { links, value: html };
};

const a = (...paths: readonly string[]): string => paths.map((path) => `<a href="${path}">x</a>`).join('');

interface Visited {
  readonly told: readonly string[];
  readonly reasons: readonly (string | undefined)[];
  readonly notices: readonly CrawlNotice[];
}

/** As the audit does it, without the audit. */
async function visit(
  target: string,
  { maxPages = 100, follow = true, signal = new AbortController().signal } = {},
): Promise<Visited> {
  const opened = await openTarget(target, { cwd: '/', stdin: process.stdin });
  const scope = createScope({ starts: opened.starts });
  const web = createFetch({
    targets: opened.named,
    userAgent: 'tea/1',
    timeout: 2000,
    limits: { retries: 0 },
    allow: (...hop) => createRedirectGate(scope, web.robots)(...hop),
  });
  const fetch = opened.folder
    ? createFolderFetch({ folder: opened.folder.path, origin: opened.folder.origin })
    : web.fetch;
  const robots = opened.folder ? { check: async () => ({ allowed: true, sitemaps: [] }) } : web.robots;
  const { source } = await addSitemaps(opened, {
    fetch,
    robots,
    discover: follow,
    accepts: (url) => scope(url) === undefined,
  });
  const notices: CrawlNotice[] = [];
  const told: string[] = [];
  const reasons: (string | undefined)[] = [];
  const walk = crawl({
    ...source,
    fetch,
    robots,
    scope,
    read: linksOf,
    limits: { maxPages, maxDepth: 20 },
    follow: follow && source.follow,
    concurrency: 8,
    signal,
    onNotice: (notice) => notices.push(notice),
  });
  for await (const { url, outcome, reason } of walk) {
    told.push(`${new URL(url).pathname}${new URL(url).search} ${outcome}`);
    reasons.push(reason);
  }
  await web.close();
  return { told, reasons, notices };
}

const paths = ({ asked }: Served): readonly string[] => asked.map(({ path }) => path);

describe('the crawl over real connections', () => {
  it('visits a site with robots.txt, sitemap, redirects and errors', async () => {
    const tea: Answers = new Map();
    const server = await serve(tea);
    const answers = Object.entries({
      '/robots.txt': {
        headers: { 'content-type': 'text/plain' },
        body: `User-agent: *\nDisallow: /private\nSitemap: /map.xml.gz`,
      },
      '/map.xml.gz': {
        headers: { 'content-type': 'application/octet-stream' },
        body: gzipSync(`<urlset><url><loc>${server.origin}/orphan</loc></url></urlset>`),
      },
      '/': a(
        '/green',
        '/old',
        '/private/x',
        '/gone',
        '/menu.pdf',
        '/file',
        '/to-private',
        'mailto:tea@tea.example',
        'https://coffee.example/',
      ),
      '/green': a('/', '/black?utm_source=x'),
      '/black': a('/green'),
      '/old': { status: 301, headers: { location: '/green' } },
      '/to-private': { status: 302, headers: { location: '/private/y' } },
      '/file': { headers: { 'content-type': 'image/png' }, body: 'x' },
      '/orphan': 'nobody links here',
    });
    for (const [path, answer] of answers) (tea as Map<string, never>).set(path, answer as never);

    expect((await visit(server.origin)).told).toEqual([
      '/ ok',
      '/orphan ok',
      '/green ok',
      '/old redirected',
      '/private/x robots_denied',
      '/gone http_error',
      '/file not_html',
      '/to-private robots_denied',
      '/black ok',
    ]);
    expect(paths(server).filter((path) => path.startsWith('/private'))).toEqual([]);
    expect(paths(server).filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('follows no redirect out of the site', async () => {
    const other = await serve({ '/': 'canary' });
    const server = await serve({ '/': a('/out'), '/out': { status: 302, headers: { location: other.origin } } });
    const { told, reasons } = await visit(server.origin);
    expect(told).toEqual(['/ ok', '/out out_of_scope']);
    expect(reasons[1]).toBe(`redirects to another site, ${new URL(other.origin).host}`);
    expect(other.asked).toEqual([]);
  });

  it('ends inside of its limits when a server answers everything with links', async () => {
    const endless = new (class extends Map<string, string> {
      override get = (path: string): string => a(`${path}x`, 'deeper/', `?page=${path.length}`, '/a/b/c.html');
    })();
    const server = await serve(endless);
    const { told, notices } = await visit(server.origin, { maxPages: 40 });
    expect(told.filter((line) => line.endsWith(' ok'))).toHaveLength(40);
    expect(notices.map(({ code }) => code)).toContain('limit_pages');
    expect(new Set(paths(server)).size).toBe(paths(server).length);
  });

  it('gives up a host that hangs up', async () => {
    let count = 0;
    const hangUp = (_: unknown, response: { destroy(): void }): void => {
      count++;
      response.destroy();
    };
    const links = Array.from({ length: 30 }, (_, index) => `/${index}`);
    const server = await serve({ '/': a(...links), ...Object.fromEntries(links.map((link) => [link, hangUp])) });
    const { told, notices } = await visit(server.origin, { maxPages: 100 });
    expect(told.filter((line) => line.endsWith('network_error'))).toHaveLength(30);
    expect(count).toBeLessThan(30);
    expect(notices.map(({ code }) => code)).toEqual(['host_given_up']);
  });

  it('stops at once when it is told to', async () => {
    const abort = new AbortController();
    const server = await serve({
      '/': a('/slow', '/next'),
      '/slow': () => setTimeout(() => abort.abort(), 20),
      '/next': () => undefined,
    });
    const began = performance.now();
    expect((await visit(server.origin, { signal: abort.signal })).told).toEqual([
      '/ ok',
      '/slow cancelled',
      '/next cancelled',
    ]);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('visits the pages of a folder, linked or not', async () => {
    const folder = temporaryFolder({
      'index.html': a('/tea', '/missing'),
      'tea.html': 'tea',
      'orphan/index.html': 'orphan',
      'away.html': '<a href="/secret">',
      '404.html': 'missing',
    });
    expect((await visit(folder)).told).toEqual(['/ ok', '/away.html ok', '/orphan/ ok', '/tea.html ok']);
  });
});
