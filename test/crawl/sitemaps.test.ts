import { gzipSync } from 'node:zlib';
import { readSitemaps, type SitemapPlan } from '../../src/crawl/sitemaps.ts';
import type { Reply, Request } from '../../src/fetch/reply.ts';
import { answer, failure } from '../support/replies.ts';
import { allowAll, disallow, origin, redirect, short } from './fake-site.ts';

type Files = Readonly<Record<string, string | Uint8Array | Reply>>;

const isReply = (file: string | Uint8Array | Reply): file is Reply => typeof file === 'object' && 'kind' in file;

function fakeFiles(files: Files) {
  const asked: string[] = [];
  const fetch = async ({ url, purpose }: Request): Promise<Reply> => {
    expect(purpose).toBe('sitemap');
    const path = short(url.href);
    asked.push(path);
    const file = files[path] ?? answer(404);
    return isReply(file) ? { ...file, url } : { ...answer(200), body: Buffer.from(file), url };
  };
  return { asked, fetch };
}

async function read(files: Files, { named = ['/s.xml'], ...plan }: Partial<SitemapPlan> = {}) {
  const { fetch, asked } = fakeFiles(files);
  const {
    entries,
    problems,
    files: found,
  } = await readSitemaps({
    start: new URL(origin),
    named,
    fetch,
    robots: allowAll,
    accepts: ({ host }) => host === 'tea.example',
    ...plan,
  });
  return {
    asked,
    entries,
    urls: entries.map(({ url }) => short(url)),
    problems,
    told: problems.map(({ code, sitemap }) => `${short(sitemap)} ${code}`),
    files: found.map(({ url, kind, addresses }) => `${short(url)} ${kind} ${addresses}`),
  };
}

const pages = (...paths: readonly string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>${whole(path)}</loc></url>`).join('')}</urlset>`;
const index = (...paths: readonly string[]): string =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>${whole(path)}</loc></sitemap>`).join('')}</sitemapindex>`;
const whole = (path: string): string => (path.startsWith('/') ? origin + path : path);

describe('readSitemaps', () => {
  it('reads what is named, file after file, each page once', async () => {
    const { entries, files, problems, asked } = await read(
      {
        '/1.xml': `<urlset><url><loc>${origin}/a#x</loc><lastmod>2026-01-01</lastmod></url><url><loc>${origin}/b</loc></url></urlset>`,
        '/2.txt': `${origin}/b\n${origin}/c`,
      },
      { named: [`${origin}/1.xml`, '2.txt', '/1.xml'] },
    );
    expect(entries).toEqual([
      { url: `${origin}/a`, lastmod: '2026-01-01', sitemap: `${origin}/1.xml` },
      { url: `${origin}/b`, sitemap: `${origin}/1.xml` },
      { url: `${origin}/c`, sitemap: `${origin}/2.txt` },
    ]);
    expect(files).toEqual(['/1.xml pages 2', '/2.txt text 2']);
    expect(problems).toEqual([]);
    expect(asked).toEqual(['/1.xml', '/2.txt']);
  });

  it.each([
    ['the first place', { '/sitemap.xml': pages('/a') }, ['/sitemap.xml'], ['/a']],
    [
      'the second',
      { '/sitemap_index.xml': index('/x.xml'), '/x.xml': pages('/a') },
      ['/sitemap.xml', '/sitemap_index.xml', '/x.xml'],
      ['/a'],
    ],
    [
      'the third, behind a page for everything',
      {
        '/sitemap.xml': '<!doctype html><p>',
        '/sitemap_index.xml': failure('timeout'),
        '/wp-sitemap.xml': pages('/a'),
      },
      ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml'],
      ['/a'],
    ],
    ['nowhere', {}, ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml'], []],
  ])('looks in the usual places when none is named: %s', async (_, files, asked, urls) => {
    expect(await read(files, { named: [] })).toMatchObject({ asked, urls, problems: [] });
  });

  it('tells what is wrong with a file in a usual place once it is one', async () => {
    const { urls, told } = await read({ '/sitemap.xml': pages('/a').slice(0, -4) }, { named: [] });
    expect(urls).toEqual(['/a']);
    expect(told).toEqual(['/sitemap.xml broken']);
  });

  it('asks for nothing that robots.txt forbids', async () => {
    const { asked, problems } = await read({}, { robots: disallow('/') });
    expect(asked).toEqual([]);
    expect(problems).toEqual([
      { code: 'unreachable', sitemap: `${origin}/s.xml`, message: 'could not be read: refused by robots.txt' },
    ]);
    expect((await read({}, { robots: disallow('/'), named: [] })).asked).toEqual([]);
  });

  it('reads packed files by their bytes, whatever they are called', async () => {
    expect((await read({ '/s.xml': gzipSync(pages('/a')) })).urls).toEqual(['/a']);
    expect((await read({ '/s.xml.gz': pages('/a') }, { named: ['/s.xml.gz'] })).urls).toEqual(['/a']);
  });

  it('leaves out what is no page of the site, and says so', async () => {
    const { urls, problems } = await read({
      '/s.xml': pages('/a', 'https://coffee.example/', '/b').replace(`${origin}/b`, '/b'),
    });
    expect(urls).toEqual(['/a']);
    expect(problems).toEqual([
      {
        code: 'bad_address',
        sitemap: `${origin}/s.xml`,
        message: 'names 1 address (/b) not written as a whole web address',
      },
      {
        code: 'other_site',
        sitemap: `${origin}/s.xml`,
        message: 'names 1 address (https://coffee.example/) outside of the audited site',
      },
    ]);
  });

  it('names the first only of many', async () => {
    const { problems } = await read({ '/s.xml': pages('https://coffee.example/1', 'https://coffee.example/2') });
    expect(problems).toMatchObject([
      { message: 'names 2 addresses (https://coffee.example/1, …) outside of the audited site' },
    ]);
  });

  it.each([
    ['a missing file', answer(404), 'could not be read: 404: not found'],
    ['a host that is silent', failure('timeout', 'no answer in time'), 'could not be read: no answer in time'],
    ['a redirect left alone', redirect('/x'), 'could not be read: 301: moved permanently'],
  ])('tells of %s and reads the others', async (_, reply, message) => {
    const { urls, problems } = await read(
      { '/gone.xml': reply, '/s.xml': pages('/a') },
      { named: ['/gone.xml', '/s.xml'] },
    );
    expect(urls).toEqual(['/a']);
    expect(problems).toEqual([{ code: 'unreachable', sitemap: `${origin}/gone.xml`, message }]);
  });

  it('tells of what is no sitemap and of no address', async () => {
    const { told } = await read({ '/s.xml': '<!doctype html>' }, { named: ['/s.xml', 'mailto:tea@tea.example'] });
    expect(told).toEqual(['mailto:tea@tea.example bad_address', '/s.xml not_a_sitemap']);
  });

  it('marks a file as too large that the fetch cut', async () => {
    const cut = { ...answer(200), body: Buffer.from(pages('/a').slice(0, -9)), truncated: true };
    const { urls, problems } = await read({ '/s.xml': cut });
    expect(urls).toEqual(['/a']);
    expect(problems).toMatchObject([{ code: 'too_large', message: 'is larger than 50 MiB; 1 address could be read' }]);
  });
});

describe('indexes', () => {
  it('reads each file once, however they name one another', async () => {
    const { asked, urls, problems } = await read({
      '/s.xml': index('/s.xml', '/a.xml', '/b.xml', '/a.xml#x'),
      '/a.xml': index('/s.xml', '/b.xml'),
      '/b.xml': pages('/1'),
    });
    expect(asked).toEqual(['/s.xml', '/a.xml', '/b.xml']);
    expect(urls).toEqual(['/1']);
    expect(problems).toEqual([]);
  });

  it('goes three indexes deep', async () => {
    const { asked, told } = await read(
      Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`/${n}.xml`, index(`/${n + 1}.xml`)])),
      { named: ['/0.xml'] },
    );
    expect(asked).toEqual(['/0.xml', '/1.xml', '/2.xml', '/3.xml']);
    expect(told).toEqual(['/3.xml too_deep']);
  });

  it('reads no more than a hundred files', async () => {
    const paths = Array.from({ length: 500 }, (_, n) => `/${n}.xml`);
    const files = Object.fromEntries(paths.map((path) => [path, pages(`/page${path}`)]));
    const { asked, urls, told } = await read({ '/s.xml': index(...paths), ...files });
    expect(asked).toHaveLength(100);
    expect(urls).toHaveLength(99);
    expect(told).toEqual(['/99.xml too_many_files']);
  });

  it('keeps no more pages than it may', async () => {
    const { urls, told } = await read(
      { '/s.xml': index('/a.xml', '/b.xml'), '/a.xml': pages('/1', '/2', '/3'), '/b.xml': pages('/3', '/4') },
      { mostPages: 2 },
    );
    expect(urls).toEqual(['/1', '/2']);
    expect(told).toEqual(['/a.xml too_many_pages']);
  });

  it('tells of entries that are no addresses', async () => {
    const { told } = await read({
      '/s.xml': index('/a.xml', 'a.xml').replaceAll('<loc>a', '<loc>./a'),
      '/a.xml': pages('/1'),
    });
    expect(told).toEqual(['/s.xml bad_address']);
  });
});

describe('time', () => {
  const hanging = () => new Promise<Reply>(() => {});

  it('waits no longer than it may, and keeps what it has', async () => {
    const { fetch } = fakeFiles({ '/1.xml': pages('/a') });
    const plan = { named: ['/1.xml', '/2.xml', '/3.xml'], deadline: 30 };
    const { urls, told } = await read(
      {},
      { ...plan, fetch: (request) => (request.url.pathname === '/1.xml' ? fetch(request) : hanging()) },
    );
    expect(urls).toEqual(['/a']);
    expect(told).toEqual([`${origin} too_late`]);
  });

  it('waits no longer in the usual places', async () => {
    expect((await read({}, { named: [], deadline: 10, fetch: hanging })).told).toEqual([`${origin} too_late`]);
  });

  it('waits no longer for robots.txt', async () => {
    const robots = { check: () => new Promise<never>(() => {}) };
    expect((await read({}, { robots, deadline: 10 })).told).toEqual([`${origin} too_late`]);
  });

  it('ends at once when the run ends, without a word', async () => {
    const abort = new AbortController();
    const reading = read({}, { fetch: hanging, signal: abort.signal });
    abort.abort();
    expect(await reading).toMatchObject({ urls: [], told: [] });
  });
});
