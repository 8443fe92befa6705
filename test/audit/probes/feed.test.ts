import { gzipSync } from 'node:zlib';
import { probeFeed } from '../../../src/audit/probes/feed.ts';
import { createFetch } from '../../../src/fetch/create-fetch.ts';
import { createFolderFetch } from '../../../src/fetch/folder-fetch.ts';
import type { FeedAnswer } from '../../../src/resources.ts';
import { serve } from '../../support/serve.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const rss =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Tea</title><item><title>Thé</title></item></channel></rss>';

it('reads feeds from a server, packed ones too, and says what is wrong with their answer', async () => {
  const site = await serve({
    '/feed.xml': { headers: { 'content-type': 'application/rss+xml' }, body: rss },
    '/packed': { headers: { 'content-type': 'text/xml', 'content-encoding': 'gzip' }, body: gzipSync(rss) },
    '/html': { headers: { 'content-type': 'text/html; charset=utf-8' }, body: rss },
    '/moved': { status: 301, headers: { location: '/feed.xml' }, body: '' },
    '/page': '<!doctype html><title>Tea</title>',
    '/large': { headers: { 'content-type': 'text/xml' }, body: rss.padEnd(6_000_000) },
  });
  const stack = createFetch({ targets: [{ url: new URL(site.origin) }], userAgent: 'test' });
  const probe = async (path: string) => (await probeFeed(site.url(path), stack.fetch)) as FeedAnswer;
  const item = { title: 'Thé', hasImage: false };

  expect(await probe('/feed.xml')).toEqual({
    url: `${site.origin}/feed.xml`,
    finalUrl: `${site.origin}/feed.xml`,
    redirects: 0,
    outcome: 'ok',
    status: 200,
    contentType: 'application/rss+xml',
    kind: 'rss',
    title: 'Tea',
    items: [item],
    total: 1,
    faults: [],
  });
  expect(await probe('/packed')).toMatchObject({ kind: 'rss', items: [item], faults: [] });
  expect(await probe('/html')).toMatchObject({ kind: 'rss', faults: [{ code: 'content_type', found: 'text/html' }] });
  expect(await probe('/moved')).toMatchObject({ kind: 'rss', redirects: 1, finalUrl: `${site.origin}/feed.xml` });
  expect(await probe('/page')).toMatchObject({ total: 0, faults: [{ code: 'not_a_feed', found: 'HTML' }] });
  expect(await probe('/large')).toMatchObject({ kind: 'rss', faults: [{ code: 'cut', bytes: 5 * 1024 * 1024 }] });
  expect(await probe('/gone')).toMatchObject({ outcome: 'http_error', status: 404, total: 0, faults: [] });
  await stack.close();
});

it('finds the feeds of a folder where static hosts and savers of sites keep them', async () => {
  const folder = temporaryFolder({
    'feed.xml': rss,
    'feed/index.xml': rss,
    'comments/feed/index.html': rss,
    'rss/index.html': rss,
    'rss/index.xml': rss,
  });
  const fetch = createFolderFetch({ folder, origin: 'https://tea.example' });
  for (const path of ['/feed.xml', '/feed/', '/comments/feed/', '/rss']) {
    expect(await probeFeed(new URL(path, 'https://tea.example'), fetch)).toMatchObject({
      kind: 'rss',
      contentType: '',
      faults: [],
    });
  }
  expect(await probeFeed(new URL('https://tea.example/atom.xml'), fetch)).toMatchObject({ status: 404 });
});
