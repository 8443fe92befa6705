import rule from '../../../rules/meta-tags/title-length.ts';
import { testRule } from '../../../src/testing.ts';

const og = (title: string) => `<meta property="og:title" content="${title}">`;
const x = (title: string) => `<meta name="twitter:title" content="${title}">`;
const long = `${'Green tea '.repeat(7)}and more`;

testRule(rule, {
  passes: [
    og('Green tea'),
    og('a'.repeat(70)),
    og(`${'a'.repeat(69)}&amp;`),
    { title: 'spaces around', html: og(`  ${'a'.repeat(70)}  `) },
    { title: 'one letter of many code points', html: og(`${'a'.repeat(52)}👩‍👩‍👧`) },
    { title: 'the first of two', html: og('Green tea') + og(long) },
    {
      title: 'a short one for X, where nobody else cuts',
      html: og(long) + x('Green tea'),
      networks: ['facebook', 'x'],
    },
    { title: 'networks that do not cut', html: og(long), networks: ['facebook', 'linkedin'] },
  ],
  fails: [
    {
      html: og(long),
      finds: ['Expected og:title of at most 70 characters for X, found 78'],
      helps: [`X shows: ${'Green tea '.repeat(7).trimEnd()}…`],
    },
    {
      html: `<meta name="OG:Title" content="${'찻잎 '.repeat(12)}">`,
      finds: ['Expected OG:Title of at most 70 bytes for Discord, found 83'],
      helps: [`Discord shows: ${'찻잎 '.repeat(10).trimEnd()}…`],
    },
    {
      title: 'copies once',
      html: og(long) + x(long),
      finds: ['Expected og:title and twitter:title of at most 70 characters for X, found 78'],
    },
    {
      title: 'two different ones',
      html: og(long) + x(`${long} for X`),
      finds: [
        'Expected og:title of at most 70 bytes for Discord, found 78',
        'Expected twitter:title of at most 70 characters for X, found 84',
      ],
    },
  ],
  skips: [
    '',
    og(' '),
    { html: `<title>${long}</title>`, networks: ['facebook', 'x', 'discord'] },
    { title: 'no networks', html: og(long), networks: [] },
    `<meta name="robots" content="noindex">${og(long)}`,
  ],
});
