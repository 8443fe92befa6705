/** The cards of a page in short: networks that show the same stand together, and what is known of a file is told once. */

import type { Size } from '../networks/limits.ts';
import type { CardPicture, CardText, Layout, SettledCard } from './card.ts';
import { reasonPhrase } from './phrases.ts';

/** What these networks show. */
export interface SharedCard {
  /** Ids, in the order of the report's `cardNetworks`. */
  readonly networks: readonly string[];
  /** Why they show the bare address; then there is nothing below but the layout. */
  readonly noCard?: string;
  readonly layout: Layout['picture'];
  readonly title?: CardText;
  readonly description?: CardText;
  readonly siteName?: CardText;
  readonly author?: CardText;
  readonly picture?: SharedPicture;
  /** Where the card leads when that is not the address of the page. */
  readonly address?: CardText;
  /** What else may change the card. */
  readonly notes?: readonly string[];
}

export interface SharedPicture extends Pick<CardPicture, 'url' | 'from' | 'guessed' | 'doubts'> {
  /** Why it is not shown. */
  readonly refused?: string;
  /** What the page says of its size, when the file was not seen. */
  readonly declared?: Size;
}

/** The file behind a picture; the same for every page and network. */
export interface PictureFile extends Pick<CardPicture, 'url' | 'size' | 'format' | 'bytes'> {
  /** Why nothing is known of it. */
  readonly unknown?: string;
}

/** In the order of their first network. `page` is the address of the page itself. */
export function shareCards(cards: readonly SettledCard[], page: string): SharedCard[] {
  const groups = new Map<string, { readonly networks: string[]; readonly shown: Shown }>();
  for (const card of cards) {
    const shown = shownOn(card, page);
    const key = JSON.stringify(shown);
    const same = groups.get(key);
    if (same) same.networks.push(card.network);
    else groups.set(key, { networks: [card.network], shown });
  }
  return [...groups.values()].map(({ networks, shown }) => ({ networks, ...shown }));
}

type Shown = Omit<SharedCard, 'networks'>;

function shownOn({ network, noCard, layout, picture, address, notes, ...texts }: SettledCard, page: string): Shown {
  const remarks = notes.length > 0 && { notes };
  if (noCard) return { noCard: reasonPhrase(noCard), layout: layout.picture, ...remarks };
  return {
    layout: layout.picture,
    ...texts,
    ...(picture && { picture: sharedPicture(picture) }),
    ...(address.value !== page && { address }),
    ...remarks,
  };
}

const sharedPicture = ({ url, from, guessed, refused, doubts, size, isDeclared }: CardPicture): SharedPicture => ({
  url,
  from,
  ...(guessed && { guessed }),
  ...(refused && { refused: reasonPhrase(refused) }),
  ...(doubts && { doubts }),
  ...(isDeclared && size && { declared: size }),
});

/** Files of the pictures, by address, as far as anything is to be told of them. */
export function* pictureFiles(cards: readonly SettledCard[]): Generator<PictureFile> {
  for (const { noCard, picture } of cards) {
    if (noCard || !picture) continue;
    const { url, size, isDeclared, format, bytes, unknown } = picture;
    yield {
      url,
      ...(size && !isDeclared && { size }),
      ...(format && { format }),
      ...(bytes !== undefined && { bytes }),
      ...(unknown !== undefined && { unknown }),
    };
  }
}
