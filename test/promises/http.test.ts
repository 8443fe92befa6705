/** What servers do wrong, and what becomes of it: a start page that cannot be read ends with 3, any other page is one outcome. */

import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Answer, closedPort, serve, serveRaw } from '../support/serve.ts';
import { audited } from './audited.ts';

const plain = (body: string, head = ''): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${head}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;
const noRobots = 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';

/** Says these bytes to whoever asks for a page; `robots.txt` is not there. */
const saying = (bytes: string, { end = true } = {}) =>
  serveRaw((socket, request) => {
    if (request.startsWith('GET /robots.txt')) return void socket.end(noRobots);
    socket.write(bytes, 'latin1');
    if (end) socket.end();
  });

const askedFor = (site: { readonly asked: readonly { readonly path: string }[] }, path: string): number =>
  site.asked.filter((asked) => asked.path === path).length;

it('H1 a refused connection is asked for three times and named', async () => {
  const { exitCode, line, page } = await audited(`http://127.0.0.1:${await closedPort()}/`);
  expect(exitCode).toBe(3);
  expect(page()).toMatchObject({ outcome: 'network_error', reason: expect.stringContaining('refused') });
  expect(line).toContain('refused');
});

it('H1 a reset before the headers is asked for three times', async () => {
  const site = await serveRaw((socket, request) =>
    request.startsWith('GET /robots.txt') ? void socket.end(noRobots) : socket.resetAndDestroy(),
  );
  expect((await audited(site.origin)).page()).toMatchObject({ outcome: 'network_error', retries: 2 });
  expect(askedFor(site, '/')).toBe(3);
});

it.each([
  [
    'a body shorter than its length',
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 900\r\n\r\n<title>Tea',
  ],
  ['a chunk cut', 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n90\r\n<title>Tea'],
])('H2 %s is never judged', async (_, bytes) => {
  const { audit, page, exitCode } = await audited((await saying(bytes)).origin);
  expect(page()).toMatchObject({ outcome: 'network_error', retries: 2 });
  expect(audit.findings).toHaveLength(0);
  expect(exitCode).toBe(3);
});

it('H3 who accepts and never answers times out at the limit for headers', async () => {
  const site = await serveRaw((socket, request) => {
    if (request.startsWith('GET /robots.txt')) socket.end(noRobots);
  });
  const { page } = await audited(site.origin, { limits: { idleTime: 40, retries: 0 } });
  expect(page()).toMatchObject({ outcome: 'timeout', reason: 'no answer in time' });
});

it.each([
  ['H4 a body that drips for ever', 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n'],
  ['H5 headers that drip byte by byte', 'HTTP/1.1 200 OK\r\nx: '],
])('%s meets the deadline of the whole, not the idle one', async (_, start) => {
  const site = await serveRaw((socket, request) => {
    if (request.startsWith('GET /robots.txt')) return void socket.end(noRobots);
    socket.write(start);
    const drip = setInterval(() => socket.write('x'), 10);
    socket.on('close', () => clearInterval(drip));
  });
  const { page } = await audited(site.origin, { crawl: { timeout: 120 }, limits: { idleTime: 60_000, retries: 0 } });
  expect(page()).toMatchObject({ outcome: 'timeout', reason: 'not finished within 0.12 s' });
});

it.each([
  ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nteas'],
  ['a negative length', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n'],
  ['a bad chunk size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\ntea\r\n'],
  ['no status line', 'hello\r\n\r\n'],
  ['TLS on a plain port', '\x15\x03\x01\x00\x02\x02\x16'],
])('H6 %s is a protocol error and is asked for once', async (_, bytes) => {
  const site = await saying(bytes);
  expect((await audited(site.origin)).page()).toMatchObject({ outcome: 'protocol_error' });
  expect(askedFor(site, '/')).toBe(1);
});

it('H6 a status that nobody knows is an HTTP error', async () => {
  const site = await saying('HTTP/1.1 999 Request denied\r\ncontent-length: 0\r\n\r\n');
  expect((await audited(site.origin)).page()).toMatchObject({ outcome: 'http_error', status: 999 });
});

it.each([
  ['100 Continue', 'protocol_error', 'HTTP/1.1 100 Continue\r\n\r\n'],
  [
    '101 Switching Protocols',
    'protocol_error',
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n',
  ],
  ['103 once', 'ok', `HTTP/1.1 103 Early Hints\r\n\r\n${plain('<title>Tea</title>')}`],
  [
    '103 five thousand times',
    'ok',
    `${'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(5_000)}${plain('<title>Tea</title>')}`,
  ],
])('H7 %s ends as %s', async (_, outcome, bytes) => {
  const { page } = await audited((await saying(bytes)).origin, { limits: { retries: 0 } });
  expect(page().outcome).toBe(outcome);
});

describe('H8 compressed bodies', () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024);
  const bombs = {
    gzip: gzipSync(zeros),
    br: brotliCompressSync(zeros),
    'gzip, gzip': gzipSync(gzipSync(zeros)),
  };

  it.each(Object.entries(bombs))('H8 a bomb in %s stops at the decoded limit', async (coding, body) => {
    const site = await serve({ '/': { headers: { 'content-encoding': coding }, body } });
    const before = process.memoryUsage().rss;
    const { page } = await audited(site.origin, { limits: { bodySize: '1MiB' } });
    expect(page().outcome).not.toBe('network_error');
    expect(page()).not.toMatchObject({ outcome: 'ok', truncated: undefined });
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it.each([
    ['text that lies', 'gzip', Buffer.from('tea')],
    ['three codings', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync('tea')))],
    ['a coding that nobody knows', 'rot13', Buffer.from('grn')],
  ])('H8 %s is an outcome, not a crash', async (_, coding, body) => {
    const site = await serve({ '/': { headers: { 'content-encoding': coding }, body } });
    expect((await audited(site.origin)).page()).toMatchObject({ outcome: 'protocol_error' });
  });

  it('H8 gzip that is cut ends as a network error', async () => {
    const site = await serve({
      '/': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('tea'.repeat(99)).subarray(0, 20) },
    });
    expect((await audited(site.origin)).page().outcome).toBe('network_error');
  });

  it('H8 bytes behind the end of gzip do not matter', async () => {
    const body = Buffer.concat([gzipSync('<title>Tea</title>'), Buffer.alloc(100)]);
    const site = await serve({ '/': { headers: { 'content-encoding': 'gzip' }, body } });
    expect((await audited(site.origin)).page()).toMatchObject({ outcome: 'ok', title: 'Tea' });
  });
});

it.each([
  ['a header of 128 KB', `x: ${'x'.repeat(128 * 1024)}\r\n`, 'protocol_error'],
  ['five thousand headers', 'x-tea: green\r\n'.repeat(5_000), 'ok'],
  ['a thousand cookies', Array.from({ length: 1_000 }, (_, index) => `set-cookie: c${index}=1\r\n`).join(''), 'ok'],
])('H9 %s is audited or a protocol error', async (_, head, outcome) => {
  const site = await saying(plain('<title>Tea</title>', head));
  expect((await audited(site.origin)).page().outcome).toBe(outcome);
});

it('H9 cookies are not kept', async () => {
  const site = await serve({
    '/': { headers: { 'set-cookie': 'basket=1' }, body: '<a href="/green">Green</a>' },
    '/green': '<title>Green</title>',
  });
  await audited(site.origin);
  expect(site.asked.every(({ headers }) => headers.cookie === undefined)).toBe(true);
});

describe('H10 redirects', () => {
  it.each([
    ['to itself', () => '/'],
    ['in a loop', (path: string) => (path === '/' ? '/a' : '/')],
  ])('H10 %s end at the first repeat, with the chain', async (_, next) => {
    const site = await serve({ '/': to(next), '/a': to(next) });
    const { page, exitCode } = await audited(site.origin);
    expect(page()).toMatchObject({ outcome: 'protocol_error', reason: 'redirect loop' });
    expect(page().hops?.length).toBeLessThanOrEqual(2);
    expect(exitCode).toBe(3);
  });

  it('H10 without an end stop after ten', async () => {
    const site = await serveAll((path) => to(() => `/${Number(path.slice(1) || '0') + 1}`));
    const { page } = await audited(site.origin);
    expect(page()).toMatchObject({ outcome: 'protocol_error', reason: 'more than 10 redirects' });
    expect(page().hops).toHaveLength(11);
  });

  it('H10 may be fewer, by the limit', async () => {
    const site = await serveAll((path) => to(() => `/${Number(path.slice(1) || '0') + 1}`));
    expect((await audited(site.origin, { limits: { redirects: 3 } })).page()).toMatchObject({
      reason: 'more than 3 redirects',
    });
  });
});

it.each([
  ['file:', 'file:///etc/passwd', 'redirect to file:'],
  ['data:', 'data:text/html,tea', 'redirect to data:'],
  ['javascript:', 'javascript:alert(1)', 'redirect to javascript:'],
  ['ftp:', 'ftp://tea.example/', 'redirect to ftp:'],
  ['an empty Location', ' ', 'redirect without a Location'],
  ['an invalid Location', 'http://[', 'redirect to an invalid address'],
])('H11 a redirect to %s is not followed', async (_, location, reason) => {
  const site = await serve({ '/': { status: 302, headers: { location } } });
  expect((await audited(site.origin)).page()).toMatchObject({ outcome: 'protocol_error', reason });
});

it('H12 a page that redirects out of the site is recorded and not crawled', async () => {
  const other = await serve({ '/tea': '<a href="/canary">Canary</a>' });
  const site = await serve({
    '/': '<a href="/out">Out</a>',
    '/out': { status: 302, headers: { location: `${other.origin}/tea` } },
  });
  const { page } = await audited(site.origin);
  expect(page('/out').outcome).not.toBe('ok');
  expect(other.asked.map(({ path }) => path)).not.toContain('/canary');
});

it.each([
  ['a loop', (path: string) => (path === '/' ? '/a' : '/')],
  ['without an end', (path: string) => `/${path.length > 1 ? Number(path.slice(1)) + 1 : 1}`],
])('H13 meta refreshes %s count as redirects', async (_, next) => {
  const site = await serveAll((path) => `<meta http-equiv="refresh" content="0; url=${next(path)}">`);
  expect((await audited(site.origin)).page()).toMatchObject({
    outcome: 'protocol_error',
    reason: expect.stringMatching(/loop|redirects/),
  });
});

it.each([
  ['seconds', '1'],
  ['a date', new Date(Date.now() + 60_000).toUTCString()],
  ['a unit', '3s'],
])('H14 429 with Retry-After in %s is waited for, and costs no retry', async (_, retryAfter) => {
  const site = await serve({
    '/': once({ status: 429, headers: { 'retry-after': retryAfter } }, '<title>Tea</title>'),
  });
  const { page } = await audited(site.origin, { limits: { retries: 0 } });
  expect(page()).toMatchObject({ outcome: 'ok', title: 'Tea' });
});

it.each([
  ['for ten years', '315360000'],
  ['for ever and a day', '1'],
])('H15 429 %s ends as rate limited', async (_, retryAfter) => {
  const site = await serve({ '/': { status: 429, headers: { 'retry-after': retryAfter } } });
  const { page, exitCode } = await audited(site.origin, { limits: { longestWait: 5, patience: 20 } });
  expect(page().outcome).toBe('rate_limited');
  expect(exitCode).toBe(3);
});

it('H17 503 and then an answer is audited, and the retry is told', async () => {
  const site = await serve({ '/': once({ status: 503 }, '<title>Tea</title>') });
  expect((await audited(site.origin)).page()).toMatchObject({ outcome: 'ok', retries: 1 });
});

it.each([401, 403, 407])(
  'H18 %i is an HTTP error, told as closed, and the error page is not judged',
  async (status) => {
    const site = await serve({ '/': { status, body: '<title>Sign in</title>' } });
    const { audit, page, exitCode, line } = await audited(site.origin);
    expect(page()).toMatchObject({ outcome: 'http_error', status });
    expect(audit.findings).toHaveLength(0);
    expect(exitCode).toBe(3);
    expect(line).toMatch(/closed site/);
  },
);

it.each(['self-signed', 'expired', 'other-name'] as const)(
  'H19 a certificate that is %s is not taken silently',
  async (certificate) => {
    const site = await serve({ '/': '<title>Tea</title>' }, { certificate });
    const { page, exitCode } = await audited(site.origin);
    expect(page()).toMatchObject({ outcome: 'network_error', reason: expect.stringMatching(/certificate/) });
    expect(exitCode).toBe(3);
    expect((await audited(site.origin, { crawl: { insecure: true } })).page()).toMatchObject({ outcome: 'ok' });
  },
);

it('H21 a kept-alive socket that the server closes costs one retry and no finding', async () => {
  const site = await serve({
    '/': '<a href="/a">A</a>',
    '/a': (request, response) => {
      const seen = site.asked.filter(({ path }) => path === '/a').length;
      if (seen === 1) return void request.socket.destroy();
      response.setHeader('content-type', 'text/html');
      response.end('<title>A</title>');
    },
  });
  expect((await audited(site.origin)).page('/a')).toMatchObject({ outcome: 'ok', retries: 1 });
});

it.each([
  ['HTML as octet-stream', 'application/octet-stream', '<title>Tea</title>', 'not_html'],
  ['a PDF', 'application/pdf', '%PDF-1.7', 'not_html'],
  ['HTML without a type', '', '<!doctype html><title>Tea</title>', 'ok'],
  ['a picture without a type', '', '\x89PNG\r\n\x1a\n', 'not_html'],
])('H22 %s is taken by its type, and sniffed only without one', async (_, type, body, outcome) => {
  const site = await serve({
    '/': (_request, response) => {
      response.writeHead(200, type ? { 'content-type': type } : {});
      response.end(Buffer.from(body, 'latin1'));
    },
  });
  expect((await audited(site.origin)).page().outcome).toBe(outcome);
});

const to = (next: (path: string) => string) => (request: { url?: string | undefined }, response: ServerResponse) => {
  response.writeHead(302, { location: next(request.url ?? '/') });
  response.end();
};

/** The first answer, and from then on the other. */
function once(first: { status: number; headers?: Record<string, string> }, then: string) {
  let asked = 0;
  return (_: unknown, response: ServerResponse) => {
    if (asked++ === 0) response.writeHead(first.status, first.headers).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(then);
  };
}

/** Every path but `/robots.txt` is there. */
const serveAll = (answer: (path: string) => Answer) =>
  serve(
    new (class extends Map<string, Answer> {
      override get(path: string): Answer | undefined {
        return path === '/robots.txt' ? undefined : answer(path);
      }
    })(),
  );
