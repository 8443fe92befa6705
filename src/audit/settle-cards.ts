/** Settles the cards of a page once its pictures were probed, by the same prober that the rules ask. */

import type { SettledCard } from '../preview/card.ts';
import { type CardDraft, picturesOf, type SeenImage, type SeenImages, settleCard } from '../preview/resolve-cards.ts';
import { image } from '../resources.ts';
import type { Prober } from './prober.ts';

export interface SettledCards {
  readonly cards: readonly SettledCard[];
  readonly images: SeenImages;
}

export async function settleCards(
  drafts: readonly CardDraft[],
  prober: Prober,
  { looksWithin }: Look,
): Promise<SettledCards> {
  const asked = picturesOf(looksWithin ? drafts : drafts.filter((draft) => !isWithin(draft)));
  const images = new Map<string, SeenImage>(picturesOf(drafts).map((url) => [url, 'within_page']));
  await Promise.all(asked.map(async (url) => images.set(url, (await prober.probe(image(url))) as SeenImage)));
  return { cards: drafts.map((draft) => settleCard(draft, images)), images };
}

interface Look {
  /**
   * Ask for pictures within the page, too, which networks take where there is no tag. Over a whole site that could be a
   * request for every page.
   */
  readonly looksWithin: boolean;
}

const isWithin = ({ picture }: CardDraft): boolean => picture?.from === 'img';
