/** Settles the cards of a page once its pictures were probed, by the same prober that the rules ask. */

import type { SettledCard } from '../preview/card.ts';
import { type CardDraft, picturesOf, type SeenImage, type SeenImages, settleCard } from '../preview/resolve-cards.ts';
import type { SeenRobots } from '../preview/robots-refusal.ts';
import { image, type RobotsAnswer, robots } from '../resources.ts';
import type { Prober } from './prober.ts';

export interface SettledCards {
  readonly cards: readonly SettledCard[];
  readonly images: SeenImages;
}

export async function settleCards(
  drafts: readonly CardDraft[],
  prober: Prober,
  { page, looksWithin }: Look,
): Promise<SettledCards> {
  const asked = picturesOf(looksWithin ? drafts : drafts.filter((draft) => !isWithin(draft)));
  const images = new Map<string, SeenImage>(picturesOf(drafts).map((url) => [url, 'within_page']));
  const looking = asked.map(async (url) => images.set(url, (await prober.probe(image(url))) as SeenImage));
  const [seen] = await Promise.all([robotsOf(drafts.length > 0 ? [page, ...asked] : [], prober), ...looking]);
  return { cards: drafts.map((draft) => settleCard(draft, images, { page, seen })), images };
}

/** Offline, and where robots.txt cannot be read, nothing is known of it, and nothing refused. */
async function robotsOf(urls: readonly string[], prober: Prober): Promise<SeenRobots> {
  const answers = await Promise.all(urls.map(async (url) => [url, await prober.probe(robots(url))] as const));
  return new Map(
    answers.flatMap(([url, answer]) => (typeof answer === 'object' ? [[url, answer as RobotsAnswer]] : [])),
  );
}

interface Look {
  /** Address of the page. */
  readonly page: string;
  /**
   * Ask for pictures within the page, too, which networks take where there is no tag. Over a whole site that could be a
   * request for every page.
   */
  readonly looksWithin: boolean;
}

const isWithin = ({ picture }: CardDraft): boolean => picture?.from === 'img';
