import rule from '../../../rules/posting-schedule/feed-images.ts';
import { testRule } from '../../../src/testing.ts';

const address = 'https://example.com/feed.xml';
const image = '<meta property="og:image" content="https://example.com/tea.jpg">';
const post = (head = image) =>
  `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}">${head}<script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea"}</script><article><h1>Tea</h1></article>`;
const feed = (inside: string, items = 5) => ({
  [address]: {
    text: `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Tea</title>${`<item><title>Tea</title>${inside}</item>`.repeat(items)}</channel></rss>`,
  },
});

testRule(rule, {
  passes: [
    { html: post(), resources: feed('<media:thumbnail url="https://example.com/tea.jpg"/>') },
    { html: post(), resources: feed('<enclosure url="https://example.com/tea.jpg" type="image/jpeg" length="1"/>') },
    { html: post(), resources: feed('<description>&lt;p&gt;&lt;img src="tea.jpg"&gt;</description>') },
    {
      title: 'some have one',
      html: post(),
      resources: { [address]: { items: [{ hasImage: true }, ...Array(4).fill({ hasImage: false })] } },
    },
  ],
  fails: [
    {
      html: post(),
      resources: feed('<description>Tea</description>'),
      finds: [
        'Expected images in the feed https://example.com/feed.xml, found none in 5 items whose pages have og:image',
      ],
      helps: ['<media:content url="…" medium="image"/>'],
    },
  ],
  skips: [
    '<title>No post</title>',
    { title: 'posts without images', html: post(''), resources: feed('') },
    { title: 'few items', html: post(), resources: feed('', 4) },
    { title: 'not read', html: post() },
  ],
});
