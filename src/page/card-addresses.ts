/** The tags of a card that hold addresses. */

import type { Meta, Page } from './page.ts';

const media = ['og:image', 'og:video', 'og:audio'].flatMap((root) => [root, `${root}:url`, `${root}:secure_url`]);
const addresses: ReadonlySet<string> = new Set([
  'og:url',
  ...media,
  'twitter:image',
  'twitter:image:src',
  'twitter:player',
  'twitter:player:stream',
]);

export const isCardAddress = (key: string): boolean => addresses.has(key);

/** Those that say something, in document order. */
export const cardAddresses = ({ openGraph, xCard }: Page): readonly Meta[] =>
  [...openGraph.properties, ...xCard.properties]
    .filter(({ key, value }) => value !== '' && isCardAddress(key))
    .sort((one, other) => one.start - other.start);
