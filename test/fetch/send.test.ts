import { gzipSync } from 'node:zlib';
import { createAddressGuard } from '../../src/fetch/address-guard.ts';
import type { Answered, Failed, Reply, Request } from '../../src/fetch/reply.ts';
import { createSend, type Sender, type SendOptions } from '../../src/fetch/send.ts';
import { authority, closedPort, serve, serveRaw } from '../support/serve.ts';

const senders: Sender[] = [];
afterEach(async () => {
  await Promise.all(senders.splice(0).map(({ close }) => close()));
});

const open = (origin: string, options: SendOptions = {}): Sender => {
  const sender = createSend({ guard: createAddressGuard({ origins: [origin] }), ...options });
  senders.push(sender);
  return sender;
};
const ask = (url: URL, request: Partial<Request> = {}, options: SendOptions = {}): Promise<Reply> =>
  open(url.origin, options).send({ url, purpose: 'page', ...request });
const answered = (reply: Reply): Answered => {
  if (reply.kind !== 'answered') throw new Error(`failed: ${reply.reason}`);
  return reply;
};
const text = (reply: Reply): string => Buffer.from(answered(reply).body).toString();

/** A raw server that says one thing and may hang up. */
const saying = (bytes: string, { end = true } = {}) =>
  serveRaw((socket) => {
    socket.write(bytes, 'latin1');
    if (end) socket.end();
  });

describe('answers', () => {
  it('come with status, headers and body', async () => {
    const site = await serve({
      '/a?b=1': { status: 404, headers: { 'X-Tea': 'green', 'set-cookie': ['a=1', 'b=2'] }, body: 'no tea' },
    });
    const reply = answered(await ask(site.url('/a?b=1')));
    expect(reply).toMatchObject({ status: 404, truncated: false, hops: [], retries: 0 });
    expect(reply.headers).toMatchObject({ 'x-tea': 'green', 'set-cookie': 'a=1, b=2' });
    expect(text(reply)).toBe('no tea');
    expect(reply.timing.total).toBeGreaterThanOrEqual(reply.timing.firstByte);
  });

  it('asks with its name, and with what the purpose wants', async () => {
    const site = await serve({ '/': '' });
    const { send } = open(site.origin, { userAgent: 'smo/1' });
    await send({ url: site.url('/'), purpose: 'page' });
    await send({ url: site.url('/'), purpose: 'image', method: 'HEAD', headers: { range: 'bytes=0-9' } });
    expect(site.asked).toMatchObject([
      { method: 'GET', headers: { 'user-agent': 'smo/1', 'accept-encoding': 'gzip, deflate, br' } },
      { method: 'HEAD', headers: { accept: '*/*', 'accept-encoding': 'identity', range: 'bytes=0-9' } },
    ]);
  });

  it('are decompressed', async () => {
    const site = await serve({ '/': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('tea') } });
    expect(text(await ask(site.url('/')))).toBe('tea');
  });

  it('to HEAD may claim to be compressed', async () => {
    const site = await serve({ '/': { headers: { 'content-encoding': 'gzip', 'content-length': '99' } } });
    expect(answered(await ask(site.url('/'), { method: 'HEAD' }))).toMatchObject({ status: 200, truncated: false });
  });

  it('are cut at the limit', async () => {
    const site = await serve({ '/': 'x'.repeat(3000) });
    expect(answered(await ask(site.url('/'), { maxBytes: 1000 }))).toMatchObject({
      truncated: true,
      body: { length: 1000 },
    });
    expect(answered(await ask(site.url('/'), { maxBytes: 3000 }))).toMatchObject({ truncated: false });
  });

  it('keep what tells the weight of an image', async () => {
    const site = await serve({
      '/part': {
        status: 206,
        headers: { 'content-type': 'image/png', 'content-range': 'bytes 0-9/5000' },
        body: 'x'.repeat(10),
      },
      '/whole': { headers: { 'content-type': 'image/png', 'content-length': '500000' }, body: 'x'.repeat(500_000) },
    });
    const { send } = open(site.origin);
    const request = { purpose: 'image', headers: { range: 'bytes=0-9' }, maxBytes: 10 } as const;
    expect(await send({ ...request, url: site.url('/part') })).toMatchObject({
      status: 206,
      truncated: false,
      headers: { 'content-range': 'bytes 0-9/5000' },
    });
    expect(await send({ ...request, url: site.url('/whole') })).toMatchObject({
      status: 200,
      truncated: true,
      headers: { 'content-length': '500000' },
    });
  });

  it('hold no user info', async () => {
    const site = await serve({ '/': 'tea' });
    const url = site.url('/');
    url.username = 'user';
    url.password = 'secret';
    expect((await ask(url)).url.href).toBe(site.url('/').href);
    expect(site.asked[0]?.headers.authorization).toBeUndefined();
  });

  it('may name headers like the parts of an object', async () => {
    const site = await saying('HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\ncontent-length: 0\r\n\r\n');
    const { headers } = answered(await ask(site.url('/')));
    expect(Object.keys(headers).sort()).toEqual(['__proto__', 'constructor', 'content-length']);
    expect(Object.getPrototypeOf(headers)).toBeNull();
  });

  it('may have letters in headers, in UTF-8 or else latin1', async () => {
    const site = await saying('HTTP/1.1 200 OK\r\none: gr\xc3\xbcn\r\ntwo: gr\xfcn\r\ncontent-length: 0\r\n\r\n');
    expect(answered(await ask(site.url('/'))).headers).toMatchObject({ one: 'grün', two: 'grün' });
  });

  it('may be announced by early hints', async () => {
    const site = await saying(
      'HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\ntea',
    );
    expect(text(await ask(site.url('/')))).toBe('tea');
  });

  it('may have long headers, up to 64 KiB', async () => {
    const site = await serve({ '/': { headers: { 'content-security-policy': 'x'.repeat(60_000) } } });
    expect(answered(await ask(site.url('/'))).status).toBe(200);
  });

  it('may repeat a header 5000 times', async () => {
    const site = await saying(`HTTP/1.1 200 OK\r\n${'x-tea: green\r\n'.repeat(5000)}content-length: 0\r\n\r\n`);
    expect(answered(await ask(site.url('/'))).headers['x-tea']).toHaveLength(5000 * 'green, '.length - 2);
  });
});

describe('bodies that are not wanted', () => {
  it.each([
    ['page', 'image/png', ''],
    ['page', 'application/pdf', ''],
    ['page', 'application/octet-stream', ''],
    ['page', 'text/plain; charset=utf-8', ''],
    ['page', 'application/json', ''],
    ['page', 'text/html', 'body'],
    ['page', 'TEXT/HTML;charset=utf-8', 'body'],
    ['page', 'application/xhtml+xml', 'body'],
    ['page', 'text/xml', ''],
    ['page', 'image/png, text/html', 'body'],
    ['page', 'garbage', 'body'],
    ['page', '', 'body'],
    ['image', 'image/png', 'body'],
    ['link', 'application/pdf', 'body'],
    ['sitemap', 'application/x-gzip', 'body'],
  ] as const)('%s of type %s: "%s"', async (purpose, type, body) => {
    const site = await serve({ '/': { headers: { 'content-type': type }, body: 'body' } });
    expect(text(await ask(site.url('/'), { purpose }))).toBe(body);
  });

  it('are not waited for, and a long one is not downloaded', async () => {
    let hangUp: () => void = () => undefined;
    const hungUp = new Promise<void>((resolve) => {
      hangUp = resolve;
    });
    const site = await serve({
      '/': (_, response) => {
        response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': '1000000000' }).write('x');
        response.on('close', hangUp);
      },
    });
    expect(answered(await ask(site.url('/')))).toMatchObject({ status: 200, body: { length: 0 }, truncated: false });
    await hungUp;
  });

  it('of redirects are not waited for either', async () => {
    const site = await saying('HTTP/1.1 302 Found\r\nlocation: /a\r\ncontent-length: 9\r\n\r\nx', { end: false });
    expect(answered(await ask(site.url('/')))).toMatchObject({ status: 302, headers: { location: '/a' } });
  });
});

describe('failures', () => {
  const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
  const malformed = ['protocol_error', expect.stringMatching(/^malformed answer: /)];
  const cutOff = ['network_error', 'connection closed before the answer was complete'];
  it.each([
    ['hang up before an answer', '', cutOff],
    ['no status line', 'hello\r\n\r\n', malformed],
    ['TLS on a plain port', '\x15\x03\x01\x00\x02\x02\x16', malformed],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nteas', malformed],
    ['a negative length', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n', malformed],
    ['a length that is no number', 'HTTP/1.1 200 OK\r\ncontent-length: ten\r\n\r\n', malformed],
    ['a broken header', 'HTTP/1.1 200 OK\r\nbad header\r\n\r\n', malformed],
    ['a bad chunk size', `${chunked}zz\r\ntea\r\n`, malformed],
    ['a chunk cut', `${chunked}9\r\ntea`, cutOff],
    ['chunks without an end', `${chunked}3\r\ntea\r\n`, cutOff],
    ['body shorter than its length', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\ntea', cutOff],
    ['100 Continue', 'HTTP/1.1 100 Continue\r\n\r\n', malformed],
    [
      '101 Switching Protocols',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n',
      malformed,
    ],
    ['headers over the limit', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(70_000)}\r\n\r\n`, malformed],
    ['too many headers', `HTTP/1.1 200 OK\r\n${'x-tea: green\r\n'.repeat(9000)}\r\n`, malformed],
    ['text as gzip', 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\ntea', malformed],
    [
      'gzip cut',
      `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n${gzipSync('tea').subarray(0, 15).toString('latin1')}`,
      ['network_error', 'compressed answer ends early'],
    ],
  ])('%s', async (_, bytes, [outcome, reason]) => {
    const site = await saying(bytes);
    expect(await ask(site.url('/'))).toMatchObject({ kind: 'failed', outcome, reason, hops: [], retries: 0 });
  });

  it('a status that nobody knows is an answer', async () => {
    const site = await saying('HTTP/1.1 999 Request denied\r\ncontent-length: 0\r\n\r\n');
    expect(answered(await ask(site.url('/'))).status).toBe(999);
  });

  it('reset before and within the body', async () => {
    const before = await serveRaw((socket) => socket.resetAndDestroy());
    expect(await ask(before.url('/'))).toMatchObject({ outcome: 'network_error', transient: true });
    const within = await serveRaw((socket) =>
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\ntea', () => socket.resetAndDestroy()),
    );
    expect(await ask(within.url('/'))).toMatchObject({ outcome: 'network_error', transient: true });
  });

  it('connection refused', async () => {
    const url = new URL(`http://127.0.0.1:${await closedPort()}/secret?token=1`);
    expect(await ask(url)).toMatchObject({ outcome: 'network_error', reason: 'connection refused', transient: true });
  });

  it.each([
    ['never answers', ''],
    ['drips headers', 'HTTP/1.1 200 OK\r\nx: '],
    ['drips a body', 'HTTP/1.1 200 OK\r\n\r\n'],
    ['sends early hints for ever', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
  ])('deadline of the whole: %s', async (_, start) => {
    const site = await serveRaw((socket) => {
      const rest = start.includes('103') ? start : 'x';
      if (start) socket.write(start);
      const drip = setInterval(() => start && socket.write(rest), 10);
      socket.on('close', () => clearInterval(drip));
    });
    const reply = await ask(site.url('/'), {}, { timeout: 60, idleTimeout: 30_000 });
    expect(reply).toMatchObject({ outcome: 'timeout', reason: 'not finished within 0.06 s', transient: true });
  });

  it('no headers in time', async () => {
    const site = await serveRaw(() => undefined);
    expect(await ask(site.url('/'), {}, { idleTimeout: 30 })).toMatchObject({
      outcome: 'timeout',
      reason: 'no answer in time',
    });
  });

  it('cancelled, before and while it runs', async () => {
    const site = await serveRaw(() => undefined);
    expect(await ask(site.url('/'), { signal: AbortSignal.abort() })).toMatchObject({ outcome: 'cancelled' });
    const controller = new AbortController();
    const reply = ask(site.url('/'), { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect(await reply).toMatchObject({ outcome: 'cancelled', reason: 'cancelled', transient: false });
  });

  it('closed while it runs', async () => {
    const site = await serveRaw(() => undefined);
    const { send, close } = open(site.origin);
    const reply = send({ url: site.url('/'), purpose: 'page' });
    await close();
    expect(await reply).toMatchObject({ outcome: 'cancelled' });
  });
});

describe('unsafe addresses', () => {
  it('are not connected to', async () => {
    const site = await serve({ '/': 'secret' });
    const { send } = open('https://tea.example');
    const hosts = ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]'];
    for (const host of hosts) {
      const reply = await send({ url: new URL(`http://${host}:${site.port}/`), purpose: 'image' });
      expect(reply).toMatchObject({ kind: 'failed', outcome: 'unsafe_address' });
    }
    expect(site.asked).toEqual([]);
  });

  it('are not connected to by name', async () => {
    const guard = createAddressGuard({
      resolve: ((_: string, __: object, callback: (error: null, found: object[]) => void) =>
        callback(null, [{ address: '127.0.0.1', family: 4 }])) as never,
    });
    const { send } = open('https://tea.example', { guard });
    const reply = await send({ url: new URL('http://rebinding.example/'), purpose: 'image' });
    expect(reply).toMatchObject({ outcome: 'unsafe_address', reason: 'private address', transient: false });
  });
});

describe('certificates', () => {
  it.each([
    ['self-signed', 'certificate is self-signed'],
    ['expired', 'certificate has expired'],
    ['other-name', 'certificate is for another host name'],
  ] as const)('%s', async (certificate, reason) => {
    const site = await serve({ '/': 'tea' }, { certificate });
    expect(await ask(site.url('/'), {}, { authorities: authority() })).toMatchObject({
      outcome: 'network_error',
      reason,
      transient: false,
    });
    expect(text(await ask(site.url('/'), {}, { insecure: true }))).toBe('tea');
  });

  it('valid', async () => {
    const site = await serve({ '/': 'tea' }, { certificate: 'valid' });
    expect(text(await ask(site.url('/'), {}, { authorities: authority() }))).toBe('tea');
  });

  it('https to a plain port', async () => {
    const site = await serve();
    expect(await ask(new URL(site.origin.replace('http:', 'https:')))).toMatchObject({
      outcome: 'protocol_error',
      reason: 'TLS handshake failed',
    });
  });
});

it('never tells addresses or secrets in a reason', async () => {
  const site = await saying('hello secret\r\n\r\n');
  const reply = (await ask(site.url('/secret?token=secret'))) as Failed;
  expect(reply.reason).not.toMatch(/secret|127\.0\.0\.1/);
});
