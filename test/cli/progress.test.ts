import { stripVTControlCharacters } from 'node:util';
import { createProgress } from '../../src/cli/progress.ts';
import { displayWidth } from '../../src/report/layout/width.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start({ isTerminal = true, columns = 80 as number | undefined } = {}) {
  const written: string[] = [];
  const stream = { columns, rows: 24, write: (text: string) => written.push(text) > 0 };
  const progress = createProgress({ stream, isTerminal, now: () => performance.now() });
  const frames = () => written.map((text) => stripVTControlCharacters(text).trim()).filter(Boolean);
  return { progress, stream, written, frames };
}

const state = { done: 0, queued: 0, failed: 0 };

describe('on a terminal', () => {
  it('shows pages, queue, failures, rate and time', () => {
    const { progress, frames } = start();
    progress.update({ ...state, queued: 1 });
    vi.advanceTimersByTime(1900);
    progress.update({ done: 1234, queued: 42, failed: 1, step: 'crawling', current: 'https://a.example' });
    expect(frames()[0]).toBe('0 pages · 1 queued');
    expect(frames().at(-1)).toBe('crawling · 1,234 pages · 42 queued · 1 failed · 649/s · 1 s · https://a.example');
    progress.stop();
  });

  it('redraws at most ten times a second', () => {
    const { progress, frames } = start();
    for (let done = 0; done < 1000; done++) {
      progress.update({ ...state, done });
      vi.advanceTimersByTime(1);
    }
    expect(frames().length).toBeGreaterThan(8);
    expect(frames().length).toBeLessThan(13);
    progress.stop();
  });

  it('lets the clock run while nothing comes', () => {
    const { progress, frames } = start();
    progress.update(state);
    vi.advanceTimersByTime(5000);
    expect(frames().at(-1)).toBe('0 pages · 5 s');
    progress.stop();
  });

  it('forgets a fast start', () => {
    const { progress, frames } = start();
    progress.update({ ...state, done: 1000 });
    for (let second = 0; second < 30; second++) {
      vi.advanceTimersByTime(1000);
      progress.update({ ...state, done: 1000 + second });
    }
    expect(frames().at(-1)).toMatch(/ · 1\.[01]\/s · 30 s$/);
    progress.stop();
  });

  it.each([
    [80, 80],
    [20, 20],
    [3, 3],
    [0, 80],
    [undefined, 80],
  ])('keeps one line on %s columns', (columns, width) => {
    const { progress, frames } = start({ columns });
    progress.update({ ...state, done: 7, current: `https://tea.example/${'お茶'.repeat(100)}` });
    expect(frames()).toHaveLength(1);
    expect(displayWidth(frames()[0] ?? '')).toBeLessThan(width);
    expect(frames()[0]).toMatch(/…$/);
    progress.stop();
  });

  it('follows a terminal that is made smaller', () => {
    const { progress, stream, frames } = start();
    progress.update({ ...state, current: 'x'.repeat(60) });
    stream.columns = 30;
    vi.advanceTimersByTime(1000);
    expect(displayWidth(frames().at(-1) ?? '')).toBeLessThan(30);
    progress.stop();
  });

  it('prints lines that stay above', () => {
    const { progress, frames } = start();
    progress.update(state);
    progress.line('robots.txt answered 503\nits images were left out');
    expect(frames()).toEqual(['0 pages', 'robots.txt answered 503', 'its images were left out', '0 pages']);
    progress.stop();
  });

  it('is gone when stopped, and still prints lines', () => {
    const { progress, written, frames } = start();
    progress.update(state);
    progress.stop();
    expect(written.at(-1)).toContain('\x1b[2K');
    vi.advanceTimersByTime(60_000);
    progress.line('done');
    expect(frames()).toEqual(['0 pages', 'done']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never hides the cursor', () => {
    const { progress, written } = start();
    progress.update(state);
    progress.stop();
    expect(written.join('')).not.toContain('\x1b[?25l');
  });

  it('shows what hides in an address and obeys none of it', () => {
    const { progress, written } = start();
    progress.update({ ...state, step: '::error::', current: 'https://tea.example/\x1b[2J\u202e' });
    progress.line('::error::\x1b[2J ##[error]', (line) => `\x1b[33m${line}\x1b[39m`);
    const text = written.join('');
    expect(text).toContain('\\x3a:error:: · 0 pages · https://tea.example/\\x1b[2J\\u202e');
    expect(text).toContain('\x1b[33m\\x3a:error::\\x1b[2J #\\x23[error]\x1b[39m\n');
    progress.stop();
  });
});

describe('elsewhere', () => {
  it('is silent for half a minute, then says a plain line', () => {
    const { progress, written } = start({ isTerminal: false });
    for (let second = 0; second < 65; second++) {
      progress.update({ ...state, done: second });
      vi.advanceTimersByTime(1000);
      if (second < 28) expect(written).toEqual([]);
    }
    expect(written).toEqual(['29 pages · 1.0/s · 30 s\n', '59 pages · 1.0/s · 1 min 0 s\n']);
    progress.stop();
  });

  it('prints lines without escape codes', () => {
    const { progress, written } = start({ isTerminal: false });
    progress.update(state);
    progress.line('a line');
    progress.stop();
    progress.line('another');
    expect(written).toEqual(['a line\n', 'another\n']);
  });

  it('says nothing before there is anything to say', () => {
    const { progress, written } = start({ isTerminal: false });
    vi.advanceTimersByTime(90_000);
    progress.stop();
    expect(written).toEqual([]);
  });
});
