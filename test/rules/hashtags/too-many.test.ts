import rule from '../../../rules/hashtags/too-many.ts';
import { testRule } from '../../../src/testing.ts';

const tags = (count: number) =>
  Array.from({ length: count }, (_, at) => `<meta property="article:tag" content="tea ${at}">`).join('');
const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `<a href="https://x.com/hashtag/tea${at}">#tea${at}</a>`).join('');

testRule(rule, {
  passes: [
    tags(15),
    `<title>Tea</title>${links(15)}`,
    { title: 'one tag in many spellings', html: '<meta property="article:tag" content="green tea">'.repeat(20) },
    { title: 'as many as the config allows', html: tags(20), options: { most: 20 } },
  ],
  fails: [
    { html: tags(16), finds: ['Too many tags in article:tag: 16, where 15 are plenty'] },
    { html: `<title>Tea</title>${links(16)}`, finds: ['Too many hashtag links: 16, where 15 are plenty'] },
    {
      title: 'in one tag',
      html: `<meta property="article:tag" content="${'abcdefghijklmnopqrst'.split('').join(',')}">`,
      finds: ['Too many tags in article:tag: 20, where 15 are plenty'],
    },
  ],
  skips: [
    '<title>Tea</title>',
    { title: 'keywords', html: `<meta name="keywords" content="${'abcdefghijklmnopqrst'.split('').join(',')}">` },
    { title: 'a hidden page', html: `<meta name="robots" content="noindex">${tags(20)}` },
  ],
});
