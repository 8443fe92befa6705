import type { Page } from '../../src/page/page.ts';
import { findReplies } from '../../src/page/replies.ts';
import { siteRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Disallow threads of comments that are closed on every article',
  why: 'A line that says so under each article turns away those who had something to say; better open the newest, or drop the line.',
  sources: ['https://wordpress.org/documentation/article/settings-discussion-screen/'],
  severity: 'info',
  options: { minArticles: 3 },
  examples: {
    good: [{ html: article('<div id="disqus_thread"></div>'), options: { minArticles: 1 } }],
    bad: [{ html: article('<p class="no-comments">Comments are closed.</p>'), options: { minArticles: 1 } }],
  },

  collect: (page) => (isThreaded(page) ? findReplies(page) : undefined),

  *check(collected, { minArticles }) {
    const threads = collected.filter(({ value }) => value === 'open' || value === 'closed' || value === 'unclear');
    const isEach = threads.length >= minArticles && threads.every(({ value }) => value === 'closed');
    if (!isEach) return;
    yield {
      message: `Expected comments open on the newest articles at least, found them closed on all ${count(threads.length, 'article')}`,
      pages: threads.map(({ page }) => page),
      help: 'Open comments for a while after each article appears, or remove the closed threads from the template.',
    };
  },
});

const isThreaded = ({ kind }: Page): boolean => kind.is === 'article' || kind.is === 'recipe';

function article(content: string): string {
  return `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1><p>How to brew it.</p>${content}</article>`;
}
