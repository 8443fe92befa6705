/** How hard a host may be pressed: gently on the web, freely on one's own machine. */

import { isIPv4 } from 'node:net';
import type { Pace } from './throttle.ts';

export interface PaceOptions {
  /** Requests at once to one host; undefined: what is usual there. */
  readonly concurrency?: number | undefined;
  /** Milliseconds between two starts; undefined: what is usual there, or what robots.txt asks. */
  readonly delay?: number | undefined;
}

const onTheWeb: Pace = { concurrency: 2, delay: 250 };
const onLoopback: Pace = { concurrency: 16, delay: 0 };
/** Slower, and a crawl would not end; sites that ask for more are for the crawl to leave out. */
const longestDelay = 30_000;

/** `asked` tells what the robots.txt of a host wants. On loopback it is the published site's wish, and nobody is spared by it. */
export function createPace({ concurrency, delay }: PaceOptions, asked: (url: URL) => number): (url: URL) => Pace {
  return (url) => {
    const usual = isLoopback(url) ? onLoopback : onTheWeb;
    const polite = usual === onLoopback ? 0 : Math.min(longestDelay, Math.max(usual.delay, asked(url)));
    return { concurrency: concurrency ?? usual.concurrency, delay: delay ?? polite };
  };
}

export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  (isIPv4(hostname) && hostname.startsWith('127.'));
