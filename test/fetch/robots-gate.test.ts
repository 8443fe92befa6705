import type { Reply } from '../../src/fetch/reply.ts';
import { isAllowed } from '../../src/fetch/robots.ts';
import { createRobots } from '../../src/fetch/robots-gate.ts';
import { answer, answering, failure, type ScriptedFetch } from '../support/replies.ts';

const site = 'https://tea.example';
const page = new URL('/green', site);
const gate = (table: Readonly<Record<string, Reply>> | ScriptedFetch, ignore = false) =>
  createRobots({ fetch: typeof table === 'function' ? table : answering(table), token: 'smo', ignore });
const robots = (body: string) => answer(200, {}, body);
const closed = robots('User-agent: *\nDisallow: /');
const to = (location: string) => answer(301, { location });

describe('check', () => {
  it.each([
    ['allowed', robots('User-agent: *\nDisallow: /black'), { allowed: true, sitemaps: [] }],
    ['refused', closed, { allowed: false, reason: 'refused by robots.txt', outcome: 'robots_denied', sitemaps: [] }],
    [
      'our own group',
      robots('User-agent: smo\nDisallow:\nUser-agent: *\nDisallow: /'),
      { allowed: true, sitemaps: [] },
    ],
    ['a delay', robots('User-agent: *\nCrawl-delay: 2'), { allowed: true, crawlDelay: 2000, sitemaps: [] }],
    ['HTML instead of rules', robots('<!doctype html><p>Disallow: /'), { allowed: true, sitemaps: [] }],
    ['empty', robots(''), { allowed: true, sitemaps: [] }],
  ])('%s', async (_, reply, verdict) =>
    expect(await gate({ [`${site}/robots.txt`]: reply }).check(page)).toEqual(verdict),
  );

  it.each([400, 401, 403, 404, 410, 451, 304])('status %i allows all', async (status) => {
    expect(
      await gate({ [`${site}/robots.txt`]: answer(status, {}, 'User-agent: *\nDisallow: /') }).check(page),
    ).toEqual({
      allowed: true,
      sitemaps: [],
    });
  });

  it.each([
    [answer(500, {}, 'User-agent: *\nAllow: /'), 'http_error', 'robots.txt answers with status 500'],
    [answer(503), 'http_error', 'robots.txt answers with status 503'],
    [answer(429), 'rate_limited', 'robots.txt answers with status 429'],
    [failure('timeout', 'no answer in time'), 'timeout', 'robots.txt could not be read: no answer in time'],
    [failure('network_error', 'no such host'), 'network_error', 'robots.txt could not be read: no such host'],
    [
      failure('protocol_error', 'malformed answer: not HTTP'),
      'protocol_error',
      'robots.txt could not be read: malformed answer: not HTTP',
    ],
    [failure('unsafe_address', 'private address'), 'unsafe_address', 'robots.txt could not be read: private address'],
    [to('file:///etc/passwd'), 'protocol_error', 'robots.txt could not be read: redirect to file:'],
  ])('what cannot be read allows nothing: %#', async (reply, outcome, reason) => {
    expect(await gate({ [`${site}/robots.txt`]: reply }).check(page)).toEqual({
      allowed: false,
      outcome,
      reason,
      sitemaps: [],
    });
  });

  it('a truncated file counts as far as it goes', async () => {
    const reply = { ...closed, truncated: true };
    expect(await gate({ [`${site}/robots.txt`]: reply }).check(page)).toMatchObject({ allowed: false });
  });
});

describe('redirects', () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, n) => [n ? `${site}/${n}` : `${site}/robots.txt`, to(`/${n + 1}`)] as const).concat([
        [`${site}/${length}`, closed],
      ]),
    );

  it('are followed five times; what does not end is not there', async () => {
    expect(await gate(chain(5)).check(page)).toMatchObject({ allowed: false });
    expect(await gate(chain(6)).check(page)).toMatchObject({ allowed: true });
    expect(await gate({ [`${site}/robots.txt`]: to('/robots.txt') }).check(page)).toMatchObject({ allowed: true });
  });

  it('to another host: its rules count for who asked, and for itself only when it is asked itself', async () => {
    const other = 'https://other.example';
    const fetch = answering({
      [`${site}/robots.txt`]: to(`${other}/robots.txt`),
      [`${other}/robots.txt`]: robots('User-agent: *\nDisallow: /green'),
    });
    const one = gate(fetch);
    expect(await one.check(page)).toMatchObject({ allowed: false });
    expect(await one.check(new URL('/black', site))).toMatchObject({ allowed: true });
    expect(fetch.asked).toHaveLength(2);
    expect(await one.check(new URL('/green', other))).toMatchObject({ allowed: false });
    expect(fetch.asked).toHaveLength(3);
    expect(await one.file(page)).toMatchObject({
      state: 'read',
      finalUrl: `${other}/robots.txt`,
      redirects: 1,
      status: 200,
    });
  });
});

it('asks once for each origin, however many want to know', async () => {
  const fetch = answering({});
  const one = gate(fetch);
  await Promise.all([1, 2, 3].flatMap((n) => [one.check(new URL(`/${n}`, site)), one.file(page)]));
  await one.check(new URL('http://tea.example/'));
  await one.check(new URL('https://tea.example:8443/'));
  expect(fetch.asked.map(({ url }) => url.href)).toEqual([
    'https://tea.example/robots.txt',
    'http://tea.example/robots.txt',
    'https://tea.example:8443/robots.txt',
  ]);
  expect(fetch.asked[0]).toMatchObject({ purpose: 'robots', maxBytes: 512_000 });
});

it('makes sitemaps absolute, once each, and web addresses only', async () => {
  const body =
    'Sitemap: /a.xml\nSitemap: https://cdn.example/b.xml\nSitemap: https://tea.example/a.xml\nSitemap: ftp://c\nSitemap: http://';
  expect(await gate({ [`${site}/robots.txt`]: robots(body) }).check(page)).toMatchObject({
    sitemaps: ['https://tea.example/a.xml', 'https://cdn.example/b.xml'],
  });
});

it('can be told to ignore the rules, but not the sitemaps', async () => {
  const body = 'User-agent: *\nCrawl-delay: 9\nDisallow: /\nSitemap: /a.xml';
  expect(await gate({ [`${site}/robots.txt`]: robots(body) }, true).check(page)).toEqual({
    allowed: true,
    sitemaps: ['https://tea.example/a.xml'],
  });
  expect(await gate({ [`${site}/robots.txt`]: answer(500) }, true).check(page)).toEqual({
    allowed: true,
    sitemaps: [],
  });
});

it('knows the delay once the file is there', async () => {
  const one = gate({ [`${site}/robots.txt`]: robots('User-agent: *\nCrawl-delay: 2') });
  expect(one.knownDelay(page)).toBe(0);
  await one.check(page);
  expect(one.knownDelay(page)).toBe(2000);
  expect(one.knownDelay(new URL('https://other.example'))).toBe(0);
});

it('gives the file for questions about other bots', async () => {
  const { state, robots: file } = await gate({
    [`${site}/robots.txt`]: robots('User-agent: Twitterbot\nDisallow: /'),
  }).file(page);
  expect(state).toBe('read');
  expect(isAllowed(file, 'Twitterbot', page)).toBe(false);
  expect(isAllowed(file, 'LinkedInBot', page)).toBe(true);
});

it('tells what is wrong with a file that was read', async () => {
  const { faults } = await gate({ [`${site}/robots.txt`]: robots('<!doctype html><title>Tea</title>') }).file(page);
  expect(faults).toEqual([{ kind: 'page' }]);
  expect((await gate({}).file(page)).faults).toEqual([]);
});
