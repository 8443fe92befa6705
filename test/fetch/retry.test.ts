import { createAddressGuard } from '../../src/fetch/address-guard.ts';
import type { Reply } from '../../src/fetch/reply.ts';
import { type RetryOptions, withRetry } from '../../src/fetch/retry.ts';
import { createSend } from '../../src/fetch/send.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { answer, failure, scripted } from '../support/replies.ts';
import { closedPort, serve } from '../support/serve.ts';

const url = new URL('https://tea.example/');

/** Runs to the end in no time; `random` at its highest, so that pauses are at their longest. */
async function run(replies: readonly Reply[], options: RetryOptions = {}) {
  const clock = fakeClock();
  const fetch = scripted(...replies);
  const reply = withRetry(fetch, { clock, random: () => 1, ...options })({ url, purpose: 'page' });
  await clock.advance(3_600_000);
  return { reply: await reply, asked: fetch.asked.length, sleeps: clock.sleeps };
}

const passing = (outcome: 'network_error' | 'timeout') => failure(outcome, 'passing', true);

describe('asks again', () => {
  it.each([408, 429, 500, 502, 503, 504, 522, 524])('after %i', async (status) => {
    expect(await run([answer(status), answer(200)])).toMatchObject({
      asked: 2,
      reply: { status: 200, retries: 1 },
      sleeps: [1000],
    });
  });

  it.each(['network_error', 'timeout'] as const)('after a passing %s', async (outcome) => {
    expect(await run([passing(outcome), passing(outcome), answer(200)])).toMatchObject({
      asked: 3,
      reply: { status: 200, retries: 2 },
    });
  });

  it('twice at most, later and later', async () => {
    expect(await run([passing('network_error')])).toMatchObject({
      asked: 3,
      sleeps: [1000, 2000],
      reply: { outcome: 'network_error', retries: 2 },
    });
  });

  it('as often as it is told, with a longest pause', async () => {
    const { asked, sleeps } = await run([answer(500)], { retries: 7 });
    expect([asked, sleeps]).toEqual([8, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]]);
  });

  it('after a part of the pause that chance decides', async () => {
    expect((await run([answer(500)], { random: () => 0.25 })).sleeps).toEqual([250, 500]);
  });
});

describe('does not ask again', () => {
  it.each([200, 204, 301, 304, 400, 401, 403, 404, 410, 501, 999])('after %i', async (status) => {
    expect(await run([answer(status, { 'retry-after': '5' })])).toMatchObject({
      asked: 1,
      reply: { status, retries: 0 },
      sleeps: [],
    });
  });

  it.each(['network_error', 'protocol_error', 'unsafe_address', 'cancelled', 'out_of_scope'] as const)(
    'after a lasting %s',
    async (outcome) => {
      expect(await run([failure(outcome)])).toMatchObject({ asked: 1, reply: { outcome, retries: 0 } });
    },
  );
});

describe('Retry-After', () => {
  it.each([
    ['3', 3000],
    ['3s', 3000],
    ['Sat, 21 Nov 2026 12:00:20 GMT', 20_000],
    ['315360000', 60_000],
  ])('%s is honoured', async (value, sleep) => {
    expect((await run([answer(503, { 'retry-after': value }), answer(200)])).sleeps).toEqual([sleep]);
  });

  it('of 429 costs no retry while patience lasts', async () => {
    const crowded = answer(429, { 'retry-after': '10' });
    expect(await run([crowded, crowded, crowded, crowded, answer(200)])).toMatchObject({
      asked: 5,
      reply: { status: 200, retries: 4 },
    });
  });

  it('for ever ends', async () => {
    const { asked, sleeps, reply } = await run([answer(429, { 'retry-after': '31536000' })]);
    expect({ asked, sleeps }).toEqual({ asked: 5, sleeps: [60_000, 60_000, 60_000, 60_000] });
    expect(reply).toMatchObject({ status: 429, retries: 4 });
  });

  it('of nought or nonsense costs a retry', async () => {
    expect(await run([answer(429, { 'retry-after': '0' })])).toMatchObject({ asked: 3, sleeps: [0, 0] });
    expect(await run([answer(429, { 'retry-after': '-1' })])).toMatchObject({ asked: 3, sleeps: [1000, 2000] });
  });
});

it('wakes up when it is cancelled', async () => {
  const controller = new AbortController();
  const clock = fakeClock();
  const fetch = scripted(answer(500), failure('cancelled', 'cancelled'));
  const reply = withRetry(fetch, { clock })({ url, purpose: 'page', signal: controller.signal });
  await clock.advance(0);
  controller.abort();
  expect(await reply).toMatchObject({ outcome: 'cancelled', retries: 1 });
});

it('wakes up when the run ends', async () => {
  const run = new AbortController();
  const clock = fakeClock();
  const fetch = scripted(answer(500), failure('cancelled', 'cancelled'));
  const reply = withRetry(fetch, { clock, signal: run.signal })({ url, purpose: 'page' });
  await clock.advance(0);
  run.abort();
  expect(await reply).toMatchObject({ outcome: 'cancelled' });
});

it('adds up with retries counted further in', async () => {
  expect(
    (
      await run([
        { ...answer(500), retries: 1 },
        { ...answer(200), retries: 1 },
      ])
    ).reply.retries,
  ).toBe(2);
});

describe('over real connections', () => {
  const patiently = async (target: URL) => {
    const { send, close } = createSend({ guard: createAddressGuard({ origins: [target.origin] }) });
    const reply = await withRetry(send, { pause: 5 })({ url: target, purpose: 'page' });
    await close();
    return reply;
  };

  it('refused: two retries', async () => {
    expect(await patiently(new URL(`http://127.0.0.1:${await closedPort()}`))).toMatchObject({
      reason: 'connection refused',
      retries: 2,
    });
  });

  it('reset, then answered', async () => {
    let resets = 0;
    const site = await serve({
      '/': (_, response) => (resets++ ? response.end('tea') : response.socket?.resetAndDestroy()),
    });
    expect(await patiently(site.url('/'))).toMatchObject({ status: 200, retries: 1 });
  });
});
