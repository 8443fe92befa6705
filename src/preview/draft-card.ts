/** All that a page decides of one network's card. Plain data: it waits for the picture when the page is gone. */

import { domainToUnicode } from 'node:url';
import { bareHost } from '../address.ts';
import type { CardLimits, Reading, TextLimit } from '../networks/limits.ts';
import type { Confidence } from '../networks/network.ts';
import { cutAt } from '../networks/text-length.ts';
import type { Page } from '../page/page.ts';
import { shorten } from '../text.ts';
import type { Card, CardField } from './card.ts';
import { noCardReason } from './no-card.ts';
import { notesFor } from './notes.ts';
import { draftPicture, type PictureDraft } from './picture-draft.ts';
import type { Sources } from './sources.ts';
import { type Choice, type View, viewFor } from './view.ts';

export interface CardDraft extends Omit<Card, 'layout' | 'picture'> {
  readonly picture?: PictureDraft;
  /** `twitter:card`, lower case; '' for none. */
  readonly xCard: string;
  /** What the page asks of all robots, and of Google's. */
  readonly directives: readonly string[];
}

export function draftCard(limits: CardLimits, page: Page, sources: Sources): CardDraft {
  const { network, name, reads } = limits;
  const view = viewFor(limits, page, sources);
  const texts = {
    title: field(view, reads.title, limits.title),
    description: field(view, reads.description, limits.description),
    siteName: siteName(view, reads.siteName),
    author: field(view, reads.author),
  };
  const address = addressOf(view, reads.url, page);
  const picture = draftPicture(view, limits, page);
  const noCard = noCardReason(limits, view, page);
  return {
    network,
    name,
    ...(noCard && { noCard }),
    ...defined(texts),
    ...(picture && { picture }),
    address,
    host: hostOf(address.value),
    notes: notesFor(limits, view, page),
    confidence: leastSure([reads.title, reads.description, reads.image]),
    sources: [...new Set(told(reads).map(({ source }) => source))].filter((source) => source.startsWith('https:')),
    xCard: page.xCard.card?.value.toLowerCase() ?? '',
    directives: page.robots.filter(({ agent }) => searchAgents.has(agent)).flatMap(({ directives }) => directives),
  };
}

const searchAgents = new Set(['robots', 'googlebot']);

function field(view: View, reading: Reading | undefined, limit?: TextLimit): CardField | undefined {
  const choice = view.choose(reading);
  if (!choice || !reading) return undefined;
  const { value, from, guessed } = choice;
  const shown = limit ? cutAt(value, limit) : value;
  return {
    value: shown.trimEnd(),
    from,
    ...(guessed && { guessed }),
    ...(limit && shown.length < value.length && { cut: cutOf(value.slice(shown.length), limit) }),
    confidence: reading.confidence,
  };
}

const cutOf = (rest: string, { value, unit, confidence }: TextLimit): NonNullable<CardField['cut']> => ({
  at: value,
  unit,
  rest: shorten(rest.trim(), 200),
  confidence,
});

/** Guessed out of the address it is the host; how a name is made out of a title is not told. */
function siteName(view: View, reading: Reading | undefined): CardField | undefined {
  const guesses = reading?.guesses?.filter((source) => source !== 'title');
  const found = field(view, reading && { ...reading, guesses: guesses ?? [] });
  return found?.from === 'address' ? { ...found, value: hostOf(found.value) } : found;
}

function addressOf(view: View, reading: Reading | undefined, page: Page): CardField {
  const choice = view.choose(reading, (value) => isFitting(page.resolve(value), reading, page));
  const url = choice && page.resolve(choice.value);
  if (!choice || !reading || !url) return { value: page.url, from: 'address', confidence: 'derived' };
  return pickedAddress(choice, url, reading.confidence);
}

const pickedAddress = ({ from, guessed }: Choice, value: string, confidence: Confidence): CardField => ({
  value,
  from,
  ...(guessed && from !== 'address' && { guessed }),
  confidence,
});

/** No longer than what servers take: what is longer is an attack or a mistake. */
const longestAddress = 2000;

function isFitting(url: string | undefined, reading: Reading | undefined, page: Page): boolean {
  if (url === undefined || url.length > longestAddress) return false;
  return reading?.sameHost !== true || new URL(url).host === new URL(page.url).host;
}

const hostOf = (address: string): string => {
  const url = new URL(address);
  return domainToUnicode(bareHost(url)) || bareHost(url);
};

/** From the surest to the least sure. */
const scale: readonly Confidence[] = ['documented', 'observed', 'derived', 'third-party', 'unconfirmed'];

const leastSure = (readings: readonly (Reading | undefined)[]): Confidence =>
  scale[Math.max(0, ...readings.map((reading) => (reading ? scale.indexOf(reading.confidence) : 0)))] ?? 'unconfirmed';

const told = ({ title, description, image }: CardLimits['reads']): readonly Reading[] =>
  [title, description, image].filter((reading) => reading !== undefined);

function defined<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
