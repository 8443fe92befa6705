/** Tells on stderr how far a run is: one line that redraws itself on a terminal, a plain line now and then elsewhere. */

import { createLogUpdate } from 'log-update';
import { guardLine, visible, visibleLines } from '../report/escape/terminal.ts';
import { cutToWidth } from '../report/layout/width.ts';
import { counted, duration, figure } from '../report/phrases.ts';

export interface ProgressState {
  /** Pages finished, whatever became of them. */
  readonly done: number;
  readonly queued: number;
  readonly failed: number;
  /** What is being done, when it is not the crawl: `probing images`. */
  readonly step?: string;
  /** The address in hand. */
  readonly current?: string;
}

export interface Progress {
  update(state: ProgressState): void;
  /** Prints lines that stay. `paint` is laid over them once they are safe. */
  line(text: string, paint?: (line: string) => string): void;
  /** Takes the progress away; lines can still be printed. */
  stop(): void;
}

/** What of a stream is needed; `process.stderr` is one. */
export interface ProgressStream {
  write(text: string): boolean;
  on?(event: 'error', listener: () => void): unknown;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

export interface ProgressOptions {
  readonly stream: ProgressStream;
  /** A terminal that moves its cursor: false for files, pipes and `TERM=dumb`. */
  readonly isTerminal: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

const redrawEvery = 100;
const tickEvery = 1000;
/** Some CI services end a job that is silent for long. */
const reportEvery = 30_000;

export function createProgress({ stream, isTerminal, now = () => performance.now() }: ProgressOptions): Progress {
  stream.on?.('error', ignore); // a closed stderr must not end the audit
  const startedAt = now();
  const rate = createRate(now);
  const display = isTerminal ? redrawing(stream) : reporting(stream);
  let state: ProgressState | undefined;
  let shownAt = isTerminal ? -Infinity : startedAt;

  const show = () => {
    if (!state) return;
    shownAt = now();
    display.show(describe(state, rate(state.done), shownAt - startedAt));
  };
  const tick = () => {
    if (isTerminal || now() - shownAt >= reportEvery) show();
  };
  const timer = setInterval(tick, tickEvery);
  timer.unref();

  return {
    update(next) {
      state = next;
      if (isTerminal && now() - shownAt >= redrawEvery) show();
    },
    line(text, paint = (line) => line) {
      display.clear();
      for (const line of visibleLines(text)) stream.write(`${paint(guardLine(line))}\n`);
      if (isTerminal) show();
    },
    stop() {
      clearInterval(timer);
      state = undefined;
      display.clear();
    },
  };
}

function describe({ done, queued, failed, step, current }: ProgressState, perSecond: number, elapsed: number): string {
  const parts = [
    step && visible(step),
    counted(done, 'page'),
    queued > 0 && `${figure(queued)} queued`,
    failed > 0 && `${figure(failed)} failed`,
    perSecond > 0 && `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`,
    elapsed >= 1000 && duration(Math.floor(elapsed / 1000) * 1000),
    current && visible(current),
  ];
  return guardLine(parts.filter(Boolean).join(' · '));
}

interface Display {
  show(text: string): void;
  clear(): void;
}

function redrawing(stream: ProgressStream): Display {
  const terminal = measured(stream);
  // The cursor stays: hiding it would take hold of process.stderr and of the signals.
  const draw = createLogUpdate(terminal as unknown as NodeJS.WritableStream, { showCursor: true });
  return { show: (text) => draw(cutToWidth(text, terminal.columns - 1)), clear: () => draw.clear() };
}

const reporting = (stream: ProgressStream): Display => ({
  show: (text) => stream.write(`${text}\n`),
  clear: ignore,
});

/** Some terminals claim to have no columns and no rows. */
const measured = (stream: ProgressStream) => ({
  isTTY: true,
  write: (text: string) => stream.write(text),
  get columns() {
    return stream.columns || 80;
  },
  get rows() {
    return stream.rows || 24;
  },
});

const rateWindow = 10_000;

/** Pages a second over the last ten seconds. */
function createRate(now: () => number): (done: number) => number {
  const marks = [{ at: now(), done: 0 }];
  return (done) => {
    const at = now();
    const last = marks.at(-1);
    if (last && at - last.at >= tickEvery) marks.push({ at, done });
    while (marks.length > 2 && at - (marks[1]?.at ?? at) >= rateWindow) marks.shift();
    const first = marks[0];
    const elapsed = first ? at - first.at : 0;
    return first && elapsed >= tickEvery ? ((done - first.done) * 1000) / elapsed : 0;
  };
}

function ignore(): void {}
