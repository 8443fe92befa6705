import rule from '../../../rules/meta-tags/template-outliers.ts';
import { testRule } from '../../../src/testing.ts';

const image = '<meta property="og:image" content="/tea.jpg">';
const post = (head: string) => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01">${head}
  <article><h1>Tea</h1><time datetime="2026-05-01">1 May</time></article>`;

const siblings = (count: number, head: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`https://example.com/tea/${index}`, post(head)]));

testRule(rule, {
  passes: [
    { title: 'all alike', html: post(image), site: siblings(10, image) },
    { title: 'none has it', html: post(''), site: siblings(10, '') },
    {
      title: 'og:description in place of a meta description',
      html: post('<meta property="og:description" content="Loose leaf.">'),
      site: siblings(
        10,
        '<meta name="description" content="Loose leaf."><meta property="og:description" content="Leaf.">',
      ),
    },
    { title: 'half of them', html: post(''), site: { ...siblings(9, image), ...siblings(5, '') } },
  ],
  fails: [
    {
      title: 'one of eleven',
      html: post(' '),
      site: siblings(10, image),
      finds: ['Missing og:image on 1 of 11 article pages, while the others have it'],
    },
    {
      title: 'several tags on one page',
      html: post(''),
      site: siblings(10, '<meta name="description" content="Loose."><meta property="og:description" content="Leaf.">'),
      finds: ['Missing og:description, description on 1 of 11 article pages, while the others have them'],
    },
    {
      title: 'an empty tag is none',
      html: post('<meta property="og:image" content=" ">'),
      site: siblings(10, image),
      finds: ['Missing og:image on 1 of 11 article pages, while the others have it'],
    },
  ],
  skips: [
    { title: 'too few siblings', html: post(''), site: siblings(5, image) },
    { title: 'pages of no certain kind', html: '<p>Tea' },
  ],
});
