/** Runs tasks side by side and hands on what came of them in the order in which they were taken. */

export interface InOrder<Task, Outcome, Step> {
  /** The next task, or undefined while there is none; asked again after each commit. */
  readonly next: (uncommitted: number) => Task | undefined;
  readonly run: (task: Task) => Promise<Outcome>;
  /** Called once for each task, in order; may bring new tasks about. */
  readonly commit: (task: Task, outcome: Outcome) => Step;
  /** What becomes of a task that runs while the signal aborts. Its late outcome is thrown away. */
  readonly cancel: (task: Task) => Outcome;
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** Finished tasks that may wait for a slow one before them; holds small values only. */
const mostAhead = 1000;

interface Slot<Task, Outcome> {
  readonly task: Task;
  settled?: { readonly outcome: Outcome } | { readonly error: unknown };
}

export async function* inOrder<Task, Outcome, Step>(plan: InOrder<Task, Outcome, Step>): AsyncGenerator<Step, void> {
  const { signal, concurrency } = plan;
  const slots: Slot<Task, Outcome>[] = [];
  const bell = createBell();
  let running = 0;
  let isOpen = true;

  function fill(): void {
    while (isOpen && !signal.aborted && running < concurrency && slots.length < mostAhead) {
      const task = plan.next(slots.length);
      if (task === undefined) return;
      start(task);
    }
  }

  function start(task: Task): void {
    const slot: Slot<Task, Outcome> = { task };
    slots.push(slot);
    running++;
    plan.run(task).then(
      (outcome) => settle(slot, { outcome }),
      (error: unknown) => settle(slot, { error }),
    );
  }

  function settle(slot: Slot<Task, Outcome>, settled: Slot<Task, Outcome>['settled']): void {
    running--;
    if (!slot.settled && settled) slot.settled = settled;
    fill();
    bell.ring();
  }

  function cancelAll(): void {
    for (const slot of slots) slot.settled ??= { outcome: plan.cancel(slot.task) };
    bell.ring();
  }

  signal.addEventListener('abort', cancelAll);
  try {
    for (fill(); ; fill()) {
      const slot = slots[0];
      if (!slot) return;
      while (!slot.settled) await bell.wait();
      if ('error' in slot.settled) throw slot.settled.error;
      slots.shift();
      const step = plan.commit(slot.task, slot.settled.outcome);
      fill();
      yield step;
    }
  } finally {
    isOpen = false;
    signal.removeEventListener('abort', cancelAll);
  }
}

/** One waiter, many ringers. */
function createBell(): { wait(): Promise<void>; ring(): void } {
  let wake = (): void => {};
  return {
    wait: () =>
      new Promise((resolve) => {
        wake = resolve;
      }),
    ring: () => wake(),
  };
}
