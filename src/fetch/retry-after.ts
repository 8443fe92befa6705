/** Reads how long a server asks us to wait. */

import type { Answered } from './reply.ts';

/** Longer waits are usually cut to this: a run cannot stand still for an hour, and asking once a minute is gentle. */
export const usualLongestWait = 60_000;

/** Milliseconds, at most `longest`; undefined when the header is missing or says nothing. `date` is now, by the wall clock. */
export function readRetryAfter(
  { headers }: Pick<Answered, 'headers'>,
  date: number,
  longest = usualLongestWait,
): number | undefined {
  const value = headers['retry-after']?.trim() ?? '';
  const wait = readDuration(value) ?? readDate(value, Date.parse(headers.date ?? '') || date);
  return wait === undefined ? undefined : Math.min(wait, longest);
}

/** Seconds, as the standard has it, or with units as some servers write them: `3s`, `1m1s`. */
function readDuration(value: string): number | undefined {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/i.exec(value);
  if (!value || !parts) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** Dates count from the server's own clock, which may be wrong. */
function readDate(value: string, now: number): number | undefined {
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
