/** Runs tasks side by side and hands on what came of them in the order in which they were taken. */

export interface InOrder<Task, Outcome, Step extends object> {
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

/** Tasks that may be ahead of a slow one before them, or of the consumer; what came of them is small. */
const mostAhead = 1000;

type Settled<Outcome> = { readonly outcome: Outcome } | { readonly error: unknown };

interface Slot<Task, Outcome> {
  readonly task: Task;
  settled?: Settled<Outcome>;
}

export async function* inOrder<Task, Outcome, Step extends object>(
  plan: InOrder<Task, Outcome, Step>,
): AsyncGenerator<Step, void> {
  const slots: Slot<Task, Outcome>[] = [];
  const steps: Step[] = [];
  const bell = createBell();
  let running = 0;
  let isOpen = true;
  let isCommitting = false;
  let failure: { readonly error: unknown } | undefined;

  function fill(): void {
    while (isOpen && !failure && !plan.signal.aborted && running < plan.concurrency) {
      if (slots.length + steps.length >= mostAhead) return;
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

  function settle(slot: Slot<Task, Outcome>, settled: Settled<Outcome>): void {
    running--;
    slot.settled ??= settled;
    commitAll();
  }

  function cancelAll(): void {
    for (const slot of slots) slot.settled ??= { outcome: plan.cancel(slot.task) };
    commitAll();
  }

  /** Before anything new is started, since what is committed may speak against it. */
  function commitAll(): void {
    if (isCommitting) return; // a commit may abort the signal, which leads back here
    isCommitting = true;
    for (let slot = slots[0]; isOpen && !failure && slot?.settled; slot = slots[0]) {
      slots.shift();
      commit(slot.task, slot.settled);
    }
    isCommitting = false;
    fill();
    bell.ring();
  }

  function commit(task: Task, settled: Settled<Outcome>): void {
    try {
      if ('error' in settled) failure = settled;
      else steps.push(plan.commit(task, settled.outcome));
    } catch (error) {
      failure = { error };
    }
  }

  plan.signal.addEventListener('abort', cancelAll);
  try {
    for (fill(); steps.length || slots.length || failure; fill()) {
      const step = steps.shift();
      if (step !== undefined) yield step;
      else if (failure) throw failure.error;
      else await bell.wait();
    }
  } finally {
    isOpen = false;
    plan.signal.removeEventListener('abort', cancelAll);
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
