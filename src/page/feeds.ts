/** The feeds that the page announces, as feed readers find them. */

import type { Feed, LinkTag, Page } from './page.ts';

const formats: ReadonlyMap<string, Feed['format']> = new Map<string, Feed['format']>([
  ['application/rss+xml', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/feed+json', 'json'],
]);

export function readFeeds({ linkTags }: Page): readonly Feed[] {
  return linkTags.flatMap((link) => {
    const format = feedFormat(link);
    const { url, title, start, end } = link;
    if (!format || !url || !/^https?:/.test(url) || isCommentsFeed(link)) return [];
    return [{ url, format, title, start, end }];
  });
}

/** By rel and type; `rel="alternate stylesheet"` is a style sheet. */
function feedFormat({ rels, type, url }: LinkTag): Feed['format'] | undefined {
  if (!rels.includes('feed') && (!rels.includes('alternate') || rels.includes('stylesheet'))) return undefined;
  const [media = ''] = type.toLowerCase().split(';');
  return formats.get(media.trim()) ?? (media.trim() === 'application/json' && isFeedPath(url) ? 'json' : undefined);
}

/**
 * JSON Feed 1.0 was announced as plain JSON, but so are APIs: WordPress links its own from every page. Only a path
 * that says feed is taken for one (https://www.jsonfeed.org/version/1.1/).
 */
const isFeedPath = (url: string | undefined): boolean =>
  url !== undefined && /(?:^|[/._-])feed(?:[/._-]|$)/i.test(pathOf(url)) && !url.includes('/wp-json/');

/** Comments have feeds of their own; they tell nothing of the site's posts. */
const isCommentsFeed = ({ url, title }: LinkTag): boolean =>
  commentsTitle.test(title) ||
  (url !== undefined && /\/comments\/(?:feed|default)\b|\/feeds\/\d+\/comments\//.test(pathOf(url)));

/** As WordPress calls them: `Flux des commentaires`, `Kommentar-Feed`. */
const commentsTitle =
  /\bcomments? feed\b|flux des commentaires|kommentar-feed|feed de(?: los)? comentarios|feed dei commenti|feed de comentários|reacties feed|kanał z komentarzami|yorum (?:beslemesi|akışı)|лента комментариев|стрічка коментарів|コメントのフィード|의 댓글 피드/i;

const pathOf = (url: string): string => new URL(url).pathname;
