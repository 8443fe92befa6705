import { createProber, type ProberParts } from '../../src/audit/prober.ts';
import type { Reply, Request } from '../../src/fetch/reply.ts';
import { image, link, oembed, robots } from '../../src/resources.ts';
import { jpeg, png } from '../support/images.ts';
import { answer } from '../support/replies.ts';
import { shop } from '../support/rules.ts';

type Answer = Partial<Omit<Extract<Reply, { kind: 'answered' }>, 'url'>> | { fails: string };

function probing(answers: Record<string, Answer | ((request: Request) => Answer)>, parts: Partial<ProberParts> = {}) {
  const asked: string[] = [];
  const prober = createProber({
    fetch: async (request) => {
      const { url, method = 'GET' } = request;
      asked.push(`${method} ${url.href}`);
      const found = answers[`${method} ${url.href}`] ?? answers[url.href] ?? { status: 404 };
      const answer = typeof found === 'function' ? found(request) : found;
      if ('fails' in answer)
        return { kind: 'failed', url, outcome: 'network_error', reason: answer.fails, hops: [], retries: 0 };
      return {
        kind: 'answered',
        url,
        status: 200,
        headers: {},
        body: new Uint8Array(),
        truncated: false,
        hops: [],
        timing: { firstByte: 1, total: 1 },
        retries: 0,
        ...answer,
      };
    },
    refusal: () => undefined,
    site: shop,
    texts: async () => undefined,
    mayFetch: async () => true,
    allows: async (url) => ({
      outcome: 'ok',
      status: 200,
      finalUrl: url.href,
      redirects: 0,
      allows: { Twitterbot: false },
    }),
    ...parts,
  });
  return { asked, probe: prober.probe };
}

const photo = 'https://tea.example/a.jpg';

it('tells format, pixels and weight of an image from its head', async () => {
  const { probe } = probing({
    [photo]: {
      status: 206,
      headers: { 'content-type': 'Image/PNG; q=1', 'content-range': 'bytes 0-99/5000' },
      body: png(1200, 630),
    },
  });
  expect(await probe(image(photo))).toEqual({
    url: photo,
    finalUrl: photo,
    redirects: 0,
    outcome: 'ok',
    status: 200,
    contentType: 'image/png',
    attachment: false,
    format: 'png',
    width: 1200,
    height: 630,
    animated: false,
    bytes: 5000,
  });
});

it('asks again for more when the size stands far into the file', async () => {
  const file = jpeg(1200, 630, { before: 150_000 });
  const { probe, asked } = probing({
    [photo]: ({ maxBytes = 0 }) => ({
      body: file.subarray(0, maxBytes),
      truncated: file.length > maxBytes,
      headers: { 'content-length': `${file.length}` },
    }),
  });
  expect(await probe(image(photo))).toMatchObject({ width: 1200, bytes: file.length });
  expect(asked).toHaveLength(2);
});

it('asks once for each address in a run', async () => {
  const { probe, asked } = probing({ [photo]: { body: png(1, 1) } });
  await Promise.all([probe(image(photo)), probe(image(photo)), probe(link(photo))]);
  expect(asked).toEqual([`GET ${photo}`, `HEAD ${photo}`]);
});

it('does not take an error page for an image', async () => {
  const { probe } = probing({ [photo]: { status: 404, body: png(1, 1) } });
  expect(await probe(image(photo))).toMatchObject({ outcome: 'http_error', status: 404 });
  expect(await probe(image(photo))).not.toHaveProperty('format');
});

it.each([
  ['fine', { status: 200 }, 'fine'],
  ['gone', { status: 404 }, 'broken'],
  ['turned away', { status: 999 }, 'unknown'],
  ['forbidden', { status: 403 }, 'unknown'],
  ['no such host', { fails: 'no such host' }, 'broken'],
  ['cut off', { fails: 'connection reset' }, 'unknown'],
])('a link that is %s', async (_, answer, state) => {
  const { probe } = probing({ 'https://social.example/tea': answer });
  expect(await probe(link('https://social.example/tea'))).toMatchObject({ state });
});

it('cannot tell of who is asked about cookies first', async () => {
  const url = new URL('https://consent.social.example/m?continue=/tea');
  const { probe } = probing({}, { fetch: async () => ({ ...answer(200), url }) });
  expect(await probe(link('https://social.example/tea'))).toMatchObject({ state: 'unknown' });
});

it('cannot tell of who is sent to the start page', async () => {
  const url = new URL('https://social.example/');
  const { probe } = probing({}, { fetch: async () => ({ ...answer(200), url }) });
  expect(await probe(link('https://social.example/tea'))).toMatchObject({ state: 'unknown' });
  expect(await probe(link('https://social.example/'))).toMatchObject({ state: 'fine' });
});

it('falls back to GET where HEAD is not known', async () => {
  const url = 'https://social.example/tea';
  const { probe, asked } = probing({ [`HEAD ${url}`]: { status: 405 }, [`GET ${url}`]: { status: 200 } });
  expect(await probe(link(url))).toMatchObject({ state: 'fine' });
  expect(asked).toEqual([`HEAD ${url}`, `GET ${url}`]);
});

it('says why something was not probed, and asks nobody', async () => {
  const { probe, asked } = probing({}, { refusal: () => 'external' });
  expect(await probe(image(photo))).toBe('external');
  const denied = probing({}, { mayFetch: async () => false });
  expect(await denied.probe(image(photo))).toBe('robots_denied');
  expect([...asked, ...denied.asked]).toEqual([]);
});

it('hands on what robots.txt says to preview crawlers', async () => {
  const { probe, asked } = probing({});
  expect(await probe(robots(photo))).toMatchObject({ url: photo, allows: { Twitterbot: false } });
  expect(asked).toEqual([]);
});

it('asks one host for so many answers only, the first ones, and counts each once', async () => {
  const { probe, asked } = probing({});
  const addresses = Array.from({ length: 60 }, (_, n) => `https://tea.example/oembed?url=${n}`);
  const told = await Promise.all([...addresses, ...addresses].map((url) => probe(oembed(url))));
  expect(told.map((answer) => answer === 'limit')).toEqual([...addresses, ...addresses].map((_, n) => n % 60 >= 50));
  expect(asked).toHaveLength(50);
  expect(await probe(oembed('https://other.example/oembed?url=1'))).not.toBe('limit');
});
