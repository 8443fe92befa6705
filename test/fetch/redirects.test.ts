import { createAddressGuard } from '../../src/fetch/address-guard.ts';
import { isEndless, type RedirectOptions, withRedirects } from '../../src/fetch/redirects.ts';
import type { Reply } from '../../src/fetch/reply.ts';
import { createSend } from '../../src/fetch/send.ts';
import { answer, answering, failure } from '../support/replies.ts';
import { serve, serveRaw } from '../support/serve.ts';

const to = (location: string, status = 302): Reply => answer(status, { location });
const home = 'https://tea.example/';

async function follow(table: Readonly<Record<string, Reply>>, options: RedirectOptions = {}, headers = {}) {
  const fetch = answering(table);
  const reply = await withRedirects(fetch, options)({ url: new URL(home), purpose: 'page', headers });
  return { ...reply, url: reply.url.href, asked: fetch.asked };
}

describe('follows', () => {
  it.each([301, 302, 303, 307, 308])('%i', async (status) => {
    expect(await follow({ [home]: to('/green', status), [`${home}green`]: answer(200) })).toMatchObject({
      status: 200,
      url: `${home}green`,
      hops: [{ url: home, status, location: `${home}green` }],
    });
  });

  it('a chain, and keeps it', async () => {
    const { hops, url } = await follow({
      [home]: to('http://tea.example/a'),
      'http://tea.example/a': to('//www.tea.example/b?c#d'),
      'https://www.tea.example/b?c#d': answer(200),
      'http://www.tea.example/b?c#d': to('https://www.tea.example/b?c#d', 301),
    });
    expect(hops.map(({ location }) => location)).toEqual([
      'http://tea.example/a',
      'http://www.tea.example/b?c#d',
      'https://www.tea.example/b?c#d',
    ]);
    expect(url).toBe('https://www.tea.example/b?c#d');
  });

  it('without the user info of the target', async () => {
    const { asked, hops } = await follow({ [home]: to('https://user:secret@other.example/') });
    expect(asked[1]?.url.href).toBe('https://other.example/');
    expect(JSON.stringify(hops)).not.toContain('secret');
  });

  it('ten, and not eleven', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, n) => [n ? `${home}${n}` : home, to(`/${n + 1}`)] as const).concat([
          [`${home}${length}`, answer(200) as Reply],
        ]),
      );
    expect(await follow(chain(10))).toMatchObject({ status: 200, hops: { length: 10 } });
    const long = await follow(chain(11));
    expect(long).toMatchObject({ outcome: 'protocol_error', reason: 'more than 10 redirects', hops: { length: 11 } });
    expect(long.asked).toHaveLength(11);
    expect(await follow(chain(6), { limit: 5 })).toMatchObject({ reason: 'more than 5 redirects' });
  });
});

describe('leaves as they are', () => {
  it.each([200, 300, 304, 305, 404])('%i', async (status) => {
    expect(await follow({ [home]: answer(status, { location: '/green' }) })).toMatchObject({ status, hops: [] });
  });

  it('failures, with the chain that led there', async () => {
    const reply = await follow({ [home]: to('/a'), [`${home}a`]: failure('timeout') });
    expect(reply).toMatchObject({ outcome: 'timeout', url: `${home}a`, hops: [{ url: home }] });
  });
});

describe('does not follow', () => {
  it.each([
    ['file:///etc/passwd', 'redirect to file:'],
    ['data:text/html,tea', 'redirect to data:'],
    ['javascript:alert(1)', 'redirect to javascript:'],
    ['ftp://tea.example/', 'redirect to ftp:'],
    [`${'x'.repeat(500)}:tea`, `redirect to ${'x'.repeat(20)}:`],
    ['http://', 'redirect to an invalid address'],
    ['https://[::1', 'redirect to an invalid address'],
    ['', 'redirect without a Location'],
    ['  ', 'redirect without a Location'],
  ])('%s', async (location, reason) => {
    const reply = await follow({ [home]: to(location) });
    expect(reply).toMatchObject({
      kind: 'failed',
      outcome: 'protocol_error',
      reason,
      hops: [{ status: 302, location }],
    });
    expect(reply.asked).toHaveLength(1);
  });

  it('a redirect without any Location', async () => {
    expect(await follow({ [home]: answer(301) })).toMatchObject({ reason: 'redirect without a Location' });
  });

  it.each([
    ['to itself', { [home]: to('/') }, 1],
    ['to itself but for the fragment', { [home]: to('/#a') }, 1],
    ['round two', { [home]: to('/a'), [`${home}a`]: to('/') }, 2],
    ['back into the middle', { [home]: to('/a'), [`${home}a`]: to('/b'), [`${home}b`]: to('/a') }, 3],
  ])('a loop, at the first repeat: %s', async (_, table, asked) => {
    const reply = await follow(table);
    expect(reply).toMatchObject({ outcome: 'protocol_error', reason: 'redirect loop', hops: { length: asked } });
    expect(reply.asked).toHaveLength(asked);
  });

  it('for ever, when each hop is slow', async () => {
    const slow = { ...answer(302, { location: '/a' }), timing: { firstByte: 1, total: 31_000 } };
    expect(await follow({ [home]: slow })).toMatchObject({ outcome: 'timeout', reason: 'redirects took too long' });
  });

  it('where it is told not to go', async () => {
    const seen: string[] = [];
    const reply = await follow(
      { [home]: to('/a'), [`${home}a`]: to('https://other.example/') },
      {
        allow: async (url, { status }, { purpose }) => {
          seen.push(`${url.href} ${status} ${purpose}`);
          return url.host === 'other.example' ? { outcome: 'out_of_scope', reason: 'another site' } : undefined;
        },
      },
    );
    expect(reply).toMatchObject({ outcome: 'out_of_scope', reason: 'another site', url: 'https://other.example/' });
    expect(reply.hops).toHaveLength(2);
    expect(reply.asked).toHaveLength(2);
    expect(seen).toEqual([`${home}a 302 page`, 'https://other.example/ 302 page']);
  });
});

it.each([
  ['redirect loop', { [home]: to('/') }, true],
  ['one hop too many', { [home]: to('/a') }, true],
  ['another scheme', { [home]: to('ftp://a') }, false],
  ['an answer', { [home]: answer(200) }, false],
])('isEndless: %s', async (_, table, endless) => {
  const reply = await withRedirects(answering(table), { limit: 0 })({ url: new URL(home), purpose: 'robots' });
  expect(isEndless(reply)).toBe(endless);
});

it('adds up the retries of all hops', async () => {
  const reply = await follow({ [home]: { ...to('/a'), retries: 2 }, [`${home}a`]: { ...answer(200), retries: 1 } });
  expect(reply.retries).toBe(3);
});

describe('headers', () => {
  const headers = {
    'x-api-key': 'secret',
    cookie: 'secret',
    authorization: 'secret',
    Range: 'bytes=0-9',
    accept: '*/*',
  };

  it('stay within the origin', async () => {
    const { asked } = await follow({ [home]: to('/a'), [`${home}a`]: answer(200) }, {}, headers);
    expect(asked[1]?.headers).toEqual(headers);
  });

  it.each(['https://other.example/', 'http://tea.example/', 'https://tea.example:8443/', 'https://www.tea.example/'])(
    'are dropped on the way to %s, and back',
    async (other) => {
      const { asked } = await follow({ [home]: to(other), [other]: to(`${home}back`) }, {}, headers);
      expect(asked[1]?.headers).toEqual({ Range: 'bytes=0-9', accept: '*/*' });
      expect(asked[2]?.headers).toEqual({ Range: 'bytes=0-9', accept: '*/*' });
    },
  );
});

it('works over real connections, addresses in UTF-8 included', async () => {
  const other = await serve({ '/tee/gr%C3%BCn': 'tea' });
  const site = await serveRaw((socket) =>
    socket.write(`HTTP/1.1 302 Found\r\nlocation: ${other.origin}/tee/grün\r\ncontent-length: 0\r\n\r\n`),
  );
  const { send, close } = createSend({ guard: createAddressGuard({ origins: [site.origin, other.origin] }) });
  const fetch = withRedirects(send);
  const reply = await fetch({ url: site.url('/'), purpose: 'page', headers: { 'x-api-key': 'secret' } });
  expect(reply).toMatchObject({
    status: 200,
    hops: [{ url: `${site.origin}/`, location: `${other.origin}/tee/gr%C3%BCn` }],
  });
  expect(other.asked[0]?.headers['x-api-key']).toBeUndefined();
  await close();
});
