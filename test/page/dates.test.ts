import { areDaysApart, isBefore, type StatedDate, statedDates } from '../../src/page/dates.ts';
import { readIsoDate } from '../../src/page/iso-date.ts';
import { teaPage } from '../support/rules.ts';

const told = (html: string) =>
  statedDates(teaPage('/green', html)).map(({ what, tag, raw }) => `${what} ${raw} by ${tag}`);
const json = (text: string) => `<script type="application/ld+json">${text}</script>`;

it.each([
  ['nothing', '<p>1 May 2026', []],
  [
    'meta tags, whichever attribute names them',
    '<meta property="article:published_time" content="2026-05-01"><meta name="Article:Modified_Time" content="2026-05-02">',
    ['published 2026-05-01 by article:published_time', 'modified 2026-05-02 by Article:Modified_Time'],
  ],
  ['no empty ones', '<meta property="article:published_time" content=" ">', []],
  [
    'JSON-LD of the article before that of the page around it',
    json(
      '{"@context":"https://schema.org","@graph":[{"@type":"WebPage","datePublished":"2026-01-01"},{"@type":"BlogPosting","datePublished":"2026-05-01"}]}',
    ),
    ['published 2026-05-01 by datePublished of BlogPosting'],
  ],
  [
    'JSON-LD of the page where there is no article',
    json('{"@context":"https://schema.org","@type":"WebPage","dateModified":"2026-01-01"}'),
    ['modified 2026-01-01 by dateModified of WebPage'],
  ],
  [
    'no dates of what the page only lists',
    json(
      '{"@context":"https://schema.org","@type":"Blog","blogPost":[{"@type":"BlogPosting","datePublished":"2026-05-01"}]}',
    ),
    [],
  ],
  [
    'microdata',
    '<div itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished" datetime="2026-05-01">1 May</time></div>',
    ['published 2026-05-01 by datePublished of Article'],
  ],
  [
    'times that say what they are',
    '<time class="entry-date published" datetime="2026-05-01">1 May</time><time class="updated" datetime="2026-05-03">3 May</time>',
    ['published 2026-05-01 by <time>', 'modified 2026-05-03 by <time>'],
  ],
  [
    'a post that was not changed',
    '<time class="entry-date published updated" datetime="2026-05-01">1 May</time>',
    ['published 2026-05-01 by <time>'],
  ],
  ['no times of anything else', '<time datetime="2026-05-01">1 May</time>', []],
  [
    'no times of several posts',
    '<time class="published" datetime="2026-05-01"></time><time class="published" datetime="2026-04-01"></time>',
    [],
  ],
  ['no times of comments', '<div id="comments"><time class="published" datetime="2026-05-01">1 May</time></div>', []],
])('tells %s', (_, html, expected) => expect(told(html)).toEqual(expected));

const date = (raw: string): StatedDate => ({
  what: 'published',
  from: 'meta',
  tag: 'article:published_time',
  raw,
  date: readIsoDate(raw),
  start: 0,
  end: 0,
});

it.each([
  ['2026-05-01', '2026-05-05', true],
  ['2026-05-01', '2026-05-03', false],
  ['2026-05-01T23:00:00Z', '2026-05-02T22:00:00Z', false],
  ['2026-05-01T23:00:00Z', '2026-05-03T00:00:00Z', true],
  ['2026-05', '2026-05-20', false],
  ['May 1', '2026-05-20', false],
])('%j and %j lie days apart: %s', (one, other, apart) => {
  expect(areDaysApart(date(one), date(other))).toBe(apart);
  expect(areDaysApart(date(other), date(one))).toBe(apart);
  expect(isBefore(date(other), date(one))).toBe(false);
});
