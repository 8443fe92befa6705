/** The rhythm of posting in words and as a chart of one line, for people. */

import type { Rhythm } from '../rhythm.ts';
import { counted, figure } from './phrases.ts';

/** A sentence each; the first tells the most. */
export function rhythmFacts(rhythm: Rhythm): readonly string[] {
  const { posts, from, to, daysSince } = rhythm;
  const facts = [
    `${counted(posts, 'post')} from ${from} to ${to} · newest ${daysSince === 0 ? 'today' : `${counted(daysSince, 'day')} ago`}`,
    rates(rhythm),
    gaps(rhythm),
    weekdays(rhythm),
    basis(rhythm),
    rhythm.bulk && `${figure(rhythm.bulk.posts)} of them on ${rhythm.bulk.day}: a migration rather than a rhythm`,
    rhythm.future > 0 && `${counted(rhythm.future, 'post')} dated in the future, not counted`,
    !rhythm.isWhole && 'The crawl was cut: older posts may be missing',
  ];
  return facts.filter((fact) => typeof fact === 'string' && fact !== '') as readonly string[];
}

function rates({ perWeek }: Rhythm): string {
  const windows = [
    [4, perWeek.weeks4],
    [12, perWeek.weeks12],
    [52, perWeek.weeks52],
  ] as const;
  const told = windows.flatMap(([weeks, rate]) => (rate === undefined ? [] : `${rate} over ${weeks} weeks`));
  return told.length > 0 ? `Posts per week: ${told.join(', ')}` : '';
}

function gaps({ usualGap, longestGap: { days, from, to }, regularity }: Rhythm): string {
  const usual = `Usually ${counted(usualGap, 'day')} apart, at most ${figure(days)} (${from} to ${to})`;
  if (!regularity) return usual;
  return `${usual} · posts in ${regularity.active} of ${regularity.periods} ${periodName(regularity.days)}`;
}

const periodNames: Readonly<Record<number, string>> = {
  7: 'weeks',
  14: 'two-week periods',
  31: 'months',
  92: 'quarters',
};

const periodName = (days: number): string => periodNames[days] ?? `periods of ${days} days`;

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const weekdays = (rhythm: Rhythm): string =>
  rhythm.weekdays.map((posts, index) => `${names[index]} ${figure(posts)}`).join(', ');

const bases: Readonly<Record<Rhythm['basis'], string>> = {
  published: '',
  modified: ', by the day of their last change where that of publishing is not told',
  lastmod: ', some only by the days of change in the sitemap, which is weak evidence',
};

function basis({ basis: on, sources }: Rhythm): string {
  const told = [
    sources.feeds > 0 && `feeds ${figure(sources.feeds)}`,
    sources.pages > 0 && `pages ${figure(sources.pages)}`,
    sources.sitemaps > 0 && `sitemaps ${figure(sources.sitemaps)}`,
  ].filter(Boolean);
  return `Dated by ${told.join(', ')}${bases[on]}`;
}

const blocks = '▁▂▃▄▅▆▇█';
const ascii = '.:-=+*#@';

/** One sign for each week, a space for none; `weeks` counts back from the last. */
export function rhythmChart({ weeks }: Rhythm, { isPlain, most }: { isPlain: boolean; most: number }): string {
  const counts = weeks.counts.slice(-most);
  const highest = Math.max(1, ...counts);
  const steps = isPlain ? ascii : blocks;
  return counts
    .map((posts) => (posts === 0 ? (isPlain ? '_' : '·') : steps[Math.ceil((posts / highest) * steps.length) - 1]))
    .join('');
}

/** `up to 3 posts in a week, 2025-12-08 to 2026-11-30`: the Mondays of the first and the last week that are shown. */
export function chartLegend({ weeks }: Rhythm, most: number): string {
  const counts = weeks.counts.slice(-most);
  const start = Date.parse(`${weeks.from}T00:00:00Z`);
  const monday = (index: number): string => new Date(start + index * 7 * 86_400_000).toISOString().slice(0, 10);
  const first = weeks.counts.length - counts.length;
  return `weeks of ${monday(first)} to ${monday(weeks.counts.length - 1)}, at most ${counted(Math.max(...counts), 'post')} in one`;
}
