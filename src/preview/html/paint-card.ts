/** One card as markup: the parts that its network shows, in its order. */

import { type HtmlValue, html, type Markup } from '../../report/escape/html.ts';
import type { Card, CardText } from '../card.ts';
import { pictureFacts } from '../phrases.ts';
import { type Look, lookOf, type Part } from './looks.ts';

/** `pictureClass`: shows the bytes of the picture; undefined when there are none. */
export function paintCard(card: Card, pictureClass: string | undefined): Markup {
  const look = lookOf(card.network);
  if (card.noCard) return html`<p class="bare n-${card.network}" dir="ltr">${card.address.value}</p>`;
  const size = sizeOf(card);
  const isOnPicture = look.isTitleOnPicture === true && size === 'large';
  return html`<div class="${classes(card, look, size)}">
${size === 'none' ? undefined : picture(card, size, { pictureClass, isOnPicture })}
<div class="words">${isOnPicture ? html`<p class="site" dir="auto">From ${card.host}</p>` : words(card, look.parts)}</div>
</div>`;
}

type Size = 'large' | 'small' | 'none';

/** While nobody knows the size of the picture, the card is drawn as its owner hopes. */
const sizeOf = ({ layout }: Card): Size => (layout.picture === 'unknown' ? 'large' : layout.picture);

const classes = ({ network }: Card, look: Look, size: Size): string =>
  [
    'card',
    `n-${network}`,
    look.frame,
    size,
    size === 'large' && look.large,
    size === 'small' && look.small,
    look.isSiteInCapitals && 'capitals',
    look.isPictureAlone && size === 'large' && 'alone',
    look.accented === 'site' && 'sited',
  ]
    .filter(Boolean)
    .join(' ');

const notEmbedded = 'not in this file: too heavy, or of a kind that browsers do not show';

function picture(
  { picture, title }: Card,
  size: Size,
  { pictureClass, isOnPicture }: { readonly pictureClass: string | undefined; readonly isOnPicture: boolean },
): Markup {
  const facts = (picture && pictureFacts(picture)) || 'size not known';
  const why = size === 'large' ? (picture?.unknown ?? notEmbedded) : undefined;
  const label = picture?.alt ?? `Picture, ${facts}`;
  const onPicture = isOnPicture && title ? html`<span class="onpicture" dir="auto">${ended(title)}</span>` : undefined;
  return pictureClass === undefined
    ? html`<div class="picture blank" role="img" aria-label="${label}"><span><b>${facts}</b>${why}</span>${onPicture}</div>`
    : html`<div class="picture ${pictureClass}" role="img" aria-label="${label}">${onPicture}</div>`;
}

const words = (card: Card, parts: readonly Part[]): readonly Markup[] =>
  parts.flatMap((part) => {
    const value = textFor(card, part);
    return value === undefined ? [] : [html`<p class="${part === 'host' ? 'site' : part}" dir="auto">${value}</p>`];
  });

function textFor({ title, description, siteName, host }: Card, part: Part): HtmlValue {
  if (part === 'host') return host;
  if (part === 'site') return siteName?.value ?? host;
  const field = part === 'title' ? title : description;
  return field && ended(field);
}

const ended = ({ value, cut }: CardText): string => (cut ? `${value}…` : value);
