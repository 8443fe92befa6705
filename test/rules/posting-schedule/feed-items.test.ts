import rule from '../../../rules/posting-schedule/feed-items.ts';
import { testRule } from '../../../src/testing.ts';

const address = 'https://example.com/feed.xml';
const html = `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}">`;
const item = (n: number, parts: Partial<Record<'link' | 'guid' | 'pubDate', string>> = {}) => {
  const tags = { link: `https://example.com/${n}`, guid: `tea-${n}`, pubDate: '03 Mar 2026 09:30 GMT', ...parts };
  const texts = Object.entries(tags).map(([name, value]) => (value === '' ? '' : `<${name}>${value}</${name}>`));
  return `<item><title>Tea ${n}</title>${texts.join('')}</item>`;
};
const feed = (title: string, ...items: readonly string[]) => ({
  title,
  html,
  resources: {
    [address]: { text: `<rss version="2.0"><channel><title>Tea</title>${items.join('')}</channel></rss>` },
  },
});

testRule(rule, {
  passes: [
    feed('whole', item(1), item(2)),
    feed('a link elsewhere, as a link blog has', item(1, { link: 'https://news.example.org/a' })),
    feed('the guid for a link', item(1, { link: '', guid: 'https://example.com/1' })),
    { ...feed('tomorrow', item(1, { pubDate: '02 Dec 2026' })), now: '2026-12-01' },
  ],
  fails: [
    {
      ...feed('no dates', item(1, { pubDate: '' }), item(2, { pubDate: '' })),
      finds: ['Expected <pubDate> in each item of https://example.com/feed.xml, found none in any'],
    },
    {
      ...feed('a strange date', item(1), item(2, { pubDate: '3. Mrz 2026' })),
      finds: [
        'Expected a date as in Tue, 03 Mar 2026 09:30:00 +0100 in https://example.com/feed.xml, found "3. Mrz 2026"',
      ],
    },
    {
      ...feed('no link', item(1), item(2, { link: '' })),
      finds: ['Expected a link in each item of https://example.com/feed.xml, found none in 1 of 2'],
    },
    {
      ...feed('no guid', item(1, { guid: '' })),
      finds: ['Expected <guid> in each item of https://example.com/feed.xml, found none in any'],
    },
    {
      ...feed('one guid for two', item(1, { guid: 'a' }), item(2, { guid: 'a' })),
      finds: ['Expected an id of its own for each item of https://example.com/feed.xml, found a twice'],
    },
    {
      ...feed('a test server', item(1, { link: 'http://localhost:1313/1' })),
      finds: ['Expected public addresses in https://example.com/feed.xml, found http://localhost:1313/1 in 1 item'],
    },
    {
      ...feed('a path', item(1, { link: '/1/' })),
      finds: ['Expected whole addresses in https://example.com/feed.xml, found /1/ in 1 item'],
    },
    {
      ...feed('years ahead', item(1, { pubDate: '03 Mar 2062' })),
      finds: ['Expected days that have come in https://example.com/feed.xml, found 03 Mar 2062 in 1 item'],
    },
  ],
  skips: ['<title>No feed</title>', html, feed('empty'), { html, resources: { [address]: 'external' } }],
});
