/** What networks show, in Markdown: the cards of the start page, and how many pages have which. */

import type { Audit, CardNetwork, SharedCard } from '../../audit/audit.ts';
import { shorten } from '../../text.ts';
import { type CardCounts, cardFates, countCards } from '../card-counts.ts';
import { code, entities, inline } from '../escape/markdown.ts';
import { figure } from '../phrases.ts';

export function* cardsSection(audit: Audit): Iterable<string> {
  if (audit.cardNetworks.length === 0) return;
  const first = firstCards(audit);
  if (!first) return;
  yield `\n## Cards\n\nWhat networks show of ${code(first.url)}:\n\n`;
  yield table(['Networks', 'Picture', 'Title', 'Description'], [], first.cards.map(cardCells(audit.cardNetworks)));
  yield '\nPages by the card that they get:\n\n';
  const heads = ['Networks', 'Large', 'Small', 'No picture', 'Unknown', 'No card', 'Text cut', 'Picture refused'];
  yield table(heads, heads.slice(1), countCards(audit).map(countCells));
  yield legend(audit.cardNetworks);
}

interface Shown {
  readonly url: string;
  readonly cards: readonly SharedCard[];
}

/** Of the start page, or else of the first page that has any. */
function firstCards({ pages, start }: Audit): Shown | undefined {
  let first: Shown | undefined;
  for (const { url, finalUrl, cards } of pages) {
    if (!cards) continue;
    if (url === start || finalUrl === start) return { url: finalUrl ?? url, cards };
    first ??= { url: finalUrl ?? url, cards };
  }
  return first;
}

const cardCells =
  (networks: readonly CardNetwork[]) =>
  ({ networks: ids, noCard, layout, title, description, picture }: SharedCard): string[] => {
    const names = networks.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    if (noCard !== undefined) return [names.join(', '), `no card: ${noCard}`, '', ''].map(entities);
    const refusal = picture?.refused === undefined ? '' : `, refused: ${picture.refused}`;
    return [names.join(', '), `${pictures[layout]}${refusal}`, shown(title), shown(description)].map(entities);
  };

const pictures = {
  large: 'large',
  small: 'small',
  none: 'none',
  unknown: 'large or small',
} as const satisfies Record<SharedCard['layout'], string>;

const longest = 70;

function shown(text: SharedCard['title']): string {
  if (!text) return '';
  const short = shorten(text.value, longest);
  return text.cut ? `${short.replace(/…$/, '')}… (cut)` : short;
}

const countCells = ({ networks, pages, cut, refused }: CardCounts): string[] => [
  entities(networks.join(', ')),
  ...[...cardFates.map((fate) => pages[fate]), cut, refused].map(figure),
];

function legend(networks: readonly CardNetwork[]): string {
  const weak = networks.filter(({ confidence }) => isWeak(confidence)).map(({ name }) => name);
  const reported =
    weak.length > 0 ? `\n${inline(`Only third parties tell what these read: ${weak.join(', ')}.`)}\n` : '';
  return `${reported}\n\`smo preview <url>\` draws the cards of a page.\n`;
}

const isWeak = ({ title }: CardNetwork['confidence']): boolean => title === 'third-party' || title === 'unconfirmed';

function table(heads: readonly string[], figures: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = heads.map((head) => (figures.includes(head) ? '--:' : ':--'));
  return [heads, align, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
