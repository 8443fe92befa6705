import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openTarget } from '../../src/crawl/open-target.ts';
import { UserError } from '../../src/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sitemap =
  '<urlset><url><loc>https://tea.example/a</loc></url><url><loc>https://tea.example/b</loc></url></urlset>';
const cwd = temporaryFolder({
  'dist/index.html': 'home',
  'dist/about/index.html': 'about',
  'dist/404.html': 'missing',
  'dist/tea.html': 'tea',
  'posts/b.html': 'b',
  'posts/a.html': 'a',
  'empty/': '',
  'assets/a.png': '',
  'tea.example/index.html': 'a folder called like a host',
  'page.HTM': 'page',
  'sitemap.xml': sitemap,
  'index.xml': '<sitemapindex><sitemap><loc>https://tea.example/s.xml</loc></sitemap></sitemapindex>',
  'torn.xml': sitemap.slice(0, -15),
  'other.xml': '<opml/>',
  'list.txt': '# tea\ntea.example/a\nnonsense\nhttps://tea:secret@tea.example/b\nhttps://coffee.example/\n',
  urls: 'https://tea.example/a',
  'nothing.txt': '\n# nothing\n',
  'prose.txt': 'All about tea\n',
  'picture.png': '\u0089PNG\0\0\0',
});
writeFileSync(join(cwd, 'packed.xml.gz'), gzipSync(sitemap));

const open = (target: string, { stdin = '', origin }: { stdin?: string; origin?: string } = {}) =>
  openTarget(target, { cwd, stdin: Readable.from([stdin]), origin });
const seeds = async (target: string, options = {}) =>
  (await open(target, options)).seeds.map(({ url, via }) => `${via} ${url}`);

describe('openTarget: addresses', () => {
  it('opens a site', async () => {
    expect(await open('https://tea:pw@tea.example/shop#x')).toEqual({
      kind: 'site',
      start: 'https://tea.example/shop',
      starts: [new URL('https://tea.example/shop')],
      named: [{ url: new URL('https://tea.example/shop'), authorization: 'Basic dGVhOnB3' }],
      seeds: [{ url: 'https://tea.example/shop', via: 'start' }],
      follow: true,
      sitemaps: [],
      notices: [],
    });
  });

  it('opens an address without a scheme', async () => {
    expect(await open('localhost:3000')).toMatchObject({ kind: 'site', start: 'http://localhost:3000/' });
  });

  it.each(['https://tea.example/sitemap.xml', 'tea.example/shop/map.xml.gz?v=1'])(
    'opens the sitemap %s',
    async (target) => {
      expect(await open(target)).toMatchObject({
        kind: 'sitemap',
        start: 'https://tea.example/',
        seeds: [],
        follow: false,
      });
      expect((await open(target)).sitemaps).toHaveLength(1);
    },
  );
});

describe('openTarget: the disk', () => {
  it('opens a folder, its start page first', async () => {
    expect(await open('dist', { origin: 'https://tea.example' })).toEqual({
      kind: 'folder',
      start: 'https://tea.example/',
      starts: [new URL('https://tea.example/')],
      named: [],
      seeds: [
        { url: 'https://tea.example/', via: 'start' },
        { url: 'https://tea.example/about/', via: 'list' },
        { url: 'https://tea.example/tea.html', via: 'list' },
      ],
      follow: false,
      sitemaps: [],
      folder: { path: join(cwd, 'dist'), origin: 'https://tea.example/' },
      notices: [],
    });
  });

  it('starts a folder without an index at its first page', async () => {
    expect(await seeds('./posts')).toEqual(['start https://site.invalid/a.html', 'list https://site.invalid/b.html']);
  });

  it('places a folder below a path', async () => {
    expect(await seeds('dist', { origin: 'https://tea.example/shop' })).toEqual([
      'start https://tea.example/shop/',
      'list https://tea.example/shop/about/',
      'list https://tea.example/shop/tea.html',
    ]);
  });

  it('opens one page', async () => {
    expect(await open('page.HTM')).toMatchObject({ kind: 'file', folder: { path: cwd }, follow: false });
    expect(await seeds('page.HTM')).toEqual(['start https://site.invalid/page.HTM']);
    expect(await seeds('dist/index.html')).toEqual(['start https://site.invalid/']);
    expect(await seeds(pathToFileURL(join(cwd, 'page.HTM')).href)).toEqual(['start https://site.invalid/page.HTM']);
  });

  it('takes what is there for the folder and not for a host', async () => {
    expect(await open('tea.example')).toMatchObject({ kind: 'folder' });
    expect(await open('https://tea.example')).toMatchObject({ kind: 'site' });
  });

  it('opens a list and names its bad lines', async () => {
    const source = await open('list.txt');
    expect(source).toMatchObject({ kind: 'list', start: 'https://tea.example/a', follow: false });
    expect(source.seeds.map(({ url }) => url)).toEqual([
      'https://tea.example/a',
      'https://tea.example/b',
      'https://coffee.example/',
    ]);
    expect(source.starts.map(({ host }) => host)).toEqual(['tea.example', 'coffee.example']);
    expect(source.notices).toEqual([
      { code: 'bad_line', message: 'Line 3 of list.txt is no address: nonsense', isCut: true },
    ]);
    expect(JSON.stringify(source.seeds)).not.toContain('secret');
  });

  it('names ten bad lines of many', async () => {
    const { notices } = await open('-', { stdin: `tea.example\n${'nonsense\n'.repeat(5000)}` });
    expect(notices).toHaveLength(11);
    expect(notices.at(-1)?.message).toBe('4990 more lines of standard input are no addresses');
  });

  it('opens a list without an ending, and one from standard input', async () => {
    expect(await seeds('urls')).toEqual(['list https://tea.example/a']);
    expect(await seeds('-', { stdin: 'tea.example\ntea.example\n' })).toEqual(['list https://tea.example/']);
  });

  it.each(['sitemap.xml', 'packed.xml.gz'])('opens the sitemap %s', async (target) => {
    expect(await seeds(target)).toEqual(['sitemap https://tea.example/a', 'sitemap https://tea.example/b']);
    expect(await open(target)).toMatchObject({ kind: 'sitemap', sitemaps: [], notices: [] });
  });

  it('tells when a sitemap is torn', async () => {
    expect(await open('torn.xml')).toMatchObject({
      seeds: [{ url: 'https://tea.example/a' }, { url: 'https://tea.example/b' }],
      notices: [{ code: 'sitemap_cut', message: 'torn.xml could not be read to its end: broken' }],
    });
  });

  it('leaves the files of an index to be read from the web', async () => {
    expect(await open('index.xml')).toMatchObject({
      kind: 'sitemap',
      seeds: [],
      sitemaps: ['https://tea.example/s.xml'],
    });
  });
});

describe('openTarget: what is none', () => {
  it.each([
    ['dits', 'dits: no such file or folder, and no address either; write addresses like https://example.com/'],
    [
      './missing',
      './missing: no such file or folder, and no address either; write addresses like https://example.com/',
    ],
    [
      'missing.html',
      'missing.html: no such file or folder, and no address either; write addresses like https://example.com/',
    ],
    ['http://', 'http:// is no valid address; write it like https://example.com/'],
    [
      'https://tea:secret@exa mple.com/',
      'https://***@exa mple.com/ is no valid address; write it like https://example.com/',
    ],
    ['ftp://tea.example/', 'ftp: addresses cannot be audited; name an http or https address, a folder or a file'],
    [
      'mailto:tea@tea.example',
      'mailto: addresses cannot be audited; name an http or https address, a folder or a file',
    ],
    ['file:///nowhere/at/all', 'file:///nowhere/at/all: no such file or folder; check the path'],
    ['empty', 'No HTML pages in empty; build the site first, or name the folder with its built pages'],
    ['assets', 'No HTML pages in assets; build the site first, or name the folder with its built pages'],
    ['nothing.txt', 'nothing.txt holds no addresses; write one on each line'],
    ['prose.txt', 'prose.txt is no list of addresses; line 1 is "All about tea", write it like https://example.com/'],
    ['other.xml', 'other.xml is no page, no sitemap and no list of addresses; name something else'],
    ['picture.png', 'picture.png is no page, no sitemap and no list of addresses; name something else'],
    ['-', 'standard input holds no addresses; write one on each line'],
  ])('says of %s what is wrong', async (target, message) => {
    const error = await open(target).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message, exitCode: 2 });
  });

  it('says what is wrong with an origin', async () => {
    await expect(open('dist', { origin: 'tea' })).rejects.toThrow('The origin tea is no address');
  });

  it('reads no stream without end', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1024 * 1024, 'x');
      })(),
    );
    await expect(openTarget('-', { cwd, stdin: endless })).rejects.toThrow(
      'standard input is larger than 50 MiB; split it',
    );
  });

  it('says when a stream breaks off', async () => {
    const torn = new Readable({
      read() {
        this.destroy(Object.assign(new Error('gone'), { code: 'EIO' }));
      },
    });
    await expect(openTarget('-', { cwd, stdin: torn })).rejects.toThrow(
      'standard input cannot be read (EIO); check its permissions',
    );
  });
});
