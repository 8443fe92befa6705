import type { Reply, Request } from '../../src/fetch/reply.ts';
import { type ThrottleOptions, withThrottle } from '../../src/fetch/throttle.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { answer } from '../support/replies.ts';

/** A fetch whose requests take `time` and are noted with the moment of their start: `0 a.example/1`. */
function rig(options: ThrottleOptions, { time = 100, reply = (_: number): Reply => answer(200) } = {}) {
  const clock = fakeClock();
  const starts: string[] = [];
  let running = 0;
  let most = 0;
  const fetch = withThrottle(
    async ({ url }) => {
      const turn = starts.push(`${clock.now()} ${url.host}${url.pathname}`) - 1;
      most = Math.max(most, ++running);
      await clock.sleep(time);
      running--;
      return { ...reply(turn), url };
    },
    { clock, ...options },
  );
  const ask = (address: string, more: Partial<Request> = {}) =>
    fetch({ url: new URL(`https://${address}`), purpose: 'page', ...more });
  return { clock, starts, ask, most: () => most };
}

const fast = (concurrency: number) => () => ({ concurrency, delay: 0 });
const refused = answer(429, { 'retry-after': '5' });

it('runs so many at once to one host', async () => {
  const { clock, starts, ask } = rig({ pace: fast(2) });
  for (const n of [1, 2, 3, 4, 5]) void ask(`a.example/${n}`);
  await clock.advance(1000);
  expect(starts).toEqual(['0 a.example/1', '0 a.example/2', '100 a.example/3', '100 a.example/4', '200 a.example/5']);
});

it('runs so many at once in all', async () => {
  const { clock, ask, most } = rig({ concurrency: 3, pace: fast(2) });
  for (const host of ['a', 'b', 'c', 'd']) for (const n of [1, 2, 3]) void ask(`${host}.example/${n}`);
  await clock.advance(2000);
  expect(most()).toBe(3);
});

it('leaves a pause between the starts to one host', async () => {
  const { clock, starts, ask } = rig({ pace: () => ({ concurrency: 2, delay: 250 }) });
  for (const n of [1, 2, 3]) void ask(`a.example/${n}`);
  void ask('b.example/1');
  await clock.advance(1000);
  expect(starts).toEqual(['0 a.example/1', '0 b.example/1', '250 a.example/2', '500 a.example/3']);
});

it('asks for the pace anew before each start', async () => {
  let delay = 100;
  const { clock, starts, ask } = rig({ pace: () => ({ concurrency: 1, delay }) }, { time: 10 });
  for (const n of [1, 2, 3]) void ask(`a.example/${n}`);
  await clock.advance(50);
  delay = 1000;
  await clock.advance(5000);
  expect(starts).toEqual(['0 a.example/1', '100 a.example/2', '1100 a.example/3']);
});

it('takes http and https of a name for one host, and ports for several', async () => {
  const { clock, starts, ask } = rig({ pace: fast(1) });
  void ask('a.example/1');
  void ask('a.example/2', { url: new URL('http://a.example/2') });
  void ask('a.example:8443/3');
  await clock.advance(300);
  expect(starts).toEqual(['0 a.example/1', '0 a.example:8443/3', '100 a.example/2']);
});

it('is fair: a host with much to do does not starve the others', async () => {
  const { clock, starts, ask } = rig({ concurrency: 2, pace: fast(2) });
  for (let n = 1; n <= 6; n++) void ask(`big.example/${n}`);
  void ask('one.example/1');
  void ask('two.example/1');
  await clock.advance(1000);
  expect(starts.slice(2, 6)).toEqual([
    '100 big.example/3',
    '100 one.example/1',
    '200 two.example/1',
    '200 big.example/4',
  ]);
});

it('keeps the order of one host', async () => {
  const { clock, starts, ask } = rig({ pace: fast(1) }, { time: 1 });
  for (let n = 0; n < 50; n++) void ask(`a.example/${n}`);
  await clock.advance(100);
  expect(starts.map((start) => Number(start.split('/')[1]))).toEqual(Array.from({ length: 50 }, (_, n) => n));
});

describe('silence', () => {
  it('of a host that says when to come back, and of that host only', async () => {
    const { clock, starts, ask } = rig({ pace: fast(1) }, { reply: (turn) => (turn === 0 ? refused : answer(200)) });
    for (const n of [1, 2]) void ask(`a.example/${n}`);
    await clock.advance(150);
    void ask('b.example/1');
    await clock.advance(10_000);
    expect(starts).toEqual(['0 a.example/1', '150 b.example/1', '5100 a.example/2']);
  });

  it('of a 503 with Retry-After, but not of one without', async () => {
    const statuses = [answer(503), answer(503, { 'retry-after': '5' })];
    const { clock, starts, ask } = rig({ pace: fast(1) }, { reply: (turn) => statuses[turn] ?? answer(200) });
    for (const n of [1, 2, 3]) void ask(`a.example/${n}`);
    await clock.advance(10_000);
    expect(starts).toEqual(['0 a.example/1', '100 a.example/2', '5200 a.example/3']);
  });

  it('doubles while 429 gives no time, and starts small again after an answer', async () => {
    const { clock, starts, ask } = rig(
      { pace: fast(1) },
      { time: 0, reply: (turn) => (turn < 3 || turn === 4 ? answer(429) : answer(200)) },
    );
    for (let n = 1; n <= 6; n++) void ask(`a.example/${n}`);
    await clock.advance(20_000);
    expect(starts.map((start) => Number.parseInt(start, 10))).toEqual([0, 1000, 3000, 7000, 7000, 8000]);
  });

  it('is never longer than a minute', async () => {
    const { clock, starts, ask } = rig({ pace: fast(1) }, { time: 0, reply: () => answer(429) });
    for (let n = 1; n <= 10; n++) void ask(`a.example/${n}`);
    await clock.advance(3_600_000);
    const times = starts.map((start) => Number.parseInt(start, 10));
    expect(Math.max(...times.map((time, n) => time - (times[n - 1] ?? 0)))).toBe(60_000);
  });

  it('grows once for a burst of refusals', async () => {
    const { clock, starts, ask } = rig({ pace: fast(8) }, { reply: (turn) => (turn < 8 ? answer(429) : answer(200)) });
    for (let n = 1; n <= 9; n++) void ask(`a.example/${n}`);
    await clock.advance(60_000);
    expect(starts[8]).toBe('1100 a.example/9');
  });
});

describe('cancelling', () => {
  it('takes a waiting request out, and lets go of the signal', async () => {
    const { clock, starts, ask } = rig({ pace: fast(1) });
    const controller = new AbortController();
    const first = ask('a.example/1', { signal: controller.signal });
    const second = ask('a.example/2', { signal: controller.signal });
    void ask('a.example/3');
    controller.abort();
    expect(await second).toMatchObject({ kind: 'failed', outcome: 'cancelled', url: { pathname: '/2' } });
    await clock.advance(1000);
    expect(await first).toMatchObject({ status: 200 });
    expect(starts).toEqual(['0 a.example/1', '100 a.example/3']);
    expect(await ask('a.example/4', { signal: controller.signal })).toMatchObject({ outcome: 'cancelled' });
  });

  it('ends everything that waits, and what comes later', async () => {
    const controller = new AbortController();
    const { clock, starts, ask } = rig({ pace: () => ({ concurrency: 1, delay: 500 }), signal: controller.signal });
    const replies = ['a.example/1', 'a.example/2', 'b.example/1', 'b.example/2'].map((address) => ask(address));
    await clock.advance(200);
    expect(clock.sleeping).toBe(1);
    controller.abort();
    replies.push(ask('c.example/1'));
    expect((await Promise.all(replies)).map(({ kind }) => kind)).toEqual([
      'answered',
      'failed',
      'answered',
      'failed',
      'failed',
    ]);
    await clock.advance(0);
    expect([starts.length, clock.sleeping]).toEqual([2, 0]);
  });

  it('leaves no timer behind', async () => {
    const { clock, ask } = rig({ pace: fast(1) }, { reply: () => refused });
    const controller = new AbortController();
    const replies = [1, 2].map((n) => ask(`a.example/${n}`, { signal: controller.signal }));
    await clock.advance(1000);
    expect(clock.sleeping).toBe(1);
    controller.abort();
    await Promise.all(replies);
    await clock.advance(0);
    expect(clock.sleeping).toBe(0);
  });
});

it('goes on when a fetch throws', async () => {
  const fetch = withThrottle(
    async ({ url }) => {
      if (url.pathname === '/1') throw new Error('our bug');
      return answer(200);
    },
    { pace: fast(1) },
  );
  const ask = (path: string) => fetch({ url: new URL(path, 'https://a.example'), purpose: 'page' });
  const replies = await Promise.allSettled([ask('/1'), ask('/2')]);
  expect(replies.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
