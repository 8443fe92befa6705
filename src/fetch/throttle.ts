/** Spaces requests out: so many at once, so many to one host, a pause between their starts, silence when a host asks for it. */

import { type Clock, systemClock } from './clock.ts';
import { cancelled } from './failures.ts';
import type { Fetch, Reply, Request } from './reply.ts';
import { readRetryAfter, usualLongestWait } from './retry-after.ts';

/** What is polite towards one host. */
export interface Pace {
  /** Requests at once. */
  readonly concurrency: number;
  /** Milliseconds between two starts. */
  readonly delay: number;
}

export interface ThrottleOptions {
  /** Requests at once, to all hosts together. */
  readonly concurrency?: number;
  /** Asked before each start, since robots.txt may change the answer. */
  readonly pace?: (url: URL) => Pace;
  /** Milliseconds of silence that a host may ask for. */
  readonly longestWait?: number;
  /** Cancels all that waits, and all that comes later. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

interface Job {
  readonly request: Request;
  readonly settle: (reply: Reply | Promise<Reply>) => void;
  readonly cancel: () => void;
}

/** One host, whichever scheme it is asked by. */
interface Host {
  readonly waiting: Set<Job>;
  active: number;
  nextStart: number;
  silentUntil: number;
  /** When the silence was last prolonged: answers to requests that started before are old news. */
  silencedAt: number;
  refusals: number;
}

const firstSilence = 1_000;

export function withThrottle(
  fetch: Fetch,
  {
    concurrency = 32,
    pace = () => ({ concurrency: 2, delay: 250 }),
    longestWait = usualLongestWait,
    signal,
    clock = systemClock,
  }: ThrottleOptions = {},
): Fetch {
  const hosts = new Map<string, Host>();
  /** Those with jobs, the one that has waited longest for a turn first. */
  const queue = new Set<Host>();
  let active = 0;
  let wakeAt = Number.POSITIVE_INFINITY;
  let doze = new AbortController();

  signal?.addEventListener('abort', cancelAll);

  return (request) =>
    new Promise((settle) => {
      if (signal?.aborted || request.signal?.aborted) return settle(cancelledReply(request));
      const host = hostOf(request.url);
      const cancel = () => {
        host.waiting.delete(job);
        request.signal?.removeEventListener('abort', cancel);
        settle(cancelledReply(request));
        if (!signal?.aborted) startAll();
      };
      const job = { request, settle, cancel };
      host.waiting.add(job);
      queue.add(host);
      request.signal?.addEventListener('abort', cancel);
      startAll();
    });

  function cancelAll(): void {
    for (const { waiting } of queue) for (const job of waiting) job.cancel();
    queue.clear();
    doze.abort();
  }

  function startAll(): void {
    let wake = Number.POSITIVE_INFINITY;
    for (const host of queue) {
      const [job] = host.waiting;
      if (!job) {
        queue.delete(host);
        continue;
      }
      if (active >= concurrency) return;
      const { concurrency: perHost, delay } = pace(job.request.url);
      if (host.active >= perHost) continue;
      const now = clock.now();
      const ready = Math.max(host.nextStart, host.silentUntil);
      if (ready > now) {
        wake = Math.min(wake, ready);
        continue;
      }
      host.nextStart = now + delay;
      start(host, job);
      queue.delete(host);
      queue.add(host); // the iteration comes by here again, after all others have had their turn
    }
    wakeLater(wake);
    if (queue.size === 0) doze.abort(); // a timer that nobody needs would keep the process alive
  }

  function start(host: Host, job: Job): void {
    job.request.signal?.removeEventListener('abort', job.cancel);
    host.waiting.delete(job);
    host.active++;
    active++;
    const started = clock.now();
    const reply = fetch(job.request).then((reply) => {
      heed(host, reply, started);
      return reply;
    });
    const free = () => {
      host.active--;
      active--;
      startAll();
    };
    reply.then(free, free);
    job.settle(reply);
  }

  /** A burst of refusals counts once: only requests that started after the last one tell something new. */
  function heed(host: Host, reply: Reply, started: number): void {
    if (reply.kind !== 'answered') return;
    const asked = readRetryAfter(reply, clock.date(), longestWait);
    if (reply.status !== 429 && (reply.status !== 503 || asked === undefined)) {
      if (reply.status < 400 && started >= host.silencedAt) host.refusals = 0;
      return;
    }
    const isNews = started >= host.silencedAt;
    if (!isNews && asked === undefined) return;
    const silence = asked ?? Math.min(longestWait, firstSilence * 2 ** host.refusals);
    host.silentUntil = Math.max(host.silentUntil, clock.now() + silence);
    if (!isNews) return;
    host.silencedAt = clock.now();
    host.refusals++;
  }

  function wakeLater(at: number): void {
    if (at >= wakeAt) return;
    wakeAt = at;
    if (doze.signal.aborted) doze = new AbortController();
    void clock.sleep(at - clock.now(), doze.signal).then(() => {
      if (wakeAt === at) wakeAt = Number.POSITIVE_INFINITY;
      startAll();
    });
  }

  function hostOf({ host }: URL): Host {
    const known = hosts.get(host);
    if (known) return known;
    const fresh = { waiting: new Set<Job>(), active: 0, nextStart: 0, silentUntil: 0, silencedAt: 0, refusals: 0 };
    hosts.set(host, fresh);
    return fresh;
  }
}

const cancelledReply = ({ url }: Request): Reply => ({ kind: 'failed', url, ...cancelled, hops: [], retries: 0 });
