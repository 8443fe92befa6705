/** The rhythm of posting, measured: docs/posting-rhythm.md says how. */

import { type DateBasis, dateBases, type Regularity, type Rhythm } from '../../rhythm.ts';
import { type Dated, type DateSource, dayNumber, dayText, type RhythmFold } from './rhythm-fold.ts';

export interface RhythmFacts {
  readonly now: Date;
  readonly isWhole: boolean;
}

const leastPosts = 3;
const week = 7;
const year = 52 * week;
/** Days with posts that the gaps are taken from, where a year holds fewer. */
const leastDays = 20;

/** Undefined for a site without posts, or with too few of them to speak of a rhythm. */
export function rhythmOf({ posts }: RhythmFold, { now, isWhole }: RhythmFacts): Rhythm | undefined {
  const today = dayNumber(now.toISOString().slice(0, 10));
  const all = [...posts.values()].filter((post) => post !== undefined);
  const found = bestBasis(all.filter(({ day }) => day <= today + 1)); // it is tomorrow somewhere
  if (!found) return undefined;
  const { basis, dated } = found;
  const days = countByDay(dated);
  const known = [...days.keys()].sort((one, other) => one - other);
  const [from = 0, to = 0] = [known[0], known.at(-1)];
  const gaps = gapsOf(recent(known));
  const regularity = regularityOf(known, median(gaps.map(({ days: length }) => length)));
  const bulk = bulkOf(days, dated.length);
  const hours = hoursOf(dated);
  const longest = gaps.reduce((most, gap) => (gap.days > most.days ? gap : most));
  return {
    basis,
    posts: dated.length,
    sources: { feeds: by(dated, 'feeds'), pages: by(dated, 'pages'), sitemaps: by(dated, 'sitemaps') },
    from: dayText(from),
    to: dayText(to),
    daysSince: Math.max(0, today - to),
    perWeek: perWeek(days, from, today),
    usualGap: median(gaps.map(({ days: length }) => length)),
    longestGap: { days: longest.days, from: dayText(longest.from), to: dayText(longest.from + longest.days) },
    ...(regularity && { regularity }),
    weekdays: weekdaysOf(days),
    ...(hours && { hours }),
    weeks: weeksOf(days, to, today),
    future: all.filter(({ day }) => day > today + 1).length,
    ...(bulk && { bulk }),
    isWhole,
  };
}

/** Three posts on two days: fewer have no rhythm. */
function bestBasis(all: readonly Dated[]): { basis: DateBasis; dated: readonly Dated[] } | undefined {
  for (const [rank, basis] of dateBases.entries()) {
    const dated = all.filter((post) => dateBases.indexOf(post.basis) <= rank);
    if (dated.length >= leastPosts && new Set(dated.map(({ day }) => day)).size >= 2) return { basis, dated };
  }
  return undefined;
}

function countByDay(dated: readonly Dated[]): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const { day } of dated) days.set(day, (days.get(day) ?? 0) + 1);
  return days;
}

const by = (dated: readonly Dated[], source: DateSource): number =>
  dated.filter(({ sources }) => sources.includes(source)).length;

/** Of the year before the newest, or the newest twenty where that holds fewer. */
function recent(known: readonly number[]): readonly number[] {
  const newest = known.at(-1) ?? 0;
  const ofYear = known.filter((day) => day > newest - year);
  return ofYear.length >= leastDays ? ofYear : known.slice(-leastDays);
}

interface Gap {
  readonly days: number;
  readonly from: number;
}

const gapsOf = (days: readonly number[]): readonly Gap[] =>
  days.slice(1).map((day, index) => ({ days: day - (days[index] ?? day), from: days[index] ?? day }));

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? half : half - 1], sorted[half]];
  return (low + high) / 2;
}

/** A week, two, a month, a quarter: the shortest that is not shorter than the usual gap. */
const periods = [week, 2 * week, 31, 92];
const leastPeriods = 4;

/** Counted back from the newest post over a year, or eight periods, at most: what came after it is another question. */
function regularityOf(known: readonly number[], usualGap: number): Regularity | undefined {
  const [oldest = 0, newest = 0] = [known[0], known.at(-1)];
  const days = periods.find((length) => length >= usualGap) ?? 92;
  const count = Math.floor(Math.min(Math.max(year, 2 * leastPeriods * days), newest - oldest + 1) / days);
  if (count < leastPeriods) return undefined;
  const active = new Set(known.map((day) => Math.floor((newest - day) / days)).filter((period) => period < count)).size;
  return { days, periods: count, active, share: Math.round((active / count) * 100) / 100 };
}

function perWeek(days: ReadonlyMap<number, number>, from: number, today: number): Rhythm['perWeek'] {
  const over = (weeks: number): number | undefined => {
    const start = today - weeks * week;
    if (from > start) return undefined;
    const posts = [...days].reduce((sum, [day, count]) => (day > start ? sum + count : sum), 0);
    return Math.round((posts / weeks) * 100) / 100;
  };
  const [weeks4, weeks12, weeks52] = [over(4), over(12), over(52)];
  return {
    ...(weeks4 !== undefined && { weeks4 }),
    ...(weeks12 !== undefined && { weeks12 }),
    ...(weeks52 !== undefined && { weeks52 }),
  };
}

/** The first of January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % week) + week) % week;

function weekdaysOf(days: ReadonlyMap<number, number>): readonly number[] {
  const counts = Array.from({ length: week }, () => 0);
  for (const [day, count] of days) counts[weekdayOf(day)] = (counts[weekdayOf(day)] ?? 0) + count;
  return counts;
}

/** Where fewer than half of the dates tell a time, the others would be missed. */
function hoursOf(dated: readonly Dated[]): readonly number[] | undefined {
  const timed = dated.filter(({ hour }) => hour !== undefined);
  if (timed.length * 2 < dated.length) return undefined;
  const counts = Array.from({ length: 24 }, () => 0);
  for (const { hour = 0 } of timed) counts[hour] = (counts[hour] ?? 0) + 1;
  return counts;
}

/** The year up to this week; where nothing came in it, the year up to the newest post. */
function weeksOf(days: ReadonlyMap<number, number>, newest: number, today: number): Rhythm['weeks'] {
  const end = mondayOf(newest > today - year ? Math.max(today, newest) : newest);
  const from = end - year + week;
  const counts = Array.from({ length: 52 }, () => 0);
  for (const [day, count] of days) {
    const index = (mondayOf(day) - from) / week;
    if (index >= 0 && index < 52) counts[index] = (counts[index] ?? 0) + count;
  }
  return { from: dayText(from), counts };
}

const mondayOf = (day: number): number => day - weekdayOf(day);

function bulkOf(days: ReadonlyMap<number, number>, posts: number): Rhythm['bulk'] {
  const [day = 0, most = 0] = [...days].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const);
  return most * 2 > posts && most > 2 ? { day: dayText(day), posts: most } : undefined;
}
