import { chartLegend, rhythmChart, rhythmFacts } from '../../src/report/rhythm-facts.ts';
import { rhythmText } from '../../src/report/table/rhythm.ts';
import { openSheet } from '../../src/report/table/sheet.ts';
import type { Rhythm } from '../../src/rhythm.ts';

const rhythm: Rhythm = {
  basis: 'published',
  posts: 21,
  sources: { feeds: 10, pages: 21, sitemaps: 0 },
  from: '2025-01-06',
  to: '2026-11-24',
  daysSince: 7,
  perWeek: { weeks4: 0.75, weeks12: 1, weeks52: 0.4 },
  usualGap: 7,
  longestGap: { days: 41, from: '2026-02-02', to: '2026-03-15' },
  regularity: { days: 7, periods: 52, active: 18, share: 0.35 },
  weekdays: [10, 4, 3, 2, 1, 1, 0],
  weeks: { from: '2025-12-08', counts: [...Array(44).fill(0), 1, 2, 0, 4, 8, 3, 1, 0] },
  future: 0,
  isWhole: true,
};

it('tells the rhythm in sentences', () =>
  expect(rhythmFacts(rhythm)).toEqual([
    '21 posts from 2025-01-06 to 2026-11-24 · newest 7 days ago',
    'Posts per week: 0.75 over 4 weeks, 1 over 12 weeks, 0.4 over 52 weeks',
    'Usually 7 days apart, at most 41 (2026-02-02 to 2026-03-15) · posts in 18 of 52 weeks',
    'Mon 10, Tue 4, Wed 3, Thu 2, Fri 1, Sat 1, Sun 0',
    'Dated by feeds 10, pages 21',
  ]));

it('says what is weak', () =>
  expect(
    rhythmFacts({
      ...rhythm,
      basis: 'lastmod',
      future: 2,
      isWhole: false,
      bulk: { day: '2026-01-01', posts: 15 },
    }).slice(4),
  ).toEqual([
    'Dated by feeds 10, pages 21, some only by the days of change in the sitemap, which is weak evidence',
    '15 of them on 2026-01-01: a migration rather than a rhythm',
    '2 posts dated in the future, not counted',
    'The crawl was cut: older posts may be missing',
  ]));

it('draws a sign for each week, in ASCII too', () => {
  expect(rhythmChart(rhythm, { isPlain: false, most: 8 })).toBe('▁▂·▄█▃▁·');
  expect(rhythmChart(rhythm, { isPlain: true, most: 8 })).toBe('.:_=@-._');
  expect(chartLegend(rhythm, 8)).toBe('weeks of 2026-10-12 to 2026-11-30, at most 8 posts in one');
});

it.each([40, 60, 200])('fits into %d columns', (width) => {
  const text = [...rhythmText(openSheet({ width, color: false }), rhythm)].join('');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
  expect(text).toContain('Posting rhythm');
});

it('is silent about a site without posts', () =>
  expect([...rhythmText(openSheet({ width: 80, color: false }), undefined)]).toEqual([]));
