/** What holds of a network's cards on every page: how sure it is what it reads, and which documents tell. */

import { layoutOf } from '../networks/layouts.ts';
import { type CardLimits, limitsFor } from '../networks/limits.ts';
import type { Confidence } from '../networks/network.ts';
import type { CardConfidence } from './card.ts';

export interface CardNetwork {
  readonly id: string;
  readonly name: string;
  /** How sure it is what it takes for each part, and how large it shows the picture. */
  readonly confidence: CardConfidence & { readonly layout: Confidence };
  /** Addresses of documents that tell it. */
  readonly sources: readonly string[];
}

/** In the order of the table, whatever the order of the ids. */
export const cardNetworksOf = (ids: readonly string[]): CardNetwork[] =>
  limitsFor(ids).map((limits) => ({
    id: limits.network,
    name: limits.name,
    confidence: { ...confidenceIn(limits), layout: layoutOf(limits.network).rules[0]?.confidence ?? 'unconfirmed' },
    sources: sourcesOf(limits),
  }));

export function confidenceIn({ reads }: CardLimits): CardConfidence {
  const { title, description, image } = reads;
  return {
    ...(title && { title: title.confidence }),
    ...(description && { description: description.confidence }),
    ...(image && { picture: image.confidence }),
  };
}

export function sourcesOf({ reads }: CardLimits): readonly string[] {
  const told = [reads.title, reads.description, reads.image].flatMap((reading) => reading?.source ?? []);
  return [...new Set(told)].filter((source) => source.startsWith('https:'));
}
