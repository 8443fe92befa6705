import { readPagePost } from '../../src/page/page-post.ts';
import { feed } from '../../src/resources.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const address = 'https://example.com/feed.xml';
const page = `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea"}</script><meta property="og:image" content="https://example.com/tea.jpg"><article><h1>Tea</h1></article>`;
const rss = (inside: string) => ({
  [address]: {
    text: `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Tea</title>${`<item><title>Tea</title>${inside}</item>`.repeat(5)}</channel></rss>`,
  },
});

export default siteRule({
  summary: 'Specify an image for the items of the feed',
  why: 'Readers, newsletters and tools that post to networks show the picture that the feed brings; the og:image of the page they would have to fetch, and many do not.',
  sources: [
    'https://www.rssboard.org/media-rss',
    'https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt',
  ],
  severity: 'info',
  options: { minItems: 5 },
  examples: {
    good: [{ html: page, resources: rss('<media:thumbnail url="https://example.com/tea.jpg"/>') }],
    bad: [{ html: page, resources: rss('') }],
  },

  collect: (each) => readPagePost(each)?.hasImage,
  resources: (_, __, { feeds }) => feeds.map(feed),

  *check(collected, { minItems }, { feeds }, resources) {
    const pictured = collected.filter(({ value }) => value).length;
    const answers = feeds.flatMap((url) => (resources.has(feed(url)) ? [resources.feed(url)] : []));
    const filled = answers.filter(({ items }) => items.length >= minItems);
    if (filled.length === 0 || pictured * 2 < collected.length) {
      yield skip;
      return;
    }
    for (const { url, items, kind } of filled) {
      if (items.some(({ hasImage }) => hasImage)) continue;
      yield {
        message: `Expected images in the feed ${shorten(url, 100)}, found none in ${items.length} items whose pages have og:image`,
        help: kind === 'json' ? '"image": "…"' : '<media:content url="…" medium="image"/>',
      };
    }
  },
});
