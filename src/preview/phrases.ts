/** Words about cards that the terminal and the HTML share. All are plain text, to be made safe where they are shown. */

import type { TagSource } from '../networks/limits.ts';
import type { Confidence } from '../networks/network.ts';
import { weight } from '../weight.ts';
import type { Card, CardPicture, CardText, Layout, Reason } from './card.ts';

/** `og:title`, `<title>`, `a picture on the page`. */
export const sourcePhrase = (source: TagSource): string =>
  sources.get(source) ?? source.replace('json-ld:', 'JSON-LD ');

const sources: ReadonlyMap<string, string> = new Map([
  ['title', '<title>'],
  ['description', 'meta description'],
  ['author', 'meta author'],
  ['h1', 'the first <h1>'],
  ['img', 'the first picture on the page'],
  ['text', 'the text of the page'],
  ['canonical', 'the canonical link'],
  ['image_src', '<link rel="image_src">'],
  ['apple-touch-icon', 'the apple-touch-icon'],
  ['address', 'the address of the page'],
]);

/** What is weakly known says so; what is written down needs no word. */
export const mark = (confidence: Confidence | undefined): string => (confidence && marks.get(confidence)) ?? '';

const marks: ReadonlyMap<Confidence, string> = new Map([
  ['third-party', ' (as third parties report)'],
  ['unconfirmed', ' (unconfirmed)'],
]);

export const layoutPhrase = ({ noCard, layout, picture }: Card): string => {
  if (noCard) return 'no card';
  if (layout.picture === 'none') return picture ? 'no picture: it is refused' : 'no picture';
  return `${pictures[layout.picture]}${mark(layout.confidence)}`;
};

const pictures = {
  large: 'large picture',
  small: 'small picture',
  unknown: 'large or small picture',
} as const satisfies Record<Exclude<Layout['picture'], 'none'>, string>;

/** How well it is known what the network reads; undefined when its own documents say so. */
export function standing({ name, confidence, ...card }: Card): string | undefined {
  const parts = (['title', 'description', 'picture'] as const).filter((part) => card[part]);
  const known = parts.map((part) => confidence[part]);
  const weakest = weak.find((one) => known.includes(one));
  if (!weakest) return undefined;
  const what = `${known.every((one) => one === weakest) ? '' : 'part of '}what ${name} reads`;
  return weakest === 'third-party' ? `Only third parties tell ${what}` : `No document confirms ${what}`;
}

const weak: readonly Confidence[] = ['unconfirmed', 'third-party'];

export interface Row {
  readonly name: string;
  readonly value: string;
  /** Something is lost here. */
  readonly isLoss?: boolean;
}

/** Where each part of a card is from, what was cut, what was refused. */
export function rowsOf(card: Card): readonly Row[] {
  const { noCard, title, description, picture, siteName, author, address, notes } = card;
  const remarks = notes.map((note) => ({ name: 'note', value: note }));
  if (noCard) return [{ name: 'why', value: reasonPhrase(noCard), isLoss: true }, ...remarks];
  return [
    ...fieldRows('title', title),
    ...fieldRows('description', description),
    ...(picture ? pictureRows(picture) : []),
    ...fieldRows('site name', siteName),
    ...fieldRows('author', author),
    ...(address.from === 'address'
      ? []
      : [{ name: 'leads to', value: `${sourcePhrase(address.from)}: ${address.value}` }]),
    ...remarks,
  ];
}

export const reasonPhrase = ({ words, confidence }: Reason): string => `${words}${mark(confidence)}`;

function fieldRows(name: string, field: CardText | undefined): readonly Row[] {
  if (!field) return [];
  const { from, guessed, cut } = field;
  const origin = { name, value: `${sourcePhrase(from)}${guessed ? ', guessed' : ''}` };
  if (!cut) return [origin];
  const lost = `after ${cut.at} ${cut.unit}, not shown: ${cut.rest}`;
  return [origin, { name: 'cut', value: lost, isLoss: true }];
}

function pictureRows({ from, guessed, url, refused, unknown, doubts = [], ...facts }: CardPicture): readonly Row[] {
  const told = pictureFacts(facts);
  const origin = `${sourcePhrase(from)}${guessed ? ', guessed' : ''}: ${url}${told ? ` (${told})` : ''}`;
  return [
    { name: 'picture', value: origin },
    ...(refused ? [{ name: 'refused', value: reasonPhrase(refused), isLoss: true }] : []),
    ...(unknown === undefined ? [] : [{ name: 'unknown', value: unknown }]),
    ...doubts.map((doubt) => ({ name: 'doubt', value: doubt })),
  ];
}

/** `1200×630 px, JPEG, 210 kB`: what is known of it. */
export function pictureFacts({
  size,
  isDeclared,
  format,
  bytes,
}: Pick<CardPicture, 'size' | 'isDeclared' | 'format' | 'bytes'>): string {
  return [
    size && `${size.width}×${size.height} px${isDeclared ? ' as declared' : ''}`,
    format && format !== 'other' && format.toUpperCase(),
    bytes !== undefined && weight(bytes),
  ]
    .filter(Boolean)
    .join(', ');
}
