import { getEventListeners } from 'node:events';
import { stopWith, unlessAborted } from '../../src/crawl/stop-with.ts';

describe('stopWith', () => {
  it('aborts with the signal that it was given', () => {
    const abort = new AbortController();
    const stop = stopWith(abort.signal);
    expect(stop.signal.aborted).toBe(false);
    abort.abort();
    expect(stop).toMatchObject({ isLate: false, signal: { aborted: true } });
  });

  it('is aborted from the start with a signal that is', () => {
    expect(stopWith(AbortSignal.abort()).signal.aborted).toBe(true);
  });

  it('aborts when the time is up', async () => {
    const stop = stopWith(undefined, 5);
    await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
    expect(stop.isLate).toBe(true);
  });

  it('leaves nothing behind on the signal that it was given', () => {
    const { signal } = new AbortController();
    for (let index = 0; index < 20; index++) stopWith(signal, 1000).close();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('unlessAborted', () => {
  const never = new Promise<string>(() => {});

  it('brings what the work brings', async () => {
    const { signal } = new AbortController();
    expect(await unlessAborted(Promise.resolve('tea'), signal)).toBe('tea');
    await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('does not wait for work that will never end', async () => {
    const abort = new AbortController();
    const waiting = unlessAborted(never, abort.signal);
    abort.abort();
    expect(await waiting).toBeUndefined();
    expect(await unlessAborted(never, abort.signal)).toBeUndefined();
  });

  it('bears that the work fails afterwards', async () => {
    let fail = (_: Error): void => {};
    const work = new Promise<never>((_, reject) => {
      fail = reject;
    });
    expect(await unlessAborted(work, AbortSignal.abort())).toBeUndefined();
    fail(new Error('late'));
    await new Promise(setImmediate);
  });
});
