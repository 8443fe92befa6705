/** Names that people write and nobody reads, with the name that they mean. */

import type { Sourced } from '../network.ts';
import { derived, documented } from '../sources.ts';

export interface Mistake extends Sourced {
  /** Undefined: there is nothing to write instead. */
  readonly right: string | undefined;
  readonly note?: string;
}

const notInProtocol = documented('https://ogp.me/');
const meant = derived('the nearest name of the vocabulary');

const rightNames: readonly (readonly [wrong: string, right: string | undefined, sourced: Sourced, note?: string])[] = [
  ['og:published_time', 'article:published_time', notInProtocol],
  ['og:modified_time', 'article:modified_time', notInProtocol],
  ['og:author', 'article:author', notInProtocol, 'Mastodon reads it'],
  ['og:keywords', 'article:tag', notInProtocol],
  ['og:site', 'og:site_name', notInProtocol],
  ['og:sitename', 'og:site_name', meant],
  ['og:site-name', 'og:site_name', meant],
  ['og:site:name', 'og:site_name', meant],
  ['og:name', 'og:title', meant],
  ['og:headline', 'og:title', meant],
  ['og:desc', 'og:description', meant],
  ['og:summary', 'og:description', meant],
  ['og:img', 'og:image', meant],
  ['og:thumbnail', 'og:image', meant],
  ['og:image:src', 'og:image', meant],
  ['og:image_url', 'og:image', meant],
  ['og:image:url:secure', 'og:image:secure_url', meant],
  ['og:image:secure', 'og:image:secure_url', meant],
  ['og:image:mime', 'og:image:type', meant],
  ['og:image:alt_text', 'og:image:alt', meant],
  ['og:image:alt:text', 'og:image:alt', meant],
  ['og:alt', 'og:image:alt', meant],
  ['og:width', 'og:image:width', meant],
  ['og:height', 'og:image:height', meant],
  ['og:link', 'og:url', meant],
  ['og:canonical', 'og:url', meant],
  ['og:lang', 'og:locale', meant],
  ['og:language', 'og:locale', meant],
  ['og:locale:alternative', 'og:locale:alternate', meant],
  ['og:tag', 'article:tag', meant],
  ['og:tags', 'article:tag', meant],
  ['og:section', 'article:section', meant],
  ['og:category', 'article:section', meant],
  ['og:publisher', 'article:publisher', meant],
  ['og:article:published_time', 'article:published_time', meant],
  ['og:article:modified_time', 'article:modified_time', meant],
  ['og:article:author', 'article:author', meant],
  ['og:article:section', 'article:section', meant],
  ['og:article:tag', 'article:tag', meant],
  ['og:published', 'article:published_time', meant],
  ['og:pubdate', 'article:published_time', meant],
  ['og:release_date', 'article:published_time', meant],
  ['og:logo', undefined, meant, 'schema.org Organization has a logo'],
  ['og:app_id', 'fb:app_id', meant],
  ['og:video:thumbnail', 'og:image', meant],
  ['article:published', 'article:published_time', notInProtocol],
  ['article:modified', 'article:modified_time', meant],
  ['article:publish_time', 'article:published_time', meant],
  ['article:published_date', 'article:published_time', meant],
  ['article:modified_date', 'article:modified_time', meant],
  ['article:updated_time', 'article:modified_time', meant],
  ['article:tags', 'article:tag', meant],
  ['article:keywords', 'article:tag', meant],
  ['article:category', 'article:section', meant],
  ['fb:appid', 'fb:app_id', meant],
  ['fb:admin', 'fb:admins', meant],
  ['twitter:image:src', 'twitter:image', documented('https://developer.x.com/cards/markup')],
  ['twitter:image:url', 'twitter:image', meant],
  ['twitter:image_src', 'twitter:image', meant],
  ['twitter:img', 'twitter:image', meant],
  ['twitter:img:src', 'twitter:image', meant],
  ['twitter:image:text', 'twitter:image:alt', meant],
  ['twitter:desc', 'twitter:description', meant],
  ['twitter:username', 'twitter:site', meant],
  ['twitter:handle', 'twitter:site', meant],
  ['twitter:account', 'twitter:site', meant],
  ['twitter:author', 'twitter:creator', meant],
  ['twitter:type', 'twitter:card', meant],
  ['twitter:card_type', 'twitter:card', meant],
];

export const mistakes: ReadonlyMap<string, Mistake> = new Map(
  rightNames.map(([wrong, right, { source, confidence }, note]) => [
    wrong,
    { right, source, confidence, ...(note && { note }) },
  ]),
);

/**
 * Names that stand in `name=`, and are lost in `property=`: networks or search engines read them
 * (https://html.spec.whatwg.org/multipage/semantics.html#standard-metadata-names).
 */
export const plainNames: ReadonlySet<string> = new Set(['description', 'author', 'robots', 'viewport', 'theme-color']);
