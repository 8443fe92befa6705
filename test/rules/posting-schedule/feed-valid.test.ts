import rule from '../../../rules/posting-schedule/feed-valid.ts';
import { testRule } from '../../../src/testing.ts';

const address = 'https://example.com/feed.xml';
const html = `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}">`;
const item = '<item><title>Green</title></item>';
const rss = (inside = item) => `<rss version="2.0"><channel><title>Tea</title>${inside}</channel></rss>`;
const feed = (answer: object, title = JSON.stringify(answer)) => ({ title, html, resources: { [address]: answer } });

testRule(rule, {
  passes: [
    feed({ text: rss() }),
    feed({
      text: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tea</title><id>a</id><updated>2026-03-03</updated><entry><id>b</id></entry></feed>`,
    }),
    feed({ text: rss('<item><title><![CDATA[Tea & milk]]></title></item>') }),
    {
      title: 'comments of a page beside the feed of the site',
      html: `${html}<link rel="alternate" type="application/rss+xml" href="/home/feed/">`,
      resources: { [address]: { text: rss() }, 'https://example.com/home/feed/': { text: rss('') } },
    },
  ],
  fails: [
    {
      ...feed({ text: rss('<item><title>Tea & milk</title></item>') }),
      finds: [
        'Expected well-formed XML in the feed https://example.com/feed.xml, found at 1:64: an & that is not written &amp;',
      ],
    },
    {
      ...feed({ text: `\n<?xml version="1.0"?>${rss()}` }),
      finds: [
        'Expected well-formed XML in the feed https://example.com/feed.xml, found at 2:6: an XML declaration must be at the start of the document',
      ],
    },
    {
      ...feed({ text: '<!doctype html><title>Not found</title>' }),
      finds: ['Expected a feed at https://example.com/feed.xml, found HTML'],
    },
    {
      ...feed({ outcome: 'http_error', status: 410 }),
      finds: ['Expected a feed at https://example.com/feed.xml, found status 410'],
    },
    {
      ...feed({ total: 1, faults: [{ code: 'content_type', found: 'text/html' }] }),
      finds: ['Expected a Content-Type of XML or JSON for the feed https://example.com/feed.xml, found text/html'],
    },
    {
      ...feed({ total: 1, faults: [{ code: 'charset', found: 'bytes that are not UTF-8, as Content-Type says' }] }),
      finds: [
        'Expected one right charset for the feed https://example.com/feed.xml, found bytes that are not UTF-8, as Content-Type says',
      ],
    },
    {
      ...feed({ total: 1, faults: [{ code: 'cut', bytes: 5_242_880 }] }),
      finds: ['Expected a feed of at most 5 MiB at https://example.com/feed.xml, found more'],
    },
    {
      ...feed({ text: rss('') }),
      finds: ['Expected items in the feed https://example.com/feed.xml, found none'],
    },
  ],
  skips: [
    '<title>No feed</title>',
    html,
    feed({ outcome: 'http_error', status: 403 }),
    feed({ outcome: 'http_error', status: 503 }),
    feed({ outcome: 'timeout', status: 0 }),
    { title: 'only comments', html: html.replace('/feed.xml', '/comments/feed/') },
  ],
});
