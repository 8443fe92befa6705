/** robots.txt and sitemaps as strangers serve them: nothing is read that is refused, and nobody waits for ever. */

import { gzipSync } from 'node:zlib';
import { type Answer, serve, serveRaw } from '../support/serve.ts';
import { audited } from './audited.ts';

const home = '<title>Tea</title><a href="/green">Green</a><a href="/secret">Secret</a>';
const site = (robots: Answer, more: Readonly<Record<string, Answer>> = {}) =>
  serve({
    '/robots.txt': robots,
    '/': home,
    '/green': '<title>Green</title>',
    '/secret': '<title>Secret</title>',
    ...more,
  });
const text = (body: string | Uint8Array): Answer => ({ headers: { 'content-type': 'text/plain' }, body });
const refusing = text('User-agent: *\nDisallow: /secret');
const pathsOf = ({ asked }: { readonly asked: readonly { readonly path: string }[] }): string[] =>
  asked.map(({ path }) => path);

it.each([404, 410, 403, 401])('R1 a robots.txt that answers %i allows all', async (status) => {
  const seen = await audited((await site({ status })).origin);
  expect(seen.audit.counts.outcomes).toEqual({ ok: 3 });
});

it.each<[string, Answer]>([
  ['500', { status: 500 }],
  ['429', { status: 429 }],
  ['503', { status: 503 }],
  ['a reset', (request) => void request.socket.destroy()],
  ['a gzip bomb that lies', { headers: { 'content-encoding': 'gzip' }, body: 'tea' }],
])('R2 a robots.txt that ends in %s closes the site: not audited, exit 3, no page asked for', async (_, robots) => {
  const served = await site(robots);
  const { exitCode, line } = await audited(served.origin, { limits: { longestWait: 5, patience: 10 } });
  expect(exitCode).toBe(3);
  expect(line).toContain('robots.txt');
  expect(pathsOf(served)).not.toContain('/');
});

it('R2 a robots.txt that never comes closes the site', async () => {
  const served = await serveRaw(() => undefined);
  const { exitCode, line } = await audited(served.origin, { limits: { idleTime: 20, retries: 0 } });
  expect([exitCode, line]).toEqual([3, expect.stringContaining('robots.txt')]);
});

it('R3 five redirects of robots.txt are followed, and its rules count for who asked', async () => {
  const hops = Object.fromEntries(
    [1, 2, 3, 4].map((hop) => [`/r${hop}`, { status: 301, headers: { location: `/r${hop + 1}` } }]),
  );
  const served = await site({ status: 301, headers: { location: '/r1' } }, { ...hops, '/r5': refusing });
  const { audit } = await audited(served.origin);
  expect(audit.counts.outcomes).toMatchObject({ robots_denied: 1 });
});

it('R3 a robots.txt on another private host is not read, and not taken for a free pass', async () => {
  const other = await serve({ '/robots.txt': text('') });
  const served = await site({ status: 301, headers: { location: `${other.origin}/robots.txt` } });
  const { exitCode } = await audited(served.origin);
  expect(other.asked).toHaveLength(0);
  expect(exitCode).toBe(3);
});

it.each([
  ['two megabytes', `User-agent: *\nDisallow: /secret\n${'# tea\n'.repeat(350_000)}`],
  ['a hundred thousand rules', `User-agent: *\nDisallow: /secret\n${'Disallow: /x*y*z\n'.repeat(100_000)}`],
  ['a line of a megabyte', `User-agent: *\nDisallow: /secret\nDisallow: /${'a'.repeat(1_000_000)}`],
  ['a pattern bomb', `User-agent: *\nDisallow: /secret\nDisallow: /${'*a'.repeat(500)}$`],
])('R5 %s is read as far as it goes', async (_, robots) => {
  const { audit } = await audited((await site(text(robots))).origin);
  expect(audit.counts.outcomes).toMatchObject({ ok: 2, robots_denied: 1 });
});

it.each([
  ['a BOM', '\ufeffUser-agent: *\nDisallow: /secret'],
  ['CR', 'User-agent: *\rDisallow: /secret'],
  ['CRLF', 'User-agent: *\r\nDisallow: /secret\r\n'],
])('R6 %s is no hindrance', async (_, robots) => {
  expect((await audited((await site(text(robots))).origin)).audit.counts.outcomes).toMatchObject({ robots_denied: 1 });
});

it.each([
  ['HTML', '<html><title>Not here</title>'],
  ['bytes', new Uint8Array([0, 1, 2, 3, 255])],
  ['nothing', ''],
])('R6 %s in its place forbids nothing', async (_, robots) => {
  expect((await audited((await site(text(robots))).origin)).audit.counts.outcomes).toEqual({ ok: 3 });
});

it('R8 a delay beyond thirty seconds leaves the start page alone, and that is said', async () => {
  // loopback is not slowed down; who serves one's own machine must not wait for the published site's wish
  const { audit } = await audited((await site(text('User-agent: *\nCrawl-delay: -1\n'))).origin);
  expect(audit.counts.outcomes).toEqual({ ok: 3 });
});

it('R9 a site that refuses all is asked for no page, and the message names robots.txt', async () => {
  const served = await site(text('User-agent: *\nDisallow: /'));
  const { exitCode, line } = await audited(served.origin);
  expect([exitCode, line]).toEqual([3, expect.stringContaining('robots.txt refuses')]);
  expect(pathsOf(served)).toEqual(['/robots.txt']);
});

describe('sitemaps', () => {
  const urlset = (...urls: readonly string[]): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
  const index = (...urls: readonly string[]): string =>
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
  const xml = (body: string | Uint8Array): Answer => ({ headers: { 'content-type': 'application/xml' }, body });
  const crawl = { sitemaps: true, timeout: 2_000 };

  it('R12 an index of itself, and a wide one, are read once each, a hundred files at most', async () => {
    const served: Awaited<ReturnType<typeof serve>> = await serve(
      new (class extends Map<string, Answer> {
        override get(path: string): Answer | undefined {
          if (path === '/robots.txt') return text('Sitemap: /s0.xml');
          if (path === '/') return home;
          const all = ['/s0.xml', ...Array.from({ length: 500 }, (_, at) => `/s${at + 1}.xml`)];
          return xml(
            path === '/s0.xml' ? index(...all.map((file) => served.origin + file)) : urlset(`${served.origin}/green`),
          );
        }
      })(),
    );
    const { audit } = await audited(served.origin, { crawl });
    const files = pathsOf(served).filter((path) => path.startsWith('/s'));
    expect(files.length).toBeLessThanOrEqual(101);
    expect(new Set(files).size).toBe(files.length);
    expect(audit.notices.map(({ code }) => code).join()).toContain('sitemap_');
  });

  it('R13 gzip is undone by its bytes, twice is not XML, and a bomb stops at its limit', async () => {
    const served: Awaited<ReturnType<typeof serve>> = await site(
      text('Sitemap: /a.xml.gz\nSitemap: /b.xml\nSitemap: /bomb.gz'),
      {
        '/a.xml.gz': (_, response) => response.end(gzipSync(urlset(`${served.origin}/from-gzip`))),
        '/b.xml': (_, response) => response.end(gzipSync(gzipSync('tea'))),
        '/bomb.gz': (_, response) => response.end(bomb),
        '/from-gzip': '<title>Gzip</title>',
      },
    );
    const { audit, page } = await audited(served.origin, { crawl });
    expect(page('/from-gzip')).toMatchObject({ outcome: 'ok' });
    expect(audit.notices.filter(({ code }) => code.startsWith('sitemap_')).length).toBeGreaterThanOrEqual(2);
  });
  const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, ' '));

  it('R14 entities are neither expanded nor fetched, and what is well-formed before a fault is kept', async () => {
    const canary = await serve({ '/x': 'tea' });
    const lol = `<!DOCTYPE urlset [<!ENTITY a "${'lol'.repeat(99)}"><!ENTITY x SYSTEM "${canary.origin}/x">]>`;
    const served: Awaited<ReturnType<typeof serve>> = await site(text('Sitemap: /s.xml'), {
      '/s.xml': (_, response) =>
        response.end(
          `${lol}<urlset><url><loc>${served.origin}/kept</loc></url><url><loc>${served.origin}/&a;&x;</loc></url><url><loc`,
        ),
      '/kept': '<title>Kept</title>',
    });
    const { page, audit } = await audited(served.origin, { crawl });
    expect(page('/kept')).toMatchObject({ outcome: 'ok' });
    expect(canary.asked).toHaveLength(0);
    expect(Array.from(audit.pages).some(({ url }) => url.includes('lollol'))).toBe(false);
  });

  it('R15 off-host, odd and repeated addresses are left out before they are queued', async () => {
    const other = await serve({ '/': 'tea' });
    const served: Awaited<ReturnType<typeof serve>> = await site(text('Sitemap: /s.xml'), {
      '/s.xml': (_, response) =>
        response.end(
          urlset(
            `${other.origin}/`,
            'javascript:alert(1)',
            'http://[',
            ...Array.from({ length: 20_000 }, () => `${served.origin}/green`),
          ),
        ),
    });
    const { audit } = await audited(served.origin, { crawl });
    expect(audit.counts.outcomes).toEqual({ ok: 3 });
    expect(other.asked).toHaveLength(0);
    expect(pathsOf(served).filter((path) => path === '/green')).toHaveLength(1);
  });

  it('R16 a sitemap that never comes does not keep the crawl from starting', async () => {
    const served = await site(text('Sitemap: /s.xml'), { '/s.xml': () => undefined });
    const { audit } = await audited(served.origin, { crawl: { ...crawl, timeout: 150 }, limits: { retries: 0 } });
    expect(audit.counts.outcomes).toEqual({ ok: 3 });
  });
});
