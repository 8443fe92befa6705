import { inOrder } from '../../src/crawl/in-order.ts';
import { settled } from '../support/fake-clock.ts';

interface Bench {
  readonly started: number[];
  readonly committed: number[];
  readonly steps: AsyncGenerator<{ readonly step: string }, void>;
  readonly abort: AbortController;
  finish(task: number, error?: Error): Promise<void>;
}

/** Tasks from 0 that end when the test says so. */
function bench(tasks: number, { concurrency = 2, onCommit = (_: number): void => {} } = {}): Bench {
  const started: number[] = [];
  const committed: number[] = [];
  const enders = new Map<number, (error?: Error) => void>();
  const abort = new AbortController();
  const steps = inOrder<number, string, { readonly step: string }>({
    next: () => (started.length < tasks ? started.length : undefined),
    run: (task) => {
      started.push(task);
      return new Promise((resolve, reject) => {
        enders.set(task, (error) => (error ? reject(error) : resolve(`end of ${task}`)));
      });
    },
    commit: (task, outcome) => {
      committed.push(task);
      onCommit(task);
      return { step: outcome };
    },
    cancel: (task) => `no end of ${task}`,
    concurrency,
    signal: abort.signal,
  });
  const finish = (task: number, error?: Error): Promise<void> => {
    enders.get(task)?.(error);
    return settled();
  };
  return { started, committed, steps, abort, finish };
}

const take = async ({ steps }: Bench): Promise<string | undefined> => (await steps.next()).value?.step;

describe('inOrder', () => {
  it('hands on in order what ends in any', async () => {
    const work = bench(3, { concurrency: 3 });
    const first = take(work);
    await work.finish(2);
    await work.finish(1);
    expect(work.committed).toEqual([]);
    await work.finish(0);
    expect(work.committed).toEqual([0, 1, 2]);
    expect([await first, await take(work), await take(work), await take(work)]).toEqual([
      'end of 0',
      'end of 1',
      'end of 2',
      undefined,
    ]);
  });

  it('starts the next task as soon as one has ended, whoever is slow', async () => {
    const work = bench(4);
    const first = take(work);
    expect(work.started).toEqual([0, 1]);
    await work.finish(1);
    await work.finish(2);
    expect(work.started).toEqual([0, 1, 2, 3]);
    await work.finish(0);
    expect(await first).toBe('end of 0');
  });

  it('goes on while its consumer is busy', async () => {
    const work = bench(4, { concurrency: 1 });
    const first = take(work);
    await work.finish(0);
    await first;
    await work.finish(1);
    await work.finish(2);
    expect(work.committed).toEqual([0, 1, 2]);
    expect(work.started).toEqual([0, 1, 2, 3]);
  });

  it('runs no further ahead than a thousand tasks', async () => {
    const work = bench(5000, { concurrency: 2 });
    void take(work);
    for (let task = 1; task < 2000; task++) await work.finish(task);
    expect(work.started).toHaveLength(1000);
  });

  it('cancels what is under way, keeps what has ended, starts nothing more', async () => {
    const work = bench(9, { concurrency: 3 });
    const first = take(work);
    await work.finish(1);
    work.abort.abort();
    expect([await first, await take(work), await take(work), await take(work)]).toEqual([
      'no end of 0',
      'end of 1',
      'no end of 2',
      'no end of 3',
    ]);
    expect(await take(work)).toBeUndefined();
    await work.finish(0);
    expect(work.started).toHaveLength(4);
  });

  it('bears that a commit aborts', async () => {
    const work = bench(9, { concurrency: 3, onCommit: (task) => task === 0 && work.abort.abort() });
    const first = take(work);
    await work.finish(0);
    expect([await first, await take(work), await take(work), await take(work)]).toEqual([
      'end of 0',
      'no end of 1',
      'no end of 2',
      undefined,
    ]);
  });

  it('throws the error of a task when its turn has come', async () => {
    const work = bench(3, { concurrency: 2 });
    const first = take(work);
    await work.finish(1, new Error('a bug'));
    await work.finish(0);
    expect(await first).toBe('end of 0');
    await expect(take(work)).rejects.toThrow('a bug');
  });

  it('throws the error of a commit', async () => {
    const work = bench(3, {
      onCommit: () => {
        throw new Error('a bug');
      },
    });
    const first = expect(take(work)).rejects.toThrow('a bug');
    await work.finish(0);
    await first;
  });

  it('starts nothing more once its consumer has left', async () => {
    const work = bench(9, { concurrency: 2 });
    const first = take(work);
    await work.finish(0);
    await first;
    await work.steps.return();
    await work.finish(1);
    expect(work.started).toEqual([0, 1, 2]);
  });
});
