/** Addresses as people write them. */

import { decodeLeniently } from './link-parts.ts';

/** `x.com/willowtea` for `https://x.com/willowtea/`. */
export const shownAddress = (url: string): string =>
  decodeLeniently(url)
    .replace(/^https:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
