/** From a page to the card that each network would show: what the page says, then what its pictures turn out to be. */

import { cardNetworks, type ImageLimits, imageLimits, limitsFor, limitsOf } from '../networks/limits.ts';
import type { Page } from '../page/page.ts';
import type { Card, SettledCard } from './card.ts';
import { hostOf } from './card-address.ts';
import { confidenceIn, sourcesOf } from './card-network.ts';
import { chooseLayout, noPicture } from './choose-layout.ts';
import { type CardDraft, draftCard } from './draft-card.ts';
import { judgePicture, type SeenImage } from './judge-picture.ts';
import { robotsRefusal, type SeenRobots } from './robots-refusal.ts';
import { createSources } from './sources.ts';

export type { CardDraft } from './draft-card.ts';
export type { SeenImage } from './judge-picture.ts';

/** What is known of the pictures, by their address. */
export type SeenImages = ReadonlyMap<string, SeenImage>;

/** Cards of a page in the order of the table; pictures that nobody looked at stay unknown. */
export const resolveCards = (page: Page, networks?: readonly string[], images: SeenImages = new Map()): Card[] =>
  draftCards(page, networks).map((draft) => completeCard(settleCard(draft, images)));

/** The part that needs the page. Plain data, so that the page can be let go before its pictures are probed. */
export function draftCards(page: Page, networks: readonly string[] = cardNetworks): CardDraft[] {
  const sources = createSources(page);
  return limitsFor(networks).map((limits) => draftCard(limits, page, sources));
}

/** Addresses of the pictures to look at, each once. */
export const picturesOf = (drafts: readonly CardDraft[]): string[] => [
  ...new Set(drafts.flatMap(({ picture }) => (picture && !picture.isNoAddress ? picture.url : []))),
];

/** What robots.txt says of the pictures and of the page, whose address is `page`. */
export interface Robots {
  readonly page: string;
  readonly seen: SeenRobots;
}

const noRobots: Robots = { page: '', seen: new Map() };

/** The part that needs the pictures. */
export function settleCard(draft: CardDraft, images: SeenImages, robots = noRobots): SettledCard {
  const { network, noCard: own, picture: taken, xCard, directives, ...card } = draft;
  const noCard = robotsRefusal(network, robots.page, robots.seen) ?? own;
  const refusal = taken && robotsRefusal(network, taken.url, robots.seen);
  const judged = taken && judgePicture(taken, pictureLimits(draft), images.get(taken.url));
  const picture = judged && refusal && !judged.refused ? { ...judged, refused: refusal } : judged;
  const layout = noCard ? noPicture : chooseLayout({ network, picture, xCard, directives });
  return { network, ...(noCard && { noCard }), layout, ...(picture && { picture }), ...card };
}

/** Icons of home screens have no limits of their own; without `twitter:card` X makes a summary card. */
function pictureLimits({ network, xCard, picture }: CardDraft): ImageLimits {
  const limits = limitsOf(network);
  return limits && picture?.from !== 'apple-touch-icon' ? imageLimits(limits, xCard || 'summary') : {};
}

/** The part that is the same on every page. */
export function completeCard({ network, ...card }: SettledCard): Card {
  const limits = limitsOf(network);
  return {
    network,
    name: limits?.name ?? network,
    ...card,
    host: hostOf(card.address.value),
    confidence: limits ? confidenceIn(limits) : {},
    sources: limits ? sourcesOf(limits) : [],
  };
}
