import rule from '../../../rules/hashtags/article-tags.ts';
import { testRule } from '../../../src/testing.ts';

const article = (head: string, foot = '') =>
  `<meta property="og:type" content="article"><meta property="og:title" content="Green tea">
<meta property="article:published_time" content="2026-05-01">${head}<article><h1>Green tea</h1><p>Loose leaf.</p>${foot}</article>`;

testRule(rule, {
  passes: [
    article('<meta property="article:tag" content="Green tea">'),
    article('<meta name="keywords" content="green tea, sencha">'),
    article('<script type="application/ld+json">{"@type":"Article","keywords":["tea"]}</script>'),
  ],
  fails: [
    { html: article(''), finds: ['Missing article:tag'], helps: ['<meta property="article:tag" content="…">'] },
    {
      title: 'an empty one',
      html: article('<meta property="article:tag" content=" ">'),
      finds: ['Missing article:tag'],
    },
    {
      title: 'tags that the page shows',
      html: article(
        '',
        '<a rel="category tag" href="/c">Uncategorized</a><a rel="tag" href="/t">#Tea &amp; leaf</a><a rel="tag" href="/s">Sencha</a>',
      ),
      finds: ['Missing article:tag'],
      helps: ['<meta property="article:tag" content="Tea &amp; leaf">\n<meta property="article:tag" content="Sencha">'],
    },
  ],
  skips: [
    { title: 'a page of no known kind', html: '<title>Tea</title><meta property="og:title" content="Tea">' },
    {
      title: 'an article without Open Graph',
      html: '<article itemscope itemtype="https://schema.org/Article"><h1>Tea</h1><meta itemprop="name"></article>',
    },
    { title: 'a hidden page', html: article('<meta name="robots" content="noindex">') },
  ],
});
