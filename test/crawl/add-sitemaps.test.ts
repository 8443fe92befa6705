import { addSitemaps } from '../../src/crawl/add-sitemaps.ts';
import { createScope } from '../../src/crawl/scope.ts';
import type { Source } from '../../src/crawl/source.ts';
import { UserError } from '../../src/errors.ts';
import { answer } from '../support/replies.ts';
import { type FakePage, fakeSite, origin, short } from './fake-site.ts';

const source = (path: string, more: Partial<Source> = {}): Source => ({
  kind: 'site',
  start: origin + path,
  starts: [new URL(path, origin)],
  named: [],
  seeds: [{ url: origin + path, via: 'start' }],
  follow: true,
  sitemaps: [],
  notices: [],
  ...more,
});

const named = (...paths: readonly string[]): Source =>
  source('/', { kind: 'sitemap', seeds: [], follow: false, sitemaps: paths.map((path) => origin + path) });

const xml = (...addresses: readonly string[]): FakePage =>
  answer(200, {}, `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`);

async function add(
  from: Source,
  pages: Readonly<Record<string, FakePage>>,
  { discover = true, inRobots = [] as readonly string[] } = {},
) {
  const { fetch, asked } = fakeSite(pages);
  const scope = createScope({ starts: from.starts });
  const robots = { check: async () => ({ allowed: true, sitemaps: inRobots.map((path) => origin + path) }) };
  const { source, sitemaps } = await addSitemaps(from, {
    fetch,
    robots,
    discover,
    accepts: (url) => scope(url) === undefined,
  });
  return {
    asked,
    sitemaps,
    kind: source.kind,
    follow: source.follow,
    seeds: source.seeds.map(({ url, via }) => `${via} ${short(url)}`),
  };
}

describe('addSitemaps', () => {
  it('adds what the sitemaps in robots.txt name', async () => {
    const pages = { '/map.xml': xml(`${origin}/a`), '/sitemap.xml': xml(`${origin}/no`) };
    expect(await add(source('/shop'), pages, { inRobots: ['/map.xml'] })).toMatchObject({
      asked: ['/map.xml'],
      kind: 'site',
      follow: true,
      seeds: ['start /shop', 'sitemap /a'],
    });
  });

  it('adds what the sitemap in the usual place names', async () => {
    const { seeds } = await add(source('/'), { '/sitemap.xml': xml(`${origin}/a`) });
    expect(seeds).toEqual(['start /', 'sitemap /a']);
  });

  it('looks for none when it shall not, nor for folders and lists', async () => {
    const pages = { '/sitemap.xml': xml(`${origin}/a`) };
    expect(await add(source('/'), pages, { discover: false })).toMatchObject({ asked: [], seeds: ['start /'] });
    expect(await add(source('/', { kind: 'list' }), pages)).toMatchObject({ asked: [] });
    expect(await add(source('/', { kind: 'folder' }), pages)).toMatchObject({ asked: [] });
  });

  it('reads the sitemap that the user named, even when it shall look for none', async () => {
    const pages = { '/s.xml': xml(`${origin}/a`, `${origin}/b`) };
    expect(await add(named('/s.xml'), pages, { discover: false })).toMatchObject({
      asked: ['/s.xml'],
      follow: false,
      seeds: ['sitemap /a', 'sitemap /b'],
    });
  });

  it('knows a sitemap by its content when its name leaves it open', async () => {
    const found = await add(source('/sitemap?type=pages'), { '/sitemap?type=pages': xml(`${origin}/a`) });
    expect(found).toMatchObject({ kind: 'sitemap', follow: false, seeds: ['sitemap /a'] });
    const page = await add(source('/sitemap'), { '/sitemap': '/a' }, { discover: false });
    expect(page).toMatchObject({ kind: 'site', follow: true, seeds: ['start /sitemap'] });
  });

  it.each([
    ['is missing', named('/s.xml'), {}, 3, `No pages to audit: ${origin}/s.xml could not be read: 404: not found`],
    ['is none', named('/s.xml'), { '/s.xml': '/a' }, 2, `No pages to audit: ${origin}/s.xml is no sitemap`],
    [
      'is empty',
      named('/s.xml'),
      { '/s.xml': xml() },
      2,
      `${origin}/s.xml names no pages; name another sitemap or the site itself`,
    ],
    [
      'belongs to another site',
      named('/s.xml'),
      { '/s.xml': xml('https://coffee.example/a') },
      2,
      `No pages to audit: ${origin}/s.xml names 1 address (https://coffee.example/a) outside of the audited site`,
    ],
  ])('says when a sitemap that was named %s', async (_, from, pages, exitCode, message) => {
    const error = await add(from, pages).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ exitCode, message });
  });
});
