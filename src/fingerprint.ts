/** Knows a finding again in another run: by rule, page and what was found, not by where in the page it stood. */

import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

export type Recognizable = Pick<Finding, 'rule' | 'page' | 'message'> & {
  readonly evidence?: Pick<NonNullable<Finding['evidence']>, 'snippet'>;
};

/** Equal for findings that are the same fault. `start` is the audit's start page: its origin may differ from run to run. */
export function identityOf({ rule, page, message, evidence }: Recognizable, start: string): string {
  const origin = originOf(start);
  return [rule, pathOf(page, origin), steady(message, origin), steady(evidence?.snippet ?? '', origin)].join('\0');
}

/** The same, short enough for formats that want a hash. */
export const fingerprintOf = (finding: Recognizable, start: string): string =>
  createHash('sha256').update(identityOf(finding, start)).digest('hex').slice(0, 32);

/** A page of the site by its path, so that a preview deployment and the live site are compared; others by their address. */
export const pathOf = (page: string, origin: string): string =>
  origin !== '' && (page === origin || page.startsWith(`${origin}/`)) ? page.slice(origin.length) || '/' : page;

export const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');

/** Without what changes by itself: dates, numbers, hashes in the names of built files, nonces, the site's own host. */
function steady(text: string, origin: string): string {
  const relative = origin === '' ? text : text.replaceAll(origin, '');
  return relative
    .replace(/\bnonce="[^"]*"/g, 'nonce')
    .replace(dates, '#')
    .replace(numbers, '#')
    .replace(/[\p{L}\p{N}_]{8,}/gu, (word) => (/\d/.test(word) && /\p{L}/u.test(word) ? '#' : word));
}

const dates = /(?<![\p{L}\p{N}_-])\d{4}-\d\d-\d\d(?:T[\d:.]{1,20}(?:Z|[+-]\d\d:\d\d)?)?(?![\p{L}\p{N}_-])/gu;
/** Not the figure in a name (`h1`, `ISO-8859-1`). */
const numbers = /(?<![\p{L}\p{N}_-])\d[\d.,×]*(?<=\d)/gu;
