import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { createFolderFetch } from '../../src/fetch/folder-fetch.ts';
import type { Request } from '../../src/fetch/reply.ts';
import { answer, scripted } from '../support/replies.ts';

const origin = 'https://tea.example';
let parent = '';
let folder = '';

const write = async (name: string, text: string) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'smo-folder-'));
  folder = join(parent, 'site');
  await writeFile(join(parent, 'secret.html'), 'secret');
  await mkdir(join(parent, 'site-secret'));
  await writeFile(join(parent, 'site-secret', 'index.html'), 'secret');
  await write('index.html', 'home');
  await write('about.html', 'about');
  await write('blog/index.html', 'blog');
  await write('blog/first.html', 'first');
  await write('old/index.htm', 'old');
  await write('both.html', 'file');
  await write('both/index.html', 'folder');
  await write('grün & %41.html', 'green');
  await write('robots.txt', 'User-agent: *');
  await write('sitemap.xml', '<urlset/>');
  await write('tea.PNG', 'x'.repeat(1000));
  await write('plain', 'plain');
  await write('tea: green.html', 'colon');
  await write('.env', 'secret');
  await write('.git/config', 'secret');
  await write('.well-known/security.txt', 'well known');
  await mkdir(join(folder, 'empty'));
  await symlink(join(parent, 'secret.html'), join(folder, 'leak.html'));
  await symlink(parent, join(folder, 'up'));
  await symlink('about.html', join(folder, 'alias.html'));
  await symlink('loop.html', join(folder, 'loop.html'));
});
afterAll(() => rm(parent, { recursive: true }));

const ask = async (address: string, more: Partial<Request> = {}, options: object = {}) => {
  const fetch = createFolderFetch({ folder, origin, ...options });
  const reply = await fetch({ url: new URL(address, origin), purpose: 'link', ...more });
  return reply.kind === 'answered' ? { ...reply, text: Buffer.from(reply.body).toString() } : reply;
};

it.each([
  ['/', 'home', 'text/html'],
  ['/index.html', 'home', 'text/html'],
  ['/?page=2#top', 'home', 'text/html'],
  ['/about.html', 'about', 'text/html'],
  ['/about', 'about', 'text/html'],
  ['/blog/', 'blog', 'text/html'],
  ['/blog', 'blog', 'text/html'],
  ['/blog/first', 'first', 'text/html'],
  ['/old/', 'old', 'text/html'],
  ['/both', 'file', 'text/html'],
  ['/both/', 'folder', 'text/html'],
  ['/gr%C3%BCn%20&%20%2541', 'green', 'text/html'],
  ['/alias', 'about', 'text/html'],
  ['/tea:%20green', 'colon', 'text/html'],
  ['/robots.txt', 'User-agent: *', 'text/plain'],
  ['/sitemap.xml', '<urlset/>', 'application/xml'],
  ['/plain', 'plain', 'application/octet-stream'],
  ['/.well-known/security.txt', 'well known', 'text/plain'],
  ['/blog/../about', 'about', 'text/html'],
])('%s is there', async (path, text, type) => {
  expect(await ask(path)).toMatchObject({
    status: 200,
    text,
    headers: { 'content-type': type },
    hops: [],
    truncated: false,
  });
});

it.each([
  '/missing',
  '/missing/',
  '/about/',
  '/about.html/',
  '/empty',
  '/empty/',
  '/leak',
  '/leak.html',
  '/up/secret.html',
  '/up/site-secret/',
  '/loop',
  '/.env',
  '/.git/config',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/%2e%2e/secret.html',
  '/%2e%2e%2fsecret',
  '/blog/%2e%2e%2f%2e%2e%2fsecret.html',
  '/..%2fsite-secret/',
  '/%00',
  '/about%00.html',
  '/%E0%A4%A',
  '/%',
  `/${'a'.repeat(5000)}`,
  '//secret.html',
  '/C:%5csecret',
])('%s is not', async (path) => {
  const fetch = createFolderFetch({ folder, origin });
  const url = new URL(origin + path);
  expect(await fetch({ url, purpose: 'page' })).toMatchObject({
    kind: 'answered',
    status: 404,
    body: { length: 0 },
    url,
  });
});

it('never shows what lies outside', async () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '%2e',
    '%2e%2e',
    '/',
    '%2f',
    '%5c',
    '\\',
    'up',
    'secret.html',
    'site-secret',
    'leak',
    '%00',
    'blog',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      expect(await ask(`${origin}/${pieces.join('')}`)).not.toMatchObject({ text: 'secret' });
    }),
  );
});

it('tells which file it was, so that two addresses of one page can be told to be one', async () => {
  expect(await ask('/about')).toMatchObject({ headers: { 'content-location': '/about.html' } });
  expect(await ask('/shop/blog', {}, { origin: `${origin}/shop` })).toMatchObject({
    headers: { 'content-location': '/shop/blog/index.html' },
  });
});

describe('how much is read', () => {
  it('up to the limit', async () => {
    expect(await ask('/tea.PNG', { purpose: 'image', maxBytes: 100 })).toMatchObject({
      headers: { 'content-type': 'image/png', 'content-length': '1000' },
      body: { length: 100 },
      truncated: true,
    });
    expect(await ask('/tea.PNG', { maxBytes: 1000 })).toMatchObject({ body: { length: 1000 }, truncated: false });
  });

  it('nothing for HEAD, nor of a page that is no HTML', async () => {
    expect(await ask('/about', { method: 'HEAD' })).toMatchObject({
      status: 200,
      text: '',
      headers: { 'content-length': '5' },
    });
    expect(await ask('/tea.PNG', { purpose: 'page' })).toMatchObject({ status: 200, text: '', truncated: false });
  });
});

describe('elsewhere', () => {
  it('is out of scope', async () => {
    expect(await ask('https://other.example/about')).toMatchObject({
      kind: 'failed',
      outcome: 'out_of_scope',
      reason: 'not in the folder',
    });
    expect(await ask('http://tea.example/about')).toMatchObject({ outcome: 'out_of_scope' });
  });

  it('goes to the next fetch', async () => {
    const next = scripted(answer(200));
    expect(await ask('https://other.example/a.png', {}, { next })).toMatchObject({ status: 200 });
    expect(await ask('/missing', {}, { next })).toMatchObject({ status: 404 });
    expect(next.asked.map(({ url }) => url.href)).toEqual(['https://other.example/a.png']);
  });
});

describe('below a path', () => {
  const options = { origin: `${origin}/shop` };
  it.each([
    ['/shop/', 200],
    ['/shop', 200],
    ['/shop/about', 200],
    ['/about', 404],
    ['/shopping', 404],
    ['/robots.txt', 404],
  ])('%s: %i', async (path, status) => expect(await ask(path, {}, options)).toMatchObject({ status }));
});

it('says so when the folder cannot be read', async () => {
  expect(await ask('/', {}, { folder: join(parent, 'nowhere') })).toMatchObject({
    kind: 'failed',
    outcome: 'network_error',
    reason: 'file cannot be read (ENOENT)',
  });
});

it('tells no time, as a disk says nothing of the server', async () => {
  const fetch = createFolderFetch({ folder, origin });
  expect(await fetch({ url: new URL('/about', origin), purpose: 'page' })).toMatchObject({
    timing: { firstByte: 0, total: 0 },
  });
});
