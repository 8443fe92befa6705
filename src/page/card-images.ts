/** The pictures that the networks that matter would show for a page, by the tags that they read. */

import type { Evidence } from '../finding.ts';
import { limitsFor } from '../networks/limits.ts';
import type { Meta, Page } from './page.ts';

/** Plain data, so that it can wait for its probe. */
export interface CardImage {
  /** Absolute. */
  readonly url: string;
  /** The tag as typed: `og:image`. */
  readonly tag: string;
  readonly at: Evidence;
  /** Ids of the networks that matter and take this picture. */
  readonly networks: readonly string[];
}

/** Each distinct address once, og:image first. Addresses that are no http(s) URLs are left to other rules. */
export function cardImages(page: Page): readonly CardImage[] {
  const images = new Map<string, CardImage>();
  for (const { network, reads } of limitsFor(page.site.networks)) {
    const meta = firstOf(reads.image?.order ?? [], page);
    const url = meta && page.resolve(meta.value);
    if (!meta || !url) continue;
    const known = images.get(url);
    images.set(url, {
      url,
      tag: known?.tag ?? meta.rawKey.trim(),
      at: known?.at ?? page.evidence(meta),
      networks: [...(known?.networks ?? []), network],
    });
  }
  return [...images.values()].sort((one, other) => one.at.offset - other.at.offset);
}

function firstOf(order: readonly string[], { openGraph, xCard }: Page): Meta | undefined {
  for (const tag of order) {
    const meta = tag === 'og:image' ? openGraph.images.find(({ url }) => url)?.root : xCard.first(tag);
    if (meta) return meta;
  }
  return undefined;
}
