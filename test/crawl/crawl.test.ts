import fc from 'fast-check';
import { crawl } from '../../src/crawl/crawl.ts';
import { createScope } from '../../src/crawl/scope.ts';
import type { Fetch, Reply } from '../../src/fetch/reply.ts';
import { answer } from '../support/replies.ts';
import { allowAll, broken, disallow, fakeSite, origin, page, readLinks, redirect, run, short } from './fake-site.ts';

describe('crawl', () => {
  it('goes breadth first and tells depth and the first referrer', async () => {
    const { fetch } = fakeSite({ '/': '/a /b', '/a': '/c /b', '/b': '/c', '/c': '/' });
    const { visits } = await run(fetch);
    expect(visits.map(({ url, depth, from, via }) => [short(url), depth, from && short(from), via])).toEqual([
      ['/', 0, undefined, 'start'],
      ['/a', 1, '/', 'link'],
      ['/b', 1, '/', 'link'],
      ['/c', 2, '/a', 'link'],
    ]);
  });

  it('tells all that a record of a page needs', async () => {
    const { fetch } = fakeSite({
      '/': { ...(page('/old') as object), retries: 1, truncated: true } as Reply,
      '/old': redirect('/new'),
      '/new': 'say:x',
    });
    const { visits } = await run(fetch);
    expect(visits).toEqual([
      {
        url: `${origin}/`,
        via: 'start',
        depth: 0,
        outcome: 'ok',
        status: 200,
        hops: [],
        retries: 1,
        bytes: 4,
        truncated: true,
        value: '/ for /',
      },
      {
        url: `${origin}/old`,
        via: 'link',
        depth: 1,
        from: `${origin}/`,
        finalUrl: `${origin}/new`,
        outcome: 'ok',
        status: 200,
        hops: [{ url: `${origin}/old`, status: 301, location: `${origin}/new` }],
        retries: 0,
        bytes: 5,
        value: '/new for /old',
      },
    ]);
  });

  it.each([
    ['a missing page', answer(404, { 'content-type': 'text/html' }, '/canary'), 'http_error', '404: not found'],
    ['a page behind a sign-in', answer(401, {}, '/canary'), 'http_error', '401: needs a sign-in'],
    ['a status of its own', answer(999, {}, '/canary'), 'http_error', 'unusual status 999'],
    ['too many requests', answer(429), 'rate_limited', '429: too many requests'],
    [
      'a file',
      answer(200, { 'content-type': 'application/pdf' }, '/canary'),
      'not_html',
      'content type application/pdf',
    ],
    ['no type, no HTML', answer(200, {}, '/canary'), 'not_html', 'no content type, and the first bytes are not HTML'],
    ['an empty answer', answer(204), 'not_html', 'no content type, and the first bytes are not HTML'],
    ['a slow host', broken('timeout'), 'timeout', 'connection refused'],
    [
      'a redirect to elsewhere',
      redirect('https://coffee.example/x'),
      'out_of_scope',
      'redirects to another site, coffee.example',
    ],
    ['a redirect to nowhere', redirect('file:///etc/passwd'), 'protocol_error', 'redirect to file:'],
    ['a loop', redirect('/x'), 'protocol_error', 'redirect loop'],
  ])('ends %s in one outcome and follows none of its links', async (_, reply, outcome, reason) => {
    const { fetch, asked } = fakeSite({ '/': '/x /y', '/x': reply, '/y': 'say:y' });
    const { visits } = await run(fetch);
    expect(visits.map((visit) => short(visit.url))).toEqual(['/', '/x', '/y']);
    expect(visits[1]).toMatchObject({ outcome, reason });
    expect(visits[1]).not.toHaveProperty('value');
    expect(asked).not.toContain('/canary');
  });

  it('reads a page without a type when it looks like HTML', async () => {
    const { fetch } = fakeSite({ '/': answer(200, {}, '<body> /a'), '/a': 'say:a' });
    expect((await run(fetch)).told).toEqual(['/ ok', '/a ok']);
  });

  it('takes over when the reader gives up on a page', async () => {
    const { fetch } = fakeSite({ '/': '/a' });
    const { visits } = await run(fetch, {
      read: async () => ({ links: [], outcome: 'parse_limit', reason: 'nested too deep', value: 'part' }),
    });
    expect(visits).toMatchObject([{ outcome: 'parse_limit', reason: 'nested too deep', value: 'part' }]);
  });

  it('follows no links of folders and lists', async () => {
    const { fetch } = fakeSite({ '/': '/a', '/b': '/c' });
    expect((await run(fetch, { follow: false, seeds: ['/', '/b'] })).told).toEqual(['/ ok', '/b ok']);
  });

  it('lets an error of the reader through and starts nothing more', async () => {
    const { fetch, asked } = fakeSite({ '/': '/a', '/a': '/b' });
    const read = async () => Promise.reject(new Error('a bug'));
    await expect(run(fetch, { read })).rejects.toThrow('a bug');
    expect(asked).toEqual(['/']);
  });

  it('reports progress after each visit', async () => {
    const told: unknown[] = [];
    const { fetch } = fakeSite({ '/': '/a /b', '/a': '', '/b': '' });
    await run(fetch, { concurrency: 1, robots: disallow('/a'), onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { url: `${origin}/`, visited: 1, fetched: 1, queued: 2 },
      { url: `${origin}/a`, visited: 2, fetched: 1, queued: 1 },
      { url: `${origin}/b`, visited: 3, fetched: 2, queued: 0 },
    ]);
  });
});

describe('redirects', () => {
  it('reads a page once that is reached by several ways', async () => {
    const { fetch } = fakeSite({
      '/': '/old /new /older',
      '/old': redirect('/new'),
      '/older': redirect('/old'),
      '/new': 'say:x',
    });
    const { told, visits } = await run(fetch);
    expect(told).toEqual(['/ ok', '/old redirected', '/new ok', '/older redirected']);
    expect(visits[3]).toMatchObject({
      finalUrl: `${origin}/new`,
      status: 200,
      hops: [{ location: `${origin}/old` }, { location: `${origin}/new` }],
    });
    expect(visits[1]).not.toHaveProperty('value');
  });

  it('reads a page at the end of a redirect and not again when it is linked later', async () => {
    const { fetch, asked } = fakeSite({ '/': '/old', '/old': redirect('/new'), '/new': '/new /next', '/next': '/new' });
    expect((await run(fetch)).told).toEqual(['/ ok', '/old ok', '/next ok']);
    expect(asked).toEqual(['/', '/old', '/new', '/next']);
  });

  it('visits a site under its real address when the start redirects', async () => {
    const { fetch } = fakeSite({
      '/': redirect('https://www.tea.example/'),
      'https://www.tea.example/': 'https://www.tea.example/a https://tea.example/a /',
      'https://www.tea.example/a': 'say:a',
    });
    expect((await run(fetch)).told).toEqual(['/ ok', 'https://www.tea.example/a ok']);
  });

  it('neither reads nor counts what a redirect leads out of the globs', async () => {
    const scope = createScope({ starts: [new URL(origin)], exclude: ['/private/**'] });
    const { fetch } = fakeSite({ '/': '/a', '/a': redirect('/private/x'), '/private/x': 'say:x' });
    expect((await run(fetch, { scope })).told).toEqual(['/ ok', '/a out_of_scope']);
  });

  it('lets the start redirect to where the globs do not reach', async () => {
    const scope = createScope({ starts: [new URL(origin)], include: ['/de/**'] });
    const { fetch } = fakeSite({ '/': redirect('/home'), '/home': '/de/a /fr/a', '/de/a': 'say:x' });
    expect((await run(fetch, { scope })).told).toEqual(['/ ok', '/de/a ok']);
  });

  it('does not read what robots.txt forbids at the end of a redirect', async () => {
    const { fetch } = fakeSite({ '/': '/a', '/a': redirect('/private'), '/private': 'say:x' });
    expect((await run(fetch, { robots: disallow('/private') })).told).toEqual(['/ ok', '/a robots_denied']);
  });

  it('counts a meta refresh as one redirect', async () => {
    const { fetch } = fakeSite({ '/': 'refresh:/en/ /canary', '/en/': redirect('/en/home'), '/en/home': '/en/ /' });
    const { visits, told } = await run(fetch);
    expect(told).toEqual(['/ ok', '/en/ redirected']);
    expect(visits[0]).toMatchObject({
      finalUrl: `${origin}/en/home`,
      value: '/en/home for /',
      hops: [
        { url: `${origin}/`, status: 0, location: `${origin}/en/` },
        { url: `${origin}/en/`, status: 301, location: `${origin}/en/home` },
      ],
    });
  });

  it.each([
    ['to itself', { '/': 'refresh:/ /a', '/a': '' }, ['/ ok', '/a ok']],
    ['to a spelling of itself', { '/': 'refresh:/index.html /a', '/a': '' }, ['/ ok', '/a ok']],
    ['in a loop', { '/': 'refresh:/a', '/a': 'refresh:/' }, ['/ protocol_error']],
    ['out of the site', { '/': 'refresh:https://coffee.example/' }, ['/ out_of_scope']],
    [
      'to a page with a visit of its own',
      { '/': '/a /b', '/a': 'refresh:/b /canary', '/b': '' },
      ['/ ok', '/a redirected', '/b ok'],
    ],
    ['to what is no web page', { '/': 'refresh:javascript:alert(1) /a', '/a': '' }, ['/ ok', '/a ok']],
  ])('treats a meta refresh %s', async (_, pages, told) => {
    const { fetch } = fakeSite(pages);
    expect((await run(fetch)).told).toEqual(told);
  });

  it('follows no more meta refreshes than redirects', async () => {
    const { fetch, asked } = fakeSite({}, (path) => `refresh:/${Number(path.slice(1)) + 1}`);
    const { visits } = await run(fetch, { seeds: ['/0'] });
    expect(visits).toMatchObject([{ outcome: 'protocol_error', reason: 'more than 10 redirects' }]);
    expect(visits[0]?.hops).toHaveLength(11);
    expect(asked).toHaveLength(11);
  });
});

describe('robots.txt', () => {
  it('asks for nothing that is forbidden', async () => {
    const { fetch, asked } = fakeSite({ '/': '/a /private/b', '/a': '' });
    const { visits, told } = await run(fetch, { robots: disallow('/private') });
    expect(told).toEqual(['/ ok', '/a ok', '/private/b robots_denied']);
    expect(visits[2]).toMatchObject({ reason: 'refused by robots.txt', status: 0, hops: [] });
    expect(asked).toEqual(['/', '/a']);
  });

  it('asks for nothing at all when all is forbidden', async () => {
    const { fetch, asked } = fakeSite({ '/': '/a' });
    expect((await run(fetch, { robots: disallow('/') })).told).toEqual(['/ robots_denied']);
    expect(asked).toEqual([]);
  });

  it.each([
    ['network_error', 'network_error'],
    ['http_error', 'robots_denied'],
    ['robots_denied', 'robots_denied'],
  ] as const)('tells a robots.txt with %s as %s', async (outcome, told) => {
    const robots = {
      check: async () => ({ allowed: false, outcome, reason: 'robots.txt could not be read', sitemaps: [] }),
    };
    const { fetch } = fakeSite({});
    expect((await run(fetch, { robots })).visits).toMatchObject([
      { outcome: told, reason: 'robots.txt could not be read' },
    ]);
  });

  it('visits only what was named when the pace asked for would never end', async () => {
    const robots = { check: async () => ({ allowed: true, crawlDelay: 120_000, sitemaps: [] }) };
    const { fetch, asked } = fakeSite({ '/': '/a /b', '/a': '', '/b': '' });
    const { told, notices } = await run(fetch, { robots });
    expect(told).toEqual(['/ ok', '/a limit_reached', '/b limit_reached']);
    expect(asked).toEqual(['/']);
    expect(notices).toEqual([
      {
        code: 'crawl_delay',
        message:
          'Only the addresses named to begin with were visited on tea.example: robots.txt asks for 120 s between two requests',
        isCut: true,
      },
    ]);
  });
});

describe('limits', () => {
  const chain = fakeSite({}, (path) => `/${Number(path.slice(1)) + 1}`).fetch;

  it('stops at the number of pages and tells what was left', async () => {
    const { fetch, asked } = fakeSite({ '/': '/a /b /c /d', '/a': '/e', '/b': '/f' });
    const { told, notices } = await run(fetch, { limits: { maxPages: 3, maxDepth: 9 } });
    expect(told).toEqual([
      '/ ok',
      '/a ok',
      '/b ok',
      '/c limit_reached',
      '/d limit_reached',
      '/e limit_reached',
      '/f limit_reached',
    ]);
    expect(asked).toEqual(['/', '/a', '/b']);
    expect(notices).toEqual([
      { code: 'limit_pages', message: 'Stopped after 3 pages; not visited: 4 known addresses', isCut: true },
    ]);
  });

  it('counts what was asked for only', async () => {
    const { fetch } = fakeSite({ '/': '/private/a /private/b /c /d', '/c': '', '/d': '' });
    const { told } = await run(fetch, { limits: { maxPages: 2, maxDepth: 9 }, robots: disallow('/private') });
    expect(told).toEqual(['/ ok', '/private/a robots_denied', '/private/b robots_denied', '/c ok', '/d limit_reached']);
  });

  it('goes no deeper than it may', async () => {
    const { told, notices } = await run(chain, { seeds: ['/0'], limits: { maxPages: 99, maxDepth: 2 } });
    expect(told).toEqual(['/0 ok', '/1 ok', '/2 ok']);
    expect(notices).toEqual([
      { code: 'limit_depth', message: 'Not visited: 1 address more than 2 clicks away from the start', isCut: true },
    ]);
  });

  it('visits as many as fit exactly without calling it a cut', async () => {
    const { fetch } = fakeSite({ '/': '/a', '/a': '/' });
    expect((await run(fetch, { limits: { maxPages: 2, maxDepth: 9 } })).notices).toEqual([]);
  });
});

describe('traps', () => {
  const limits = { maxPages: 200, maxDepth: 500 };

  it.each([
    ['a calendar', (_: string, n: number) => `/calendar?month=${n} /calendar/${n}`, 'limit_query_variants'],
    ['facets', (_: string, n: number) => `/shop?f=${n} /shop?f=${n}&g=1`, 'limit_query_variants'],
    ['sessions in paths', (_: string, n: number) => `/s${n}/a /s${n}/b`, 'limit_pages'],
    ['a wrong relative link', (path: string) => (path.endsWith('/') ? 'tea/' : '/tea/'), 'limit_repeated_segment'],
    [
      'an ampersand encoded over and over',
      (path: string) => `${path.includes('?') ? path.replace(/&/, '&amp;') : `${path}?a=1&b=2`}`,
      'limit_query_variants',
    ],
    ['ever deeper folders', (path: string) => `${path}${path.length}/`, 'limit_too_many_segments'],
    ['an address that grows', (path: string) => `${path}${'x'.repeat(99)}`, 'limit_too_long'],
  ])('ends inside of its limits: %s', async (_, otherwise, code) => {
    let n = 0;
    const { fetch, asked } = fakeSite({}, (path) => otherwise(path, n++));
    const { notices } = await run(fetch, { limits });
    expect(asked.length).toBeLessThanOrEqual(limits.maxPages);
    expect(notices.map((notice) => notice.code).filter((found) => found.startsWith(code))).not.toEqual([]);
    expect(notices.every(({ isCut }) => isCut)).toBe(true);
  });

  it('stops a folder of equal pages, and its neighbours go on', async () => {
    const links = Array.from({ length: 100 }, (_, index) => `/soft/${index}`).join(' ');
    const { fetch, asked } = fakeSite({ '/': `${links} /real/a`, '/real/a': 'say:real' }, () => 'say:not-found');
    const { told, notices } = await run(fetch, { concurrency: 1 });
    expect(asked).toHaveLength(22);
    expect(told.filter((line) => line.endsWith('limit_reached'))).toHaveLength(80);
    expect(told.at(-1)).toBe('/real/a ok');
    expect(notices).toMatchObject([{ code: 'equal_pages', isCut: true }]);
    expect(notices[0]?.message).toContain('https://tea.example/soft/');
  });

  it('knows a page again under another session', async () => {
    let n = 0;
    const { fetch, asked } = fakeSite(
      {},
      () => `/a?PHPSESSID=${n++} /b;jsessionid=${n++} /c?sid=${'ab'.repeat(16)}${n++}`,
    );
    await run(fetch);
    expect(asked).toHaveLength(4);
  });

  it('does not hold equal queries against the pages beside', async () => {
    const links = Array.from({ length: 40 }, (_, index) => `/list?sort=${index}`).join(' ');
    const { fetch } = fakeSite({ '/': `${links} /a /b`, '/a': 'say:a', '/b': 'say:b' }, () => 'say:list');
    const { told } = await run(fetch);
    expect(told.slice(-2)).toEqual(['/a ok', '/b ok']);
    expect(told.filter((line) => line.endsWith('limit_reached'))).toHaveLength(20);
  });

  it('visits all pages of a list even when they are equal', async () => {
    const seeds = Array.from({ length: 30 }, (_, index) => `/${index}`);
    const { fetch } = fakeSite({}, () => 'say:same');
    expect((await run(fetch, { seeds })).told.every((line) => line.endsWith(' ok'))).toBe(true);
  });

  it('bears ten thousand links on each page', async () => {
    const otherwise = (path: string): string =>
      Array.from({ length: 10_000 }, (_, index) => `${path}-${index}`).join(' ');
    const { fetch, asked } = fakeSite({}, otherwise);
    const { visits } = await run(fetch, { limits: { maxPages: 20, maxDepth: 50 } });
    expect(asked).toHaveLength(20);
    expect(visits.length).toBe(1000);
  });

  it('gives a host up after five failures in a row and says so once', async () => {
    const links = Array.from({ length: 40 }, (_, index) => `/${index}`).join(' ');
    const { fetch, asked } = fakeSite({ '/': links }, () => broken());
    const { visits, notices } = await run(fetch, { concurrency: 1 });
    expect(asked).toHaveLength(6);
    expect(visits.slice(1, 6)).toMatchObject(Array(5).fill({ outcome: 'network_error', reason: 'connection refused' }));
    expect(visits.slice(6)).toMatchObject(Array(35).fill({ outcome: 'network_error', reason: 'host given up' }));
    expect(notices).toEqual([
      {
        code: 'host_given_up',
        message: 'tea.example was given up after failures in a row, the last: connection refused',
        isCut: true,
      },
    ]);
  });

  it('does not give up a host that answers in between', async () => {
    const links = Array.from({ length: 40 }, (_, index) => `/${index}`).join(' ');
    const { fetch } = fakeSite({ '/': links }, (path) => (path.endsWith('4') ? 'say:x' : broken()));
    const { notices } = await run(fetch, { concurrency: 1 });
    expect(notices.map(({ code }) => code)).toEqual(['host_given_up']); // 35, 36, 37, 38, 39 fail after 34
  });

  it('asks a host that limits it three times, then no more', async () => {
    const { fetch, asked } = fakeSite({ '/': '/a /b /c /d /e' }, () => answer(429));
    const { told } = await run(fetch, { concurrency: 1 });
    expect(asked).toHaveLength(4);
    expect(told.slice(1)).toEqual(['/a', '/b', '/c', '/d', '/e'].map((path) => `${path} rate_limited`));
  });

  it('bears that every page redirects', async () => {
    const { fetch, asked } = fakeSite({ '/': '/a1 /b1' }, (path) =>
      path.endsWith('1') ? redirect(`${path}2`) : `${path}/x1 ${path}/y1`,
    );
    await run(fetch, { limits: { maxPages: 20, maxDepth: 50 } });
    expect(asked.length).toBeLessThanOrEqual(40);
  });

  it('visits each page once, however it is spelt', async () => {
    const { fetch, asked } = fakeSite({
      '/': 'http://tea.example/ https://www.tea.example/#x /index.html /a /a#b /a?utm_source=x http://www.tea.example/a /A /feed.xml',
      '/a': '/',
      '/A': '/',
    });
    await run(fetch);
    expect(asked).toEqual(['/', '/a', '/A']);
  });

  it('asks once for a page that is linked a thousand times while it is under way', async () => {
    const pages = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`/${index}`, '/shared '.repeat(10)]));
    const { fetch, asked } = fakeSite({ '/': `/shared ${Object.keys(pages).join(' ')}`, '/shared': '', ...pages });
    await run(fetch, { concurrency: 16 });
    expect(asked.filter((path) => path === '/shared')).toHaveLength(1);
  });
});

describe('an end before the end', () => {
  it('ends all that is left as cancelled, at once', async () => {
    const abort = new AbortController();
    const { fetch } = fakeSite({ '/': '/a /b /c' });
    const hanging: Fetch = (request) =>
      request.url.pathname === '/' ? fetch(request) : new Promise<Reply>(() => setImmediate(() => abort.abort()));
    const { told, notices } = await run(hanging, { signal: abort.signal, concurrency: 2 });
    expect(told).toEqual(['/ ok', '/a cancelled', '/b cancelled', '/c cancelled']);
    expect(notices).toEqual([]);
  });

  it('does nothing when it is cancelled before', async () => {
    const { fetch, asked } = fakeSite({ '/': '/a' });
    expect((await run(fetch, { signal: AbortSignal.abort() })).told).toEqual(['/ cancelled']);
    expect(asked).toEqual([]);
  });

  it('hangs up when its consumer leaves', async () => {
    const signals: AbortSignal[] = [];
    const { fetch } = fakeSite({ '/': '/a /b', '/a': '', '/b': '' });
    const walk = crawl({
      seeds: [{ url: `${origin}/`, via: 'start' }],
      fetch: (request) => {
        if (request.signal) signals.push(request.signal);
        return request.url.pathname === '/' ? fetch(request) : new Promise<Reply>(() => {});
      },
      robots: allowAll,
      scope: createScope({ starts: [new URL(origin)] }),
      read: readLinks,
      limits: { maxPages: 9, maxDepth: 9 },
      follow: true,
      concurrency: 2,
    });
    for await (const _ of walk) break;
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, true]);
  });
});

describe('order', () => {
  const pages = {
    '/': '/a /b /c /old /slow /d /private',
    '/a': '/e /f /moved',
    '/b': '/g refresh:/h',
    '/c': '/h /old2 /e',
    '/d': broken(),
    '/e': 'refresh:/moved /i',
    '/f': '/i /j /k',
    '/g': broken(),
    '/h': '/k /l /b',
    '/i': redirect('/f'),
    '/j': redirect('/new2'),
    '/k': broken('timeout'),
    '/l': 'say:l',
    '/m': 'say:m',
    '/n': 'say:n',
    '/old': redirect('/new'),
    '/old2': redirect('/new'),
    '/new': '/m /old /n',
    '/new2': '/new /o',
    '/moved': redirect('/new2'),
    '/slow': '/l /m',
  };

  it('does not hang on the order of the answers, nor on how many are under way', async () => {
    const usual = new Map<number, unknown>();
    const arbitrary = [fc.scheduler(), fc.integer({ min: 1, max: 12 }), fc.constantFrom(3, 9, 14, 100)] as const;
    const property = fc.asyncProperty(...arbitrary, async (scheduler, concurrency, maxPages) => {
      const fetch = scheduler.scheduleFunction(fakeSite(pages).fetch);
      const robots = disallow('/private');
      const plan = { limits: { maxPages, maxDepth: 4 }, robots };
      const { visits, notices } = await scheduler.waitFor(run(fetch, { ...plan, concurrency }));
      if (!usual.has(maxPages)) {
        const calm = await run(fakeSite(pages).fetch, { ...plan, concurrency: 1 });
        usual.set(maxPages, { visits: calm.visits, notices: calm.notices });
      }
      expect({ visits, notices }).toEqual(usual.get(maxPages));
      expect(new Set(visits.map(({ url }) => url)).size).toBe(visits.length);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('keeps as many requests under way as it may while one is slow', async () => {
    let underWay = 0;
    let most = 0;
    let release = (): void => {};
    const { fetch } = fakeSite({ '/': Array.from({ length: 60 }, (_, index) => `/${index}`).join(' ') }, () => 'say:x');
    const done: string[] = [];
    const counting: Fetch = async (request) => {
      underWay++;
      most = Math.max(most, underWay);
      if (request.url.pathname === '/0')
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      else await new Promise(setImmediate);
      underWay--;
      done.push(request.url.pathname);
      if (done.length === 60) release();
      return fetch(request);
    };
    const { told } = await run(counting, { concurrency: 5 });
    expect(most).toBe(5);
    expect(done.at(-1)).toBe('/0');
    expect(told.slice(0, 3)).toEqual(['/ ok', '/0 ok', '/1 ok']);
  });
});
