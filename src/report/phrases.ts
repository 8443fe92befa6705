/** Words and figures that the reports for people share. */

import type { GateFailure } from '../audit/audit.ts';
import type { Outcome } from '../fetch/reply.ts';
import type { Severity } from '../finding.ts';

export const severityTitles = { error: 'Errors', warning: 'Warnings', info: 'Notes' } as const satisfies Record<
  Severity,
  string
>;

/** Read behind a number of pages: `4 pages: HTTP error`. */
export const outcomePhrases = {
  ok: 'audited',
  redirected: 'redirected',
  http_error: 'HTTP error',
  not_html: 'not HTML',
  timeout: 'timed out',
  too_large: 'too large',
  network_error: 'no connection',
  protocol_error: 'malformed answer',
  parse_limit: 'could not be parsed within the limits',
  robots_denied: 'refused by robots.txt',
  rate_limited: 'rate-limited by the server',
  unsafe_address: 'address not allowed',
  out_of_scope: 'outside the site',
  limit_reached: 'limit reached',
  cancelled: 'cancelled',
} as const satisfies Record<Outcome, string>;

const notProbed: ReadonlyMap<string, string> = new Map([
  ['offline', 'the run was offline'],
  ['external', 'they are on other hosts'],
  ['limit', 'a limit was reached'],
  ['unsafe_address', 'their address is not allowed'],
  ['robots_denied', 'robots.txt refuses them'],
  ['no_file', 'they do not lie beside the page'],
  ['cancelled', 'the run was cancelled'],
  ['switched_off', 'it is done only when a flag asks for it'],
  ['no_server', 'a folder answers everybody alike'],
]);

/** Why images and links were not probed. */
export const notProbedPhrase = (reason: string): string => notProbed.get(reason) ?? reason;

/** `12,345`, whatever the locale of the machine. */
export const figure = (n: number): string => n.toLocaleString('en-US');

/** `1 page`, `12,345 pages`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;

/** Whole points, rounded down as the score itself is: what shows 80 is at least 80. */
export const wholePoints = (score: number): string => String(Math.floor(score));

/** `66 of 100 (D)` */
export const scorePhrase = (score: number, grade: string): string => `${wholePoints(score)} of 100 (${grade})`;

/** `3 errors, 1 note`: only what there is; `no findings` for none. */
export function findingCounts(counts: Readonly<Record<Severity, number>>): string {
  const parts = [
    counts.error && counted(counts.error, 'error'),
    counts.warning && counted(counts.warning, 'warning'),
    counts.info && counted(counts.info, 'note'),
  ];
  return parts.filter(Boolean).join(', ') || 'no findings';
}

/** `3 errors: --fail-on error` */
export const failureText = ({ clause, reason }: GateFailure): string =>
  clause === undefined ? reason : `${reason}: --fail-on ${clause}`;

/** `850 ms`, `12.3 s`, `4 min 5 s`, `2 h 10 min`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (milliseconds < 999.5) return `${Math.max(0, Math.round(milliseconds))} ms`;
  if (seconds < 59.95) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
