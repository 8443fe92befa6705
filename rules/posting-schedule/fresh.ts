import { feed } from '../../src/resources.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count, listed } from '../../src/text.ts';

const address = 'https://example.com/feed.xml';
const page = `<title>Tea</title><link rel="alternate" type="application/rss+xml" href="${address}">`;
const posts = (...days: readonly string[]) => {
  const items = days.map((day) => `<item><link>https://example.com/${day}</link><pubDate>${day}</pubDate></item>`);
  return { [address]: { text: `<rss version="2.0"><channel><title>Tea</title>${items.join('')}</channel></rss>` } };
};

export default siteRule({
  summary: 'Require new posts in the rhythm that the site has set itself',
  why: 'Who follows a site by feed or network takes a silence many times longer than usual for its end, and a visitor takes the last date for the state of the house.',
  sources: [
    'https://developers.google.com/search/docs/appearance/publication-dates',
    'https://www.rssboard.org/rss-specification',
  ],
  severity: 'warning',
  options: { minDays: 45, longestGaps: 2, usualGaps: 3 },
  examples: {
    good: [{ html: page, now: '2026-05-20', resources: posts('2026-02-01', '2026-03-01', '2026-04-02', '2026-05-01') }],
    bad: [{ html: page, now: '2026-12-01', resources: posts('2026-02-01', '2026-03-01', '2026-04-02', '2026-05-01') }],
  },

  resources: (_, __, { feeds }) => feeds.map(feed),

  *check(_, { minDays, longestGaps, usualGaps }, { feeds, rhythm, now }, resources) {
    const read = feeds.flatMap((url) => (resources.has(feed(url)) ? [resources.feed(url)] : []));
    const items = read.flatMap(({ items: all }) => all);
    // without a feed, a crawl that saw everything saw the newest post too
    const isAllKnown = items.length > 0 || (feeds.length === 0 && rhythm?.isWhole === true);
    if (!rhythm || rhythm.basis === 'lastmod' || rhythm.bulk || rhythm.posts < 4 || !isAllKnown) {
      yield skip;
      return;
    }
    const limit = Math.max(minDays, longestGaps * rhythm.longestGap.days, usualGaps * rhythm.usualGap);
    const names = listed(read.map(({ url }) => url));
    const newest = newestDay(
      items.flatMap(({ published, updated }) => (published ?? updated)?.date?.day ?? []),
      now,
    );
    if (newest !== undefined && daysBetween(newest, rhythm.to) > limit) {
      yield { message: `Expected the posts up to ${rhythm.to} in ${names}, found the newest of ${newest}` };
      return;
    }
    if (rhythm.daysSince <= limit) return;
    yield {
      message: `Expected a post about every ${count(Math.max(1, Math.round(rhythm.usualGap)), 'day')}, found none after ${rhythm.to}`,
      help: `The longest silence before was of ${count(rhythm.longestGap.days, 'day')}, from ${rhythm.longestGap.from} to ${rhythm.longestGap.to}. Post again, or say on the page that it is closed.`,
    };
  },
});

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Days that have not come tell nothing. */
function newestDay(days: readonly string[], now: string): string | undefined {
  const past = days.filter((day) => Date.parse(day) <= Date.parse(now) + 86_400_000);
  return past.reduce<string | undefined>(
    (newest, day) => (newest === undefined || day > newest ? day : newest),
    undefined,
  );
}
