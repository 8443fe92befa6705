/** Feeds that a page links without announcing them as feed readers ask. */

import type { Page } from './page.ts';

export interface FeedLink {
  readonly url: string;
  /** The media type that its address speaks for. */
  readonly type: string;
}

/** The usual addresses of feeds: Atom and JSON by their names, what else says feed or rss. */
const forms: readonly (readonly [path: RegExp, type: string])[] = [
  [/(?:^|[/._-])atom(?:\.xml)?\/?$|\.atom$/i, 'application/atom+xml'],
  [/(?:^|[/._-])feed\.json$/i, 'application/feed+json'],
  [/(?:^|[/._-])(?:feed|rss)(?:\.xml|\.rss|\.php)?\/?$|\.rss$/i, 'application/rss+xml'],
];

/** In a `<link>` of another type, else in a link that readers see; of the site itself. */
export function findFeedLink({ linkTags, anchors }: Page): FeedLink | undefined {
  for (const { rels, url } of linkTags) {
    const found = rels.includes('alternate') && url !== undefined ? feedAt(url) : undefined;
    if (found) return found;
  }
  for (const { internal, url } of anchors) {
    const found = internal && url ? feedAt(url.href) : undefined;
    if (found) return found;
  }
  return undefined;
}

const comments = /\/comments?\//i;

function feedAt(address: string): FeedLink | undefined {
  const url = new URL(address);
  if (!url.protocol.startsWith('http') || comments.test(url.pathname)) return undefined;
  const form = forms.find(([path]) => path.test(url.pathname));
  url.hash = '';
  return form && { url: url.href, type: form[1] };
}
