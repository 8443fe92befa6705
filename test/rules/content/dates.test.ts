import rule from '../../../rules/content/dates.ts';
import { testRule } from '../../../src/testing.ts';

const meta = (published: string, modified = '') =>
  `<meta property="article:published_time" content="${published}">${modified && `<meta property="article:modified_time" content="${modified}">`}`;
const json = (text: string) =>
  `<title>Green tea</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting",${text}}</script>`;
const may = { date: 'Fri, 01 May 2026 10:00:00 GMT' };

testRule(rule, {
  passes: [
    meta('2026-05-01T09:30:00+02:00', '2026-05-03'),
    { title: 'changed on the day', html: meta('2026-05-01T09:30:00Z', '2026-05-01T08:00:00Z') },
    { title: 'changed in the month', html: meta('2026-05-20', '2026-05') },
    { title: 'of two sources', html: meta('2026-05-01') + json('"dateModified":"2026-04-01"') },
    { title: 'tomorrow, in another zone', html: meta('2026-05-02'), headers: may },
    { title: 'in the future by no clock', html: meta('2062-05-01') },
    { title: 'a clock that cannot be read', html: meta('2062-05-01'), headers: { date: 'soon' } },
    { title: 'a meta tag in words, which another rule tells', html: meta('May 1, 2026') },
  ],
  fails: [
    {
      html: meta('2026-05-01', '2026-04-12'),
      finds: ['Expected article:modified_time not before article:published_time, found 2026-04-12 before 2026-05-01'],
    },
    {
      title: 'told by both',
      html: json('"datePublished":"2026-05-01","dateModified":"2026-04-12"') + meta('2026-05-01', '2026-04-12'),
      finds: ['Expected article:modified_time not before article:published_time, found 2026-04-12 before 2026-05-01'],
    },
    {
      html: meta('0001-01-01T00:00:00Z', '2026-04-12'),
      finds: ['Expected a date in article:published_time, found the empty date of Go, 0001-01-01T00:00:00Z'],
    },
    {
      title: 'an empty day of change is none before publication',
      html: json('"datePublished":"2026-05-01","dateModified":"1970-01-01"'),
      finds: ['Expected a date in dateModified of BlogPosting, found the empty date of Unix, 1970-01-01'],
    },
    {
      html: json('"datePublished":"May 1st, 2026","dateModified":"2026-02-30"'),
      finds: [
        'Expected a date as in 2026-05-31T09:30:00+02:00 in datePublished of BlogPosting, dateModified of BlogPosting, found "May 1st, 2026"',
      ],
    },
    {
      html: '<title>Tea</title><time class="published" datetime="2026/05/01">1 May</time>',
      finds: ['Expected a date as in 2026-05-31T09:30:00+02:00 in <time>, found "2026/05/01"'],
    },
    {
      title: 'a year too many',
      html: meta('2062-05-01'),
      headers: may,
      finds: ['Expected a day that has come in article:published_time, found 2062-05-01'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    { title: 'a time of anything', html: '<title>Tea</title><time datetime="2062-05-01">1 May</time>' },
    { title: 'a start page', html: meta('2026-05-01', '2026-04-12'), url: 'https://example.com/' },
    { title: 'a hidden page', html: `<meta name="robots" content="noindex">${meta('2026-05-01', '2026-04-12')}` },
  ],
});
