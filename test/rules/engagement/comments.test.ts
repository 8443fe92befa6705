import rule from '../../../rules/engagement/comments.ts';
import { testRule } from '../../../src/testing.ts';

const feed = '<link rel="alternate" type="application/rss+xml" href="/feed">';
const article = (content: string, head = feed) =>
  `${head}<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1><p>How to brew it.</p>${content}</article>`;
const missing = ['Missing a way to reply to this article'];
const post =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"Green tea"}</script>';

testRule(rule, {
  passes: [
    article('<div id="disqus_thread"></div>'),
    article('<form action="https://example.com/wp-comments-post.php"><textarea name="comment"></textarea></form>'),
    article('', `${feed}<link rel="webmention" href="https://webmention.io/example.com/webmention">`),
    article('<a href="https://mastodon.social/@mei/1">Discuss on Mastodon</a>'),
    { title: 'closed ones are a matter of the site', html: article('<p class="no-comments">Comments are closed.</p>') },
  ],
  fails: [
    { html: article(''), finds: missing },
    { title: 'a post without a feed', html: article('', post), finds: missing },
    {
      title: 'share links are no replies',
      html: article('<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com">X</a>'),
      finds: missing,
    },
    { title: 'a search form', html: article('<form role="search"><input name="s"></form>'), finds: missing },
  ],
  skips: [
    '',
    { title: 'neither blog nor news', html: article('', '') },
    { title: 'a bundle might draw them', html: article('<script type="module" src="/app.js"></script>') },
    { title: 'a place that something fills', html: article('<section class="comments"></section>') },
    { title: 'kept out of indexes', html: article('', `${feed}<meta name="robots" content="noindex">`) },
    { title: 'a product', html: `${feed}<meta property="og:type" content="product"><h1>Tea</h1>` },
    { url: 'https://example.com/privacy-policy', html: `${feed}<title>Privacy policy</title><h1>Privacy policy</h1>` },
  ],
});
