import { systemClock } from '../../src/fetch/clock.ts';

describe('sleep', () => {
  it('lasts', async () => {
    const started = systemClock.now();
    await systemClock.sleep(15);
    expect(systemClock.now() - started).toBeGreaterThan(13);
  });

  it('ends early when the signal goes off, now or before', async () => {
    const controller = new AbortController();
    const sleep = systemClock.sleep(60_000, controller.signal);
    controller.abort();
    await sleep;
    await systemClock.sleep(60_000, controller.signal);
  });
});

it('knows the date', () => expect(Math.abs(systemClock.date() - Date.now())).toBeLessThan(1000));
