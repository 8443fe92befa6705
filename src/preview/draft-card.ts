/** All that a page decides of one network's card. Plain data: it waits for the picture when the page is gone. */

import type { CardLimits } from '../networks/limits.ts';
import type { Page } from '../page/page.ts';
import type { SettledCard } from './card.ts';
import { addressOf, siteName } from './card-address.ts';
import { cardText } from './card-text.ts';
import { noCardReason } from './no-card.ts';
import { notesFor } from './notes.ts';
import { draftPicture, type PictureDraft } from './picture-draft.ts';
import type { Sources } from './sources.ts';
import { viewFor } from './view.ts';

export interface CardDraft extends Omit<SettledCard, 'layout' | 'picture'> {
  readonly picture?: PictureDraft;
  /** `twitter:card`, lower case; '' for none. */
  readonly xCard: string;
  /** What the page asks of all robots, and of Google's. */
  readonly directives: readonly string[];
}

export function draftCard(limits: CardLimits, page: Page, sources: Sources): CardDraft {
  const { network, reads } = limits;
  const view = viewFor(limits, page, sources);
  const noCard = noCardReason(limits, view, page);
  const title = cardText(view, reads.title, limits.title);
  const description = cardText(view, reads.description, limits.description);
  const site = siteName(view, reads.siteName);
  const author = cardText(view, reads.author);
  const picture = draftPicture(view, limits);
  return {
    network,
    ...(noCard && { noCard }),
    ...(title && { title }),
    ...(description && { description }),
    ...(site && { siteName: site }),
    ...(author && { author }),
    ...(picture && { picture }),
    address: addressOf(view, reads.url, page),
    notes: notesFor(limits, view, page),
    xCard: page.xCard.card?.value.toLowerCase() ?? '',
    directives: page.robots.filter(({ agent }) => searchAgents.has(agent)).flatMap(({ directives }) => directives),
  };
}

const searchAgents = new Set(['robots', 'googlebot']);
