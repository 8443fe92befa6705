import { linkTag } from '../../src/markup.ts';
import { type FeedLink, findFeedLink } from '../../src/page/feed-links.ts';
import type { Page } from '../../src/page/page.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require a site with articles to announce a feed',
  why: 'Feed readers, newsletters and tools that post new articles to networks find a feed by its <link> in the head; without one they miss what is new.',
  sources: [
    'https://www.rssboard.org/rss-autodiscovery',
    'https://www.jsonfeed.org/version/1.1/',
    'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
  ],
  severity: 'warning',
  options: { minArticles: 3 },
  examples: {
    good: [
      {
        html: article('<link rel="alternate" type="application/rss+xml" href="/feed.xml">'),
        options: { minArticles: 1 },
      },
    ],
    bad: [{ html: article(''), options: { minArticles: 1 } }],
  },

  collect: (page): Seen | undefined =>
    page.kind.is === 'error'
      ? undefined
      : { isArticle: page.kind.is === 'article' && page.indexable, ...announced(page) },

  *check(collected, { minArticles }) {
    const articles = collected.filter(({ value }) => value.isArticle);
    if (articles.length < minArticles) {
      yield skip;
      return;
    }
    if (collected.some(({ value }) => value.feed === 'announced')) return;
    const linked = widest(collected.flatMap(({ value }) => value.address ?? []));
    yield {
      message: `Missing <link rel="alternate"> to a feed, found none on ${count(collected.length, 'page')} with ${count(articles.length, 'article')}`,
      help: linkTag('alternate', linked?.url ?? '…', { type: linked?.type ?? 'application/rss+xml' }),
      pages: articles.slice(0, mostPages).map(({ page }) => page),
    };
  },
});

interface Seen {
  readonly isArticle: boolean;
  readonly feed: 'announced' | 'none';
  /** A feed that readers can click, for the help. */
  readonly address?: FeedLink;
}

/** Feeds of a topic or an author stand below the site's own. */
function widest(addresses: readonly FeedLink[]): FeedLink | undefined {
  return addresses.toSorted((one, other) => one.url.length - other.url.length)[0];
}

/** Enough to see which part of the site is meant. */
const mostPages = 10;

function announced(page: Page): Pick<Seen, 'feed' | 'address'> {
  if (page.feeds.length > 0) return { feed: 'announced' };
  const address = findFeedLink(page);
  return address ? { feed: 'none', address } : { feed: 'none' };
}

function article(head: string): string {
  return `<html><head><title>Green tea</title>${head}<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"Green tea"}</script></head><body><article><h1>Green tea</h1></article></body></html>`;
}
