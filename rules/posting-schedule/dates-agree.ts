import { sameness } from '../../src/address.ts';
import { readPagePost } from '../../src/page/page-post.ts';
import { type FeedItem, feed } from '../../src/resources.ts';
import { siteRule, skip } from '../../src/rule.ts';

const address = 'https://example.com/feed.xml';
const post = (day: string) =>
  `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea","datePublished":"${day}"}</script><article><h1>Tea</h1></article>`;
const item = (day: string) => ({
  [address]: {
    text: `<rss version="2.0"><channel><title>Tea</title><item><link>https://example.com/tea/green</link><pubDate>${day}</pubDate></item></channel></rss>`,
  },
});

export default siteRule({
  summary: 'Require the same day of publishing in the feed and on the page',
  why: 'Networks and readers show the one or the other: a post is new here and old there, is posted again, or stands in the wrong place.',
  sources: ['https://developers.google.com/search/docs/appearance/publication-dates'],
  severity: 'warning',
  examples: {
    good: [{ html: post('2026-03-03'), resources: item('Tue, 03 Mar 2026 23:30:00 -0800') }],
    bad: [{ html: post('2026-03-03'), resources: item('Tue, 01 Sep 2026 09:30:00 GMT') }],
  },

  /** What the page says, by the address that feeds and pages compare by. */
  collect: (page) => {
    const found = readPagePost(page);
    return found && found.spans.length > 0 ? { key: found.key, spans: found.spans, day: dayOf(found) } : undefined;
  },

  resources: (_, __, { feeds }) => feeds.map(feed),

  *check(collected, _, { feeds }, resources) {
    const items = new Map(
      feeds
        .flatMap((url) => (resources.has(feed(url)) ? resources.feed(url).items : []))
        .flatMap((one) => (one.link && one.published?.date ? [[sameness(one.link) ?? one.link, one] as const] : [])),
    );
    const both = collected.flatMap(({ page, value }) => {
      const found = items.get(value.key);
      return found ? [{ page, value, found }] : [];
    });
    if (both.length === 0) {
      yield skip;
      return;
    }
    const apart = both.filter(({ value, found }) => value.spans.every((span) => isApart(span, found)));
    const [first] = apart;
    if (!first) return;
    yield {
      message: `Expected the day of the page in the feed, found ${first.found.published?.date?.day} for ${first.value.day} on ${apart.length} of ${both.length} pages`,
      pages: apart.map(({ page }) => page),
    };
  },
});

const dayOf = ({ published, modified }: NonNullable<ReturnType<typeof readPagePost>>): string =>
  (published ?? modified)?.day ?? '';

const day = 86_400_000;

/** By more than a day, whatever the zones; a feed may tell the day of the last change. */
function isApart([, earliest, latest]: readonly [string, number, number], { published, updated }: FeedItem): boolean {
  return [published?.date, updated?.date].every(
    (date) => date === undefined || latest + day < date.earliest || date.latest + day < earliest,
  );
}
