/** All that a page decides of one network's card. Plain data: it waits for the picture when the page is gone. */

import type { CardLimits, Reading } from '../networks/limits.ts';
import type { Confidence } from '../networks/network.ts';
import type { Page } from '../page/page.ts';
import type { Card } from './card.ts';
import { addressOf, hostOf, siteName } from './card-address.ts';
import { field } from './card-field.ts';
import { noCardReason } from './no-card.ts';
import { notesFor } from './notes.ts';
import { draftPicture, type PictureDraft } from './picture-draft.ts';
import type { Sources } from './sources.ts';
import { viewFor } from './view.ts';

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
