/** How long, how often and how much one request may: rarely changed, so one option, `--limit name=value`, sets them all. */

import { nearest } from '../text.ts';
import { parseDuration } from './duration.ts';
import { durationInWords, isWithin, type Range, rangeInWords } from './limits.ts';

export interface RequestLimit extends Range {
  /** Durations are milliseconds, sizes bytes. */
  readonly unit: 'duration' | 'bytes' | 'number';
  readonly usual: number;
  readonly words: string;
}

const second = 1_000;
const kib = 1_024;
const mib = 1_024 * kib;

export const requestLimits = {
  connectTime: duration(10 * second, 'Until a connection stands: name, address and TLS'),
  idleTime: duration(15 * second, 'Until the first byte comes, and between two pieces of a body'),
  bodySize: size(5 * mib, { least: kib, most: 100 * mib }, 'Of a page, decoded and on the wire; the rest is not read'),
  redirects: number(10, { least: 0, most: 50 }, 'Redirects in a row, meta refreshes included'),
  retries: number(2, { least: 0, most: 10 }, 'After a reset, a timeout, 408, 429 or a passing 5xx'),
  retryPause: duration(second, 'Before the first retry at most; each further pause may be twice as long'),
  longestPause: duration(30 * second, 'Before any retry at most'),
  longestWait: duration(60 * second, 'What a server may ask for by Retry-After; longer is cut to this'),
  patience: duration(120 * second, 'All waits together that servers may ask of one request'),
  hostFailures: number(5, { least: 1, most: 1_000 }, 'Failures in a row after which a host is asked no more'),
} as const satisfies Record<string, RequestLimit>;

export type RequestLimitName = keyof typeof requestLimits;
export type RequestLimits = Readonly<Record<RequestLimitName, number>>;

export const requestLimitNames = Object.keys(requestLimits) as readonly RequestLimitName[];

export const usualRequestLimits: RequestLimits = Object.freeze(
  Object.fromEntries(requestLimitNames.map((name) => [name, requestLimits[name].usual])) as Record<
    RequestLimitName,
    number
  >,
);

export const isRequestLimit = (name: string): name is RequestLimitName => Object.hasOwn(requestLimits, name);

export function unknownRequestLimit(name: string): string {
  const meant = nearest(name, requestLimitNames);
  return `unknown limit "${name}"; ${meant ? `did you mean "${meant}"?` : `there are ${requestLimitNames.join(', ')}`}`;
}

/** The number that a text or a number stands for; undefined when it is none, or beyond what the limit may be. */
export function readRequestLimit(name: RequestLimitName, value: string | number): number | undefined {
  const limit: RequestLimit = requestLimits[name];
  const read = typeof value === 'number' ? value : readers[limit.unit](value);
  return read !== undefined && Number.isInteger(read) && isWithin(read, limit) ? read : undefined;
}

export function limitInWords(name: RequestLimitName): string {
  const limit: RequestLimit = requestLimits[name];
  if (limit.unit === 'duration') return durationInWords(limit);
  return limit.unit === 'bytes'
    ? `a size from ${limit.least} bytes to ${limit.most / mib}MiB, such as 5MiB`
    : rangeInWords(limit);
}

const readers: Readonly<Record<RequestLimit['unit'], (text: string) => number | undefined>> = {
  duration: parseDuration,
  bytes: parseSize,
  number: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
};

const sizes: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1_000, mb: 1_000_000, kib, mib };

function parseSize(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?)\s?(b|kb|mb|kib|mib)?$/i.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Math.round(Number(digits) * (sizes[unit.toLowerCase()] ?? 1));
}

function duration(usual: number, words: string) {
  return { unit: 'duration', usual, words, least: 1, most: 3_600 * second } as const;
}

function size(usual: number, range: Range, words: string) {
  return { unit: 'bytes', usual, words, ...range } as const;
}

function number(usual: number, range: Range, words: string) {
  return { unit: 'number', usual, words, ...range } as const;
}
