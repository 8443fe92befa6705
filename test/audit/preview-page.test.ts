import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Preview, type PreviewRun, previewPage } from '../../src/audit/preview-page.ts';
import { defaultCrawl } from '../../src/config/options.ts';
import type { Card } from '../../src/preview/card.ts';
import { png } from '../support/images.ts';
import { type Answers, serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const preview = (target: string, over: Partial<PreviewRun> & { origin?: string; crawl?: object } = {}) => {
  const { origin, crawl, ...run } = over;
  return previewPage({
    target,
    options: {
      origin,
      crawl: { ...defaultCrawl, ...crawl },
      networks: [],
      brand: { handles: {}, hashtags: [] },
    },
    networks: ['facebook'],
    version: '1.0.0',
    cwd: temporaryFolder(),
    stdin: Readable.from([]),
    signal: new AbortController().signal,
    embed: false,
    ...run,
  });
};

function seen(found: Preview): Extract<Preview, { kind: 'seen' }> & { card: Card } {
  const card = found.kind === 'seen' ? found.cards[0] : undefined;
  if (found.kind !== 'seen' || !card) throw new Error(JSON.stringify(found));
  return { ...found, card };
}

const html = (image: string, more = ''): string =>
  `<title>Tea shop</title><meta property="og:title" content="Green tea"><meta property="og:image" content="${image}">${more}`;

async function served(answers: Answers) {
  const site = await serve({ '/robots.txt': '', ...answers });
  return site.origin;
}

describe('on the web', () => {
  it('reads the page and looks at its picture', async () => {
    const origin = await served({ '/': html('/tea.png'), '/tea.png': png(1200, 630) });
    const { url, title, card, pictures } = seen(await preview(origin, { embed: true }));
    expect([url, title]).toEqual([`${origin}/`, 'Tea shop']);
    expect(card.layout.picture).toBe('large');
    expect(card.picture).toMatchObject({ url: `${origin}/tea.png`, format: 'png', size: { width: 1200, height: 630 } });
    expect([...pictures.keys()]).toEqual([`${origin}/tea.png`]);
    expect(pictures.get(`${origin}/tea.png`)).toMatch(/^data:image\/png;base64,iVBOR/);
  });

  it.each([
    ['too heavy', png(1200, 630, { padding: 5_000_000 })],
    ['no picture', 'tea'],
  ])('embeds nothing that is %s', async (_, body) => {
    const origin = await served({ '/': html('/tea.png'), '/tea.png': { body } });
    expect(seen(await preview(origin, { embed: true })).pictures.size).toBe(0);
  });

  it('embeds nothing that it may not look at', async () => {
    const origin = await served({ '/': html('/tea.png'), '/tea.png': png(1200, 630) });
    expect(seen(await preview(origin, { embed: true, crawl: { offline: true } })).pictures.size).toBe(0);
  });

  it('follows redirects and quick refreshes, as networks do', async () => {
    const origin = await served({
      '/': { status: 301, headers: { location: '/a' } },
      '/a': '<meta http-equiv="refresh" content="0; url=/b">',
      '/b': html('/tea.png'),
    });
    const { url, card } = seen(await preview(origin));
    expect([url, card.title?.value]).toEqual([`${origin}/b`, 'Green tea']);
    expect(card.picture?.refused?.words).toBe('status 404');
  });

  it.each<[string, Answers, object]>([
    ['a page that is gone', {}, { outcome: 'http_error', status: 404 }],
    [
      'what is no page',
      { '/': { headers: { 'content-type': 'image/png' }, body: png(1, 1) } },
      { outcome: 'not_html' },
    ],
    [
      'what robots.txt refuses',
      {
        '/': html('/a'),
        '/robots.txt': { body: 'User-agent: *\nDisallow: /', headers: { 'content-type': 'text/plain' } },
      },
      { outcome: 'robots_denied' },
    ],
  ])('says why it cannot read %s', async (_, answers, page) =>
    expect(await preview(await served(answers))).toMatchObject({ kind: 'failed', page }),
  );

  it('reads what robots.txt refuses when told to', async () => {
    const origin = await served({
      '/': html('/tea.png'),
      '/robots.txt': { body: 'User-agent: *\nDisallow: /', headers: { 'content-type': 'text/plain' } },
    });
    expect(seen(await preview(origin, { crawl: { robots: false } })).card.title?.value).toBe('Green tea');
  });

  it('looks at nothing when offline', async () => {
    const origin = await served({ '/': html('/tea.png'), '/tea.png': png(1200, 630) });
    const { card } = seen(await preview(origin, { crawl: { offline: true } }));
    expect(card.picture?.unknown).toBe('not looked at: smo was told to stay offline');
    expect(card.layout.picture).toBe('unknown');
  });

  it('ends as cancelled when interrupted', async () => {
    const origin = await served({ '/': html('/tea.png') });
    const found = await preview(origin, { signal: AbortSignal.abort() });
    expect(found).toMatchObject({ kind: 'failed', page: { outcome: 'cancelled' } });
  });
});

describe('on the disk', () => {
  const folder = temporaryFolder({
    'index.html': html('https://tea.example/tea.png'),
    'post/index.html': html('/tea.png'),
    'list.txt': 'https://tea.example/\n',
    'sitemap.xml': '<urlset><url><loc>https://tea.example/</loc></url></urlset>',
  });
  writeFileSync(join(folder, 'tea.png'), png(300, 300));
  const origin = 'https://tea.example/';

  it('embeds the pictures of one’s own folder', async () => {
    const { url, card, pictures } = seen(await preview(folder, { origin, embed: true }));
    expect(url).toBe(origin);
    expect(card.layout.picture).toBe('small');
    expect([...pictures.keys()]).toEqual(['https://tea.example/tea.png']);
    expect(pictures.get('https://tea.example/tea.png')).toMatch(/^data:image\/png;base64,iVBOR/);
  });

  it('embeds none unless asked', async () => expect(seen(await preview(folder, { origin })).pictures.size).toBe(0));

  it('misses no picture beside a page that was named alone', async () => {
    const { card } = seen(await preview(join(folder, 'post/index.html'), { origin, crawl: { offline: true } }));
    expect(card.picture?.unknown).toBe('not looked at: no such file beside the page');
  });

  it.each(['list.txt', 'sitemap.xml'])('refuses %s, which holds many pages', async (name) =>
    expect(preview(join(folder, name))).rejects.toThrow('A list or a sitemap holds many pages; name one of them'),
  );

  it('refuses what is not there', async () =>
    expect(preview(join(folder, 'nothing.html'))).rejects.toThrow(/no such file/));
});
