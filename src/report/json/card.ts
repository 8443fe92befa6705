/** Cards and their pictures as JSON, a line each: there are many, and short ones. */

import type { CardNetwork, PageRecord, PictureFile, SharedCard } from '../../audit/audit.ts';
import { inLine, type Keys, ordered } from './ordered.ts';

type Text = NonNullable<SharedCard['title']>;
type Cut = NonNullable<Text['cut']>;
type Picture = NonNullable<SharedCard['picture']>;
type Size = NonNullable<PictureFile['size']>;

/** The last field of a page that begins so; `page` is the text of the others. */
export function withCards(page: string, cards: PageRecord['cards']): string {
  if (!cards) return page;
  const lines = cards.map((card) => `        ${inLine(ordered(card, cardKeys))}`);
  return `${page.slice(0, -'\n    }'.length)},\n      "cards": [\n${lines.join(',\n')}\n      ]\n    }`;
}

export const pictureText = (file: PictureFile): string => inLine(ordered(file, fileKeys));

/** A card for where its page is one line. */
export const cardRecord = (card: SharedCard): object => ordered(card, cardKeys);

export const cardNetwork = (network: CardNetwork): object => ordered(network, networkKeys);

const size = (of: Size): object => ordered(of, { width: null, height: null });
const cut = (of: Cut): object => ordered(of, { at: null, unit: null, rest: null });
const text = (of: Text): object => ordered(of, { value: null, from: null, guessed: null, cut });
const picture = (of: Picture): object => ordered(of, pictureKeys);

const pictureKeys = {
  url: null,
  from: null,
  guessed: null,
  refused: null,
  doubts: null,
  declared: size,
} satisfies Keys<Picture>;

const cardKeys = {
  networks: null,
  noCard: null,
  layout: null,
  title: text,
  description: text,
  siteName: text,
  author: text,
  picture,
  address: text,
  notes: null,
} satisfies Keys<SharedCard>;

const fileKeys = { url: null, size, format: null, bytes: null, unknown: null } satisfies Keys<PictureFile>;

const networkKeys = {
  id: null,
  name: null,
  confidence: (of: CardNetwork['confidence']) =>
    ordered(of, { title: null, description: null, picture: null, layout: null }),
  sources: null,
} satisfies Keys<CardNetwork>;
