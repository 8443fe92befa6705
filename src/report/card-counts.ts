/** How many pages have which card, for each network; networks with the same figures stand together. */

import type { Audit, SharedCard } from '../audit/audit.ts';

export const cardFates = ['large', 'small', 'none', 'unknown', 'noCard'] as const;
type Fate = (typeof cardFates)[number];

export interface CardCounts {
  /** Names. */
  readonly networks: readonly string[];
  /** Pages by how the picture is shown, and without a card. */
  readonly pages: Readonly<Record<Fate, number>>;
  /** Pages whose title or description is cut. */
  readonly cut: number;
  /** Pages whose picture is refused. */
  readonly refused: number;
}

type Counts = Omit<CardCounts, 'networks'>;

export function countCards({ pages, cardNetworks }: Pick<Audit, 'pages' | 'cardNetworks'>): CardCounts[] {
  const counts = new Map(cardNetworks.map(({ id }) => [id, openCounts()]));
  for (const { cards = [] } of pages) {
    for (const card of cards) for (const network of card.networks) add(counts.get(network), card);
  }
  const groups = new Map<string, { readonly networks: string[]; readonly counts: Counts }>();
  for (const { id, name } of cardNetworks) {
    const own = counts.get(id) ?? openCounts();
    const key = JSON.stringify(own);
    const same = groups.get(key);
    if (same) same.networks.push(name);
    else groups.set(key, { networks: [name], counts: own });
  }
  return [...groups.values()].map(({ networks, counts: shared }) => ({ networks, ...shared }));
}

interface OpenCounts extends Counts {
  readonly pages: Record<Fate, number>;
  cut: number;
  refused: number;
}

const openCounts = (): OpenCounts => ({
  pages: { large: 0, small: 0, none: 0, unknown: 0, noCard: 0 },
  cut: 0,
  refused: 0,
});

function add(counts: OpenCounts | undefined, { noCard, layout, title, description, picture }: SharedCard): void {
  if (!counts) return;
  counts.pages[noCard === undefined ? layout : 'noCard']++;
  if (title?.cut || description?.cut) counts.cut++;
  if (picture?.refused !== undefined) counts.refused++;
}
