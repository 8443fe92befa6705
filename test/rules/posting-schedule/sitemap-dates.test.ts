import rule from '../../../rules/posting-schedule/sitemap-dates.ts';
import { testRule } from '../../../src/testing.ts';

const address = (n: number) => `https://example.com/tea-${n}`;
const sitemap = (title: string, ...days: readonly string[]) => ({
  title,
  html: '<title>Tea</title>',
  sitemap: Object.fromEntries(days.map((day, n) => [address(n), day])),
});
const all = (day: string) => Array.from({ length: 10 }, () => day);
const post = (day: string) =>
  `<title>Tea</title><script type="application/ld+json">{"@type":"BlogPosting","headline":"Tea","datePublished":"${day}"}</script><article><h1>Tea</h1></article>`;

testRule(rule, {
  passes: [
    sitemap('different days', '2026-03-01', '2026-04-01T08:00:00+01:00', ''),
    sitemap('few pages of one day', '2026-03-01', '2026-03-01', '2026-03-01'),
    sitemap('today in Kiribati', '2026-12-02', '2026-03-01'),
    sitemap('a month', '2026-03', '2026-04'),
  ],
  fails: [
    {
      ...sitemap('one date for all', ...all('2026-08-04T14:35:19Z')),
      finds: ["Expected <lastmod> of each page's own change, found 2026-08-04T14:35:19Z for all 10 pages"],
    },
    {
      ...sitemap('the future', '2062-03-01', '2026-04-01'),
      finds: ['Expected <lastmod> to have come, found 2062-03-01 for 1 of 2 pages'],
    },
    {
      ...sitemap('forms of their own', 'Tue, 03 Mar 2026 09:30:00 GMT', '03/04/2026', '2026-04-01'),
      finds: [
        'Expected <lastmod> as in 2026-05-31T09:30:00+02:00, found "Tue, 03 Mar 2026 09:30:00 GMT" for 2 of 3 pages',
      ],
    },
    {
      ...sitemap('none on a site with posts', ...all('')),
      site: Object.fromEntries(
        ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => [`https://example.com/${day}`, post(day)]),
      ),
      finds: ['Missing <lastmod> in the sitemap, found none for 10 pages'],
    },
  ],
  skips: ['<title>No sitemap</title>', sitemap('none, and no posts', ...all(''))],
});
