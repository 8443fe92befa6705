import rule from '../../../rules/posting-schedule/dates-agree.ts';
import { testRule } from '../../../src/testing.ts';

const address = 'https://example.com/feed.xml';
const post = (published: string, modified = '') =>
  `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea","datePublished":"${published}","dateModified":"${modified}"}</script><article><h1>Tea</h1></article>`;
const feed = (day: string, link = 'https://example.com/tea/green') => ({
  [address]: {
    text: `<rss version="2.0"><channel><title>Tea</title><item><link>${link}</link><pubDate>${day}</pubDate></item></channel></rss>`,
  },
});

testRule(rule, {
  passes: [
    { title: 'the same day', html: post('2026-03-03'), resources: feed('Tue, 03 Mar 2026 09:30:00 GMT') },
    { title: 'other zones', html: post('2026-03-04T01:30:00+14:00'), resources: feed('Tue, 03 Mar 2026 09:30:00 GMT') },
    { title: 'the day after', html: post('2026-03-04T09:00:00Z'), resources: feed('Tue, 03 Mar 2026 09:30:00 GMT') },
    { title: 'of the last change', html: post('2026-03-03', '2026-06-01'), resources: feed('1 Jun 2026') },
    {
      title: 'another spelling of the address',
      html: post('2026-03-03'),
      resources: feed('3 Mar 2026', 'http://www.example.com/tea/green/'),
    },
  ],
  fails: [
    {
      html: post('2026-03-03'),
      resources: feed('Tue, 01 Sep 2026 09:30:00 GMT'),
      finds: ['Expected the day of the page in the feed, found 2026-09-01 for 2026-03-03 on 1 of 1 pages'],
    },
  ],
  skips: [
    '<title>No post</title>',
    { title: 'not in the feed', html: post('2026-03-03'), resources: feed('1 Sep 2026', 'https://example.com/other') },
    { title: 'no date on the page', html: post(''), resources: feed('1 Sep 2026') },
    { title: 'no date in the feed', html: post('2026-03-03'), resources: feed('soon') },
    { title: 'not read', html: post('2026-03-03') },
  ],
});
