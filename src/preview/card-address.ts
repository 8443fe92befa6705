/** Where a card leads, and the name of the site that it bears. */

import { domainToUnicode } from 'node:url';
import { bareHost } from '../address.ts';
import type { Reading } from '../networks/limits.ts';
import type { Page } from '../page/page.ts';
import type { CardText } from './card.ts';
import { cardText } from './card-text.ts';
import type { View } from './view.ts';

export function addressOf(view: View, reading: Reading | undefined, page: Page): CardText {
  const choice = view.choose(reading, (value) => fits(view.resolve(value), reading, page));
  const url = choice && view.resolve(choice.value);
  if (!url || choice.from === 'address') return { value: page.url, from: 'address' };
  return { value: url, from: choice.from, ...(choice.guessed && { guessed: true }) };
}

/** No longer than what servers take: what is longer is an attack or a mistake. */
const longestAddress = 2000;

function fits(url: string | undefined, reading: Reading | undefined, page: Page): boolean {
  if (url === undefined || url.length > longestAddress) return false;
  return reading?.sameHost !== true || new URL(url).host === new URL(page.url).host;
}

/** As readers see it. */
export const hostOf = (address: string): string => {
  const url = new URL(address);
  return domainToUnicode(bareHost(url)) || bareHost(url);
};

/** Guessed out of the address it is the host; how a name is made out of a title is not told. */
export function siteName(view: View, reading: Reading | undefined): CardText | undefined {
  const guesses = reading?.guesses?.filter((source) => source !== 'title');
  const found = cardText(view, reading && { ...reading, guesses: guesses ?? [] });
  return found?.from === 'address' ? { ...found, value: hostOf(found.value) } : found;
}
