import { hashtagForm, hashtagsIn } from '../../src/networks/hashtags.ts';
import { hashtagsOf } from '../../src/page/hashtags.ts';
import type { Page } from '../../src/page/page.ts';
import { siteRule } from '../../src/rule.ts';
import { listed } from '../../src/text.ts';

export default siteRule({
  summary: 'Require the hashtags of the brand to be named on the site',
  why: 'Nobody uses a hashtag that he has not seen: visitors post with it when share links fill it in, or the page asks them to.',
  sources: ['https://docs.x.com/x-for-websites/post-button/guides/web-intent'],
  severity: 'info',
  examples: {
    good: [
      {
        html: '<a href="https://x.com/intent/tweet?text=Tea&hashtags=WillowTea">Post</a>',
        brand: { hashtags: ['WillowTea'] },
      },
      { html: '<p>Show us your cup: #willowtea', brand: { hashtags: ['WillowTea'] } },
    ],
    bad: [{ html: '<p>Tea by post.', brand: { hashtags: ['WillowTea'] } }],
  },

  collect: (page) => (page.site.brand.hashtags.length > 0 ? [...namedOn(page)] : undefined),

  *check(collected, _, { brand }) {
    const named = new Set(collected.flatMap(({ value }) => value));
    const missing = brand.hashtags.filter((tag) => !named.has(hashtagForm(tag)));
    if (missing.length === 0) return;
    const [first] = missing;
    yield {
      message: `Missing ${listed(missing.map((tag) => `#${tag}`))}: no share link, hashtag link or text of the site names it`,
      help: `In share links to X: hashtags=${encodeURIComponent(first ?? '')}`,
    };
  },
});

/** Those of the brand alone: a site has thousands of others. */
function* namedOn(page: Page): Generator<string> {
  const [body] = page.document.named('body');
  const text = body ? page.textOf(body) : page.mainText;
  const named = new Set([...hashtagsOf(page).map(({ tag }) => tag), ...hashtagsIn(text)].map(hashtagForm));
  for (const tag of page.site.brand.hashtags) if (named.has(hashtagForm(tag))) yield hashtagForm(tag);
}
