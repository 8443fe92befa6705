/** The tags of X cards. */

import { oncePerTag } from './open-graph.ts';
import type { Meta, Page, XCard } from './page.ts';

/** The last `twitter:card` wins, the first of every other tag (https://developer.x.com/en/docs/twitter-for-websites/cards/overview/markup). */
export function readXCard(page: Page): XCard {
  const properties = oncePerTag(page.metas.filter(({ key }) => key.startsWith('twitter:')));
  const all = (key: string): readonly Meta[] => properties.filter((meta) => meta.key === key);
  const isFilled = (meta: Meta): boolean => meta.value !== '';
  const first = (key: string): Meta | undefined =>
    key === 'twitter:card' ? all(key).findLast(isFilled) : all(key).find(isFilled);
  return {
    properties,
    all,
    first,
    card: first('twitter:card'),
    title: first('twitter:title'),
    description: first('twitter:description'),
    image: first('twitter:image'),
    imageAlt: first('twitter:image:alt'),
    site: first('twitter:site'),
    creator: first('twitter:creator'),
  };
}
