import { siteRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const address = (path: string) => `https://example.com/${path}`;
const sitemap = (...days: readonly string[]) =>
  Object.fromEntries(days.map((day, index) => [address(`tea-${index}`), day]));

export default siteRule({
  summary: 'Require days of change in the sitemap that can be true',
  why: 'Search engines look at lastmod only as long as it proves right. One date for all pages, one in the future or in a form of its own teaches them to ignore it, and new posts are found later.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    'https://www.sitemaps.org/protocol.html',
  ],
  severity: 'info',
  options: { minPages: 10 },
  examples: {
    good: [{ html: '<title>Tea</title>', sitemap: sitemap('2026-03-01', '2026-04-01T08:00:00+01:00') }],
    bad: [
      { html: '<title>Tea</title>', sitemap: sitemap('2062-03-01', '2026-04-01') },
      { html: '<title>Tea</title>', sitemap: sitemap('03/01/2026', '2026-04-01') },
    ],
  },

  *check(_, { minPages }, { lastmods, rhythm }) {
    if (!lastmods || (lastmods.dated === 0 && !rhythm)) {
      yield skip;
      return;
    }
    const { entries, dated, only, future, firstFuture, unreadable, firstUnreadable } = lastmods;
    if (dated === 0) {
      if (entries >= minPages) yield { message: `Missing <lastmod> in the sitemap, found none for ${entries} pages` };
      return;
    }
    if (firstUnreadable) {
      yield {
        message: `Expected <lastmod> as in 2026-05-31T09:30:00+02:00, found "${shorten(firstUnreadable.raw, 60)}" for ${unreadable} of ${dated} pages`,
        pages: [firstUnreadable.url],
      };
    }
    if (firstFuture) {
      yield {
        message: `Expected <lastmod> to have come, found ${shorten(firstFuture.raw, 60)} for ${future} of ${dated} pages`,
        pages: [firstFuture.url],
      };
    }
    if (only !== undefined && dated >= minPages) {
      yield {
        message: `Expected <lastmod> of each page's own change, found ${shorten(only, 60)} for all ${dated} pages`,
      };
    }
  },
});
