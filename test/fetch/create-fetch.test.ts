import { gzipSync } from 'node:zlib';
import { UserError } from '../../src/errors.ts';
import { createFetch, type FetchOptions, type FetchStack } from '../../src/fetch/create-fetch.ts';
import { serve } from '../support/serve.ts';

const stacks: FetchStack[] = [];
afterEach(async () => {
  await Promise.all(stacks.splice(0).map(({ close }) => close()));
});

const stackFor = (address: string, options: Partial<FetchOptions> = {}): FetchStack => {
  const stack = createFetch({ targets: [{ url: new URL(address) }], userAgent: 'smo/1', random: () => 0, ...options });
  stacks.push(stack);
  return stack;
};

it('asks politely, follows, retries, decodes', async () => {
  let tries = 0;
  const site = await serve({
    '/': { status: 301, headers: { location: '/tea' } },
    '/tea': (_, response) => {
      if (tries++)
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' }).end(gzipSync('tea'));
      else response.writeHead(503).end();
    },
  });
  const { fetch } = stackFor(site.origin);
  const reply = await fetch({ url: site.url('/'), purpose: 'page' });
  expect(reply).toMatchObject({ status: 200, retries: 1, hops: [{ status: 301, location: `${site.origin}/tea` }] });
  expect(reply.kind === 'answered' && Buffer.from(reply.body).toString()).toBe('tea');
  expect(site.asked).toHaveLength(3);
  expect(site.asked[0]?.headers['user-agent']).toBe('smo/1');
});

it('sends headers and passwords to the target only, and hides them', async () => {
  const other = await serve({ '/': 'other' });
  const site = await serve({ '/': { status: 302, headers: { location: other.origin } }, '/robots.txt': '' });
  const { fetch, robots, mask } = stackFor(site.origin.replace('://', '://user:geheim@'), {
    headers: { 'x-api-key': 'secret-key' },
    allowPrivate: true,
  });
  await fetch({ url: site.url('/'), purpose: 'page' });
  await robots.check(site.url('/'));
  for (const { headers } of site.asked) {
    expect(headers).toMatchObject({ 'x-api-key': 'secret-key', authorization: 'Basic dXNlcjpnZWhlaW0=' });
  }
  expect(other.asked[0]?.headers).not.toHaveProperty('x-api-key');
  expect(other.asked[0]?.headers).not.toHaveProperty('authorization');
  expect(mask('geheim secret-key')).toBe('*** ***');
});

it('goes nowhere private but to the target, by redirect neither', async () => {
  const canary = await serve({ '/': 'secret' });
  const site = await serve({
    '/': { status: 302, headers: { location: canary.origin } },
    '/robots.txt': { status: 302, headers: { location: `${canary.origin}/robots.txt` } },
  });
  const { fetch, robots } = stackFor(site.origin);
  const reply = await fetch({ url: site.url('/'), purpose: 'page' });
  expect(reply).toMatchObject({ outcome: 'unsafe_address', hops: [{ status: 302 }], retries: 0 });
  expect(await fetch({ url: canary.url('/'), purpose: 'image' })).toMatchObject({ outcome: 'unsafe_address' });
  expect(await robots.check(site.url('/'))).toMatchObject({ allowed: false, outcome: 'unsafe_address' });
  expect(canary.asked).toEqual([]);
});

it('lets the caller refuse a hop', async () => {
  const site = await serve({ '/': { status: 302, headers: { location: '/tea' } } });
  const { fetch } = stackFor(site.origin, {
    allow: () => ({ outcome: 'robots_denied', reason: 'refused by robots.txt' }),
  });
  expect(await fetch({ url: site.url('/'), purpose: 'page' })).toMatchObject({ outcome: 'robots_denied' });
  expect(site.asked).toHaveLength(1);
});

it('gives redirects as they are when asked for one hop', async () => {
  const site = await serve({ '/': { status: 302, headers: { location: '/tea' } } });
  const { hop } = stackFor(site.origin);
  expect(await hop({ url: site.url('/'), purpose: 'page' })).toMatchObject({
    status: 302,
    headers: { location: '/tea' },
  });
});

it('reads robots.txt, obeys it or not', async () => {
  const site = await serve({ '/robots.txt': 'User-agent: smo\nDisallow: /' });
  expect(await stackFor(site.origin).robots.check(site.url('/'))).toMatchObject({ allowed: false });
  expect(await stackFor(site.origin, { robots: false }).robots.check(site.url('/'))).toMatchObject({ allowed: true });
});

it('ends what is under way when it is closed', async () => {
  const site = await serve({ '/': () => undefined });
  const { fetch, close } = stackFor(site.origin);
  const reply = fetch({ url: site.url('/'), purpose: 'page' });
  await close();
  expect(await reply).toMatchObject({ outcome: 'cancelled' });
  expect(await fetch({ url: site.url('/'), purpose: 'page' })).toMatchObject({ outcome: 'cancelled' });
});

it('ends what waits for its turn, and pauses, when it is closed', async () => {
  const site = await serve({ '/': () => undefined, '/busy': { status: 503, headers: { 'retry-after': '30' } } });
  const { fetch, close } = stackFor(site.origin, { concurrency: 1 });
  const warnings: unknown[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const replies = ['/busy', ...Array<string>(30).fill('/')].map((path) =>
    fetch({ url: site.url(path), purpose: 'image' }),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  await close();
  for (const reply of await Promise.all(replies)) expect(reply).toMatchObject({ outcome: 'cancelled' });
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

it('refuses headers that cannot be sent', () => {
  expect(() => stackFor('https://tea.example', { headers: { 'x-tea': 'a\nb' } })).toThrow(UserError);
});
