import rule from '../../../rules/posting-schedule/regular.ts';
import { testRule } from '../../../src/testing.ts';

const post = (day: string) =>
  `<title>Tea</title><script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea","datePublished":"${day}"}</script><article><h1>Tea</h1></article>`;
const blog = (title: string, ...days: readonly string[]) => ({
  title,
  html: '<title>Tea</title>',
  site: Object.fromEntries(days.map((day) => [`https://example.com/blog/${day}`, post(day)])),
});
const each = (step: number, posts: number) =>
  Array.from({ length: posts }, (_, n) => new Date(Date.UTC(2026, 0, 5 + n * step)).toISOString().slice(0, 10));

testRule(rule, {
  passes: [blog('each week', ...each(7, 20)), blog('each fortnight', ...each(14, 12)), blog('daily', ...each(1, 80))],
  fails: [
    {
      ...blog('in heaps', ...each(1, 5), '2026-05-04', '2026-05-05', '2026-05-06'),
      finds: ['Expected posts at an even pace, found them in 2 of 17 weeks'],
      helps: [
        'The longest silence was of 115 days, from 2026-01-09 to 2026-05-04. Posts by week from 2025-12-08: 0 0 0 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
      ],
    },
  ],
  skips: [
    '<title>No posts</title>',
    blog('few posts', ...each(7, 5)),
    blog('of late only', ...each(1, 30)),
    {
      ...blog('a migration', ...each(60, 4)),
      site: Object.fromEntries(
        [...each(60, 4), ...Array(9).fill('2026-03-01')].map((day, n) => [`https://example.com/blog/${n}`, post(day)]),
      ),
    },
  ],
});
