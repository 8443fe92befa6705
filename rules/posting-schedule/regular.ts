import { siteRule, skip } from '../../src/rule.ts';

const post = (day: string) =>
  `<title>Tea</title><script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea","datePublished":"${day}"}</script><article><h1>Tea</h1></article>`;
const blog = (...days: readonly string[]) =>
  Object.fromEntries(days.map((day) => [`https://example.com/blog/${day}`, post(day)]));
const month = (day: string) =>
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((m) => `2026-${m}-${day}`);

export default siteRule({
  summary: 'Limit long silences between bursts of posts',
  why: 'Followers come back to a rhythm that they know; posts in heaps with months between them are seen by fewer people than the same posts spread out.',
  sources: ['https://developers.google.com/search/docs/appearance/google-discover'],
  severity: 'info',
  options: { minPosts: 8, minPeriods: 8, minShare: 0.5 },
  examples: {
    good: [{ html: '<title>Tea</title>', site: blog(...month('05')) }],
    bad: [
      {
        html: '<title>Tea</title>',
        site: blog(
          ...['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-06-01', '2026-06-02', '2026-06-03'],
          ...['2026-11-01', '2026-11-02', '2026-11-03'],
        ),
      },
    ],
  },

  *check(_, { minPosts, minPeriods, minShare }, { rhythm }) {
    if (!rhythm?.regularity || rhythm.basis !== 'published' || rhythm.bulk || rhythm.posts < minPosts) {
      yield skip;
      return;
    }
    const { active, periods, days, share } = rhythm.regularity;
    if (periods < minPeriods) yield skip;
    if (periods < minPeriods || share >= minShare) return;
    const { longestGap, weeks } = rhythm;
    yield {
      message: `Expected posts at an even pace, found them in ${active} of ${periods} ${periodNames[days] ?? 'periods'}`,
      help: `The longest silence was of ${longestGap.days} days, from ${longestGap.from} to ${longestGap.to}. Posts by week from ${weeks.from}: ${weeks.counts.join(' ')}`,
    };
  },
});

const periodNames: Readonly<Record<number, string>> = {
  7: 'weeks',
  14: 'periods of two weeks',
  31: 'months',
  92: 'quarters',
};
