import { findFeedLink } from '../../src/page/feed-links.ts';
import { pageOf } from '../../src/testing.ts';

const site = {
  start: 'https://example.com/',
  origins: ['https://example.com'],
  isLocal: false,
  brand: { handles: {}, hashtags: [] },
  networks: [],
};
const read = (html: string) => findFeedLink(pageOf('https://example.com/tea/green', html, {}, site));

it.each([
  ['/feed.xml', 'application/rss+xml'],
  ['/feed/', 'application/rss+xml'],
  ['/blog/rss', 'application/rss+xml'],
  ['/blog-feed.xml#top', 'application/rss+xml'],
  ['/atom.xml', 'application/atom+xml'],
  ['/blogs/news.atom', 'application/atom+xml'],
  ['/feed.json', 'application/feed+json'],
  ['/comments/feed/', undefined],
  ['/feeding-cats', undefined],
  ['/tea/atoms', undefined],
  ['https://other.example/feed.xml', undefined],
  ['feed://example.com/feed.xml', undefined],
])('takes %s for %s', (href, type) => {
  expect(read(`<a href="${href}">Feed</a>`)?.type).toBe(type);
});

it('looks at the head first', () => {
  const html = '<link rel="alternate" type="text/xml" href="/atom.xml"><a href="/feed.xml">RSS</a>';
  expect(read(html)).toEqual({ url: 'https://example.com/atom.xml', type: 'application/atom+xml' });
});
