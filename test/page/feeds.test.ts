import { somePage } from '../support/some-page.ts';

describe('feeds', () => {
  it.each([
    [
      '<link rel=alternate type="application/rss+xml" href=/feed/ title="Tea &amp; news">',
      ['rss https://example.com/feed/ Tea & news'],
    ],
    ['<link rel=alternate type="application/atom+xml" href=/atom.xml>', ['atom https://example.com/atom.xml ']],
    ['<link rel=alternate type="application/feed+json" href=/feed.json>', ['json https://example.com/feed.json ']],
    ['<link rel=alternate type="application/json" href=/feed.json>', ['json https://example.com/feed.json ']],
    [
      '<link rel=ALTERNATE type=" Application/RSS+XML; charset=utf-8 " href=/feed/>',
      ['rss https://example.com/feed/ '],
    ],
    ['<link rel="home alternate" type="application/rss+xml" href=/feed/>', ['rss https://example.com/feed/ ']],
    ['<link rel=feed type="application/atom+xml" href=/a>', ['atom https://example.com/a ']],
    ['<body><link rel=alternate type="application/rss+xml" href=/feed/>', ['rss https://example.com/feed/ ']],
    ['<link rel=alternates type="application/rss+xml" href=/feed/>', []],
    ['<link rel=stylesheet type="application/rss+xml" href=/feed/>', []],
    ['<link rel="alternate stylesheet" type="application/rss+xml" href=/feed/>', []],
    ['<link rel=alternate type="text/xml" href=/feed/>', []],
    ['<link rel=alternate href=/feed/>', []],
    ['<link rel=alternate type="application/rss+xml">', []],
    ['<link rel=alternate type="application/rss+xml" href="https://[">', []],
    ['<link rel=alternate type="application/rss+xml" href="data:,a">', []],
    ['<link rel=alternate type="application/json" href="/wp-json/wp/v2/posts/1">', []],
    ['<link rel=alternate type="application/json" href="/wp-json/feed">', []],
    ['<link rel=alternate type="application/json" href="/api/feedback">', []],
    ['<link rel=alternate type="application/json+oembed" href="/oembed">', []],
    ['<link rel=alternate type="application/rss+xml" href=/comments/feed/ title="Tea &raquo; Kommentar-Feed">', []],
    ['<link rel=alternate type="application/rss+xml" href=/green/feed/ title="Tea &raquo; Green Comments Feed">', []],
    ['<link rel=alternate type="application/atom+xml" href=/feeds/123/comments/default>', []],
    ['<link rel=alternate type="application/rss+xml" href=/humus/feed/ title="Tea &raquo; Humus Kommentar-Feed">', []],
    ['<link rel=alternate type="application/rss+xml" href=/the/feed/ title="Thé &raquo; Flux des commentaires">', []],
    [
      '<link rel=alternate type="application/rss+xml" href=/feed/ title="Tea commentary">',
      ['rss https://example.com/feed/ Tea commentary'],
    ],
  ])('%s', (html, expected) =>
    expect(somePage(html).feeds.map(({ format, url, title }) => `${format} ${url} ${title}`)).toEqual(expected),
  );

  it('reads headers too', () => {
    const link = '</feed/>; rel=alternate; type="application/rss+xml"';
    expect(somePage('', { headers: { link } }).feeds).toHaveLength(1);
  });
});
