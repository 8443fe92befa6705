import rule from '../../../rules/content/visuals.ts';
import { testRule } from '../../../src/testing.ts';

const words = 'Loose leaf, picked this spring. '.repeat(80);
const article = (inner: string, text = words) =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1>${inner}<p>${text}</article>`;

testRule(rule, {
  passes: [
    article('<img src="/sencha.jpg" alt="">'),
    article('<video src="/steaming.mp4"></video>'),
    { title: 'a post of a network', html: article('<blockquote class="instagram-media"></blockquote>') },
  ],
  fails: [
    { html: article(''), finds: ['Missing a picture, drawing or recording in the article'] },
    {
      title: 'icons',
      html: article('<img src="/smile.png" width="20"><svg><path d=""/></svg>'),
      finds: ['Missing a picture, drawing or recording in the article'],
    },
    {
      title: 'fewer words, where the config says so',
      html: article('', 'Loose leaf, picked this spring.'),
      options: { minWords: 5 },
      finds: ['Missing a picture, drawing or recording in the article'],
    },
  ],
  skips: [
    { title: 'a note', html: article('', 'Loose leaf, picked this spring.') },
    { title: 'a page of no known kind', html: `<title>Tea</title><p>${words}` },
    { title: 'a hidden page', html: `<meta name="robots" content="noindex">${article('')}` },
  ],
});
