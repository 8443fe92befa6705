import rule from '../../../rules/engagement/closed-comments.ts';
import { testRule } from '../../../src/testing.ts';

const article = (content: string) =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><p>How to brew it.</p>${content}</article>`;
const closed = article('<p class="no-comments">Comments are closed.</p>');
const open = article('<div id="disqus_thread"></div>');
const site = (...pages: string[]) =>
  Object.fromEntries(pages.map((html, at) => [`https://example.com/tea/${at}`, html]));

testRule(rule, {
  passes: [
    { title: 'one article is open', html: closed, site: site(closed, closed, open) },
    { title: 'too few to tell', html: closed, site: site(closed) },
    { title: 'without threads', html: article(''), site: site(article(''), article('')) },
    {
      title: 'a script may open one',
      html: closed,
      site: site(closed, closed, article('<div class="comments"></div>')),
    },
  ],
  fails: [
    {
      title: 'closed everywhere',
      html: closed,
      site: site(closed, closed),
      finds: ['Expected comments open on the newest articles at least, found them closed on all 3 articles'],
    },
    {
      title: 'articles that have no thread do not count',
      html: closed,
      site: site(closed, closed, article('')),
      finds: ['Expected comments open on the newest articles at least, found them closed on all 3 articles'],
    },
  ],
  skips: ['', '<title>About us</title><p class="no-comments">Comments are closed.</p>'],
});
