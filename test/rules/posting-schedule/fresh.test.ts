import rule from '../../../rules/posting-schedule/fresh.ts';
import { testRule } from '../../../src/testing.ts';

const address = 'https://example.com/feed.xml';
const link = `<link rel="alternate" type="application/rss+xml" href="${address}">`;
const html = `<title>Tea</title>${link}`;
const feed = (title: string, ...days: readonly string[]) => {
  const items = days.map((day, n) => `<item><link>https://example.com/${n}</link><pubDate>${day}</pubDate></item>`);
  return {
    title,
    html,
    resources: {
      [address]: { text: `<rss version="2.0"><channel><title>Tea</title>${items.join('')}</channel></rss>` },
    },
  };
};
const monthly = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05'];
const post = (day: string, head = '') =>
  `<title>Tea</title>${head}<script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea","datePublished":"${day}"}</script><article><h1>Tea</h1></article>`;
const pages = (head: string, ...days: readonly string[]) =>
  Object.fromEntries(days.map((day) => [`https://example.com/blog/${day}`, post(day, head)]));

testRule(rule, {
  passes: [
    { ...feed('a silence no longer than usual', ...monthly), now: '2026-05-10' },
    { ...feed('a silence as there was before', '2025-01-05', ...monthly), now: '2026-12-01' },
    { ...feed('a daily blog on holiday', '2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'), now: '2026-07-10' },
    { ...feed('an event that is announced', ...monthly, '2027-01-05'), now: '2026-05-10' },
    { title: 'without a feed', html: '<title>Tea</title>', site: pages('', ...monthly), now: '2026-05-10' },
  ],
  fails: [
    {
      ...feed('a feed that stopped', ...monthly),
      now: '2026-12-01',
      finds: ['Expected a post about every 31 days, found none after 2026-04-05'],
      helps: [
        'The longest silence before was of 31 days, from 2026-01-05 to 2026-02-05. Post again, or say on the page that it is closed.',
      ],
    },
    {
      ...feed('a feed that was left behind', '2024-01-05', '2024-02-05', '2024-03-05'),
      site: pages(link, '2024-04-05', '2024-05-05', '2024-06-05', '2024-07-05', '2024-08-05'),
      now: '2024-08-10',
      finds: ['Expected the posts up to 2024-08-05 in https://example.com/feed.xml, found the newest of 2024-03-05'],
    },
    {
      title: 'without a feed',
      html: '<title>Tea</title>',
      site: pages('', ...monthly),
      now: '2026-12-01',
      finds: ['Expected a post about every 31 days, found none after 2026-04-05'],
    },
  ],
  skips: [
    '<title>No posts</title>',
    { title: 'a feed that was not read', html, site: pages(link, ...monthly) },
    feed('three posts', '2026-01-05', '2026-02-05', '2026-03-05'),
    feed('a migration', '2026-01-05', '2026-01-05', '2026-01-05', '2026-02-05'),
    feed('one day', '2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05'),
  ],
});
