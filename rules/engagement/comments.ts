import type { Page } from '../../src/page/page.ts';
import { findReplies } from '../../src/page/replies.ts';
import { pageRule, skip } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require a way to reply on articles of blogs and news',
  why: 'Readers who can answer come back for the answers; elsewhere they talk among themselves, and the author never hears of it.',
  sources: ['https://www.w3.org/TR/webmention/', 'https://indieweb.org/comments'],
  severity: 'info',
  examples: {
    good: [article('<script src="https://giscus.app/client.js" async></script>')],
    bad: [article('')],
  },

  target: (page) => (isPost(page) ? page : undefined),

  *check(page) {
    const replies = findReplies(page);
    if (replies === 'unclear') yield skip;
    // A thread that was closed is a matter of the whole site.
    if (replies !== 'none') return;
    yield {
      message: 'Missing a way to reply to this article',
      help: 'Open comments, take webmentions, or link to where the article is discussed.',
    };
  },
});

const isPost = ({ kind, indexable, feeds, jsonLd }: Page): boolean =>
  kind.is === 'article' && indexable && (feeds.length > 0 || jsonLd.ofType('BlogPosting', 'NewsArticle').length > 0);

function article(content: string): string {
  return `<link rel="alternate" type="application/rss+xml" href="/feed"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p>${content}</article>`;
}
