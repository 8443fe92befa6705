import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../../../scripts/rule-files.ts';
import { foldPosting } from '../../../src/audit/rhythm/posting-of.ts';
import { emptyRhythmFold, foldLastmods, foldPost } from '../../../src/audit/rhythm/rhythm-fold.ts';
import { readFeedDate } from '../../../src/page/feed-date.ts';
import type { PagePost } from '../../../src/page/page-post.ts';
import type { FeedItem } from '../../../src/resources.ts';
import type { Rhythm } from '../../../src/rhythm.ts';

const post = (day: string, parts: Partial<PagePost> = {}): PagePost => {
  const key = `tea.example/${day}`;
  return { key, group: key, published: { day }, spans: [], hasImage: false, ...parts };
};
const item = (day: string, link = `https://tea.example/${day.slice(0, 10)}`): FeedItem => {
  const date = readFeedDate(day);
  return { link, published: { raw: day, ...(date && { date }) }, hasImage: false };
};

interface Known {
  readonly pages?: readonly PagePost[];
  readonly items?: readonly FeedItem[];
  readonly lastmods?: Readonly<Record<string, string>>;
  readonly now?: string;
}

function rhythm({ pages = [], items = [], lastmods = {}, now = '2026-02-16' }: Known): Rhythm | undefined {
  const fold = emptyRhythmFold();
  const at = new Date(`${now}T12:00:00Z`);
  foldLastmods(
    fold,
    Object.entries(lastmods).map(([url, lastmod]) => ({ url, lastmod })),
    at.getTime(),
  );
  for (const page of pages) foldPost(fold, page);
  return foldPosting(fold, [{ items }], { now: at, isWhole: true }).rhythm;
}

const januaries = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-09'];

it('comes out as docs/posting-rhythm.md says', () => {
  const example = /```json\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/posting-rhythm.md'), 'utf8'))?.[1];
  const { weeks, ...found } = rhythm({ pages: januaries.map((day) => post(day)) }) ?? {};
  expect(found).toEqual(JSON.parse(example ?? ''));
  expect(weeks?.from).toBe('2025-02-24');
  expect(weeks?.counts.slice(-7)).toEqual([1, 1, 1, 1, 0, 1, 0]);
});

it('takes a page and its item, and translations of a page, for one post', () => {
  expect(rhythm({ pages: januaries.map((day) => post(day)), items: januaries.map((day) => item(day)) })).toMatchObject({
    posts: 5,
    sources: { feeds: 5, pages: 5 },
  });
  const translated = januaries.flatMap((day) => [post(day), post(day, { key: `tea.example/de/${day}` })]);
  const items = januaries.map((day) => item(day, `https://www.tea.example/de/${day}/?utm_source=rss`));
  expect(rhythm({ pages: translated, items })).toMatchObject({ posts: 5, sources: { feeds: 5, pages: 5 } });
});

it('takes the page at its word where the feed tells the day of the build', () => {
  const items = januaries.map((day) => item('2026-02-16T09:00:00Z', `https://tea.example/${day}`));
  expect(rhythm({ pages: januaries.map((day) => post(day)), items })).toMatchObject({ to: '2026-02-09' });
});

it('takes days of change, then those of sitemaps, where nothing better dates three posts', () => {
  const { published, ...undated } = post('2026-01-05');
  const changed = januaries.map((day) => ({ ...undated, key: day, group: day, modified: { day } }));
  expect(rhythm({ pages: changed })).toMatchObject({ basis: 'modified', posts: 5 });
  expect(published).toEqual({ day: '2026-01-05' });
  const pages = januaries.map((day) => ({ ...undated, key: `tea.example/${day}`, group: `tea.example/${day}` }));
  const lastmods = Object.fromEntries(januaries.map((day) => [`https://tea.example/${day}`, day]));
  expect(rhythm({ pages, lastmods })).toMatchObject({ basis: 'lastmod', sources: { sitemaps: 5 } });
  expect(rhythm({ pages })).toBeUndefined();
  expect(rhythm({ lastmods })).toBeUndefined();
});

it('tells rates only where posts are known from before', () => {
  const old = ['2024-01-01', ...januaries].map((day) => post(day));
  expect(rhythm({ pages: old })?.perWeek).toEqual({ weeks4: 0.5, weeks12: 0.42, weeks52: 0.1 });
});

it('counts hours as written, and future days apart', () => {
  const items = ['2026-01-05T23:30:00-08:00', 'Mon, 12 Jan 2026 07:15:00 GMT', '2026-01-19T07:00:00Z'].map((day, n) =>
    item(day, `https://tea.example/${n}`),
  );
  const found = rhythm({ items: [...items, item('2030-01-01')] });
  expect(found).toMatchObject({ posts: 3, from: '2026-01-05', future: 1 });
  expect(found?.hours?.[23]).toBe(1);
  expect(found?.hours?.[7]).toBe(2);
  expect(rhythm({ items: januaries.map((day) => item(`${day}T00:00:00Z`)) })?.hours).toBeUndefined();
});

it('knows a migration', () => {
  const same = Array.from({ length: 6 }, (_, n) => post('2026-01-01', { key: `${n}`, group: `${n}` }));
  expect(rhythm({ pages: [...same, ...januaries.map((day) => post(day))] })?.bulk).toEqual({
    day: '2026-01-01',
    posts: 6,
  });
});

it.each([
  ['nothing', {}],
  ['two posts', { items: [item('2026-01-05'), item('2026-01-12')] }],
  ['one day', { items: ['a', 'b', 'c'].map((name) => item('2026-01-05', `https://tea.example/${name}`)) }],
])('is silent about %s', (_, known) => expect(rhythm(known)).toBeUndefined());

it('adds up, whatever the days', () => {
  const days = fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 60 });
  fc.assert(
    fc.property(days, (numbers) => {
      const pages = numbers.map((number, n) =>
        post(new Date(Date.UTC(2016, 0, 1 + number)).toISOString().slice(0, 10), { key: `${n}`, group: `${n}` }),
      );
      const found = rhythm({ pages });
      if (!found) return;
      expect(found.posts + found.future).toBe(numbers.length);
      expect(found.weekdays.reduce((sum, posts) => sum + posts, 0)).toBe(found.posts);
      expect(found.longestGap.days).toBeGreaterThanOrEqual(found.usualGap);
      expect(found.weeks.counts.at(-1)).toBeGreaterThanOrEqual(0);
      expect(new Date(found.weeks.from).getUTCDay()).toBe(1);
      expect(found.regularity?.share ?? 1).toBeLessThanOrEqual(1);
    }),
  );
});
