import rule from '../../../rules/content/thin.ts';
import { testRule } from '../../../src/testing.ts';

const article = (inner: string, opening = '<article>') =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
${opening}<h1>Green tea</h1>${inner}</article>`;
const line = '<p>Loose leaf, picked this spring.';
const walled = '<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":false}</script>';

testRule(rule, {
  passes: [
    article(line.repeat(20)),
    { title: 'in Japanese', html: article(`<p>${'この春に摘んだ緑茶です。'.repeat(20)}`) },
  ],
  fails: [
    { html: article(line), finds: ['Expected at least 100 words in an article, found 7'] },
    {
      title: 'below a picture',
      html: article(`<img src="/tea.jpg">${line}`),
      finds: ['Expected at least 100 words in an article, found 7'],
    },
    {
      title: 'more words, where the config says so',
      html: article(line.repeat(20)),
      options: { minWords: 250 },
      finds: ['Expected at least 250 words in an article, found 102'],
    },
  ],
  skips: [
    { title: 'a film', html: article(`<video src="/tea.mp4"></video>${line}`) },
    { title: 'a photo story', html: article(`${'<img src="/tea.jpg">'.repeat(3)}${line}`) },
    { title: 'a listing of code', html: article(`<pre>brew()</pre>${line}`) },
    { title: 'a link with a line', html: article(line, '<article class="post format-link">') },
    { title: 'behind a wall', html: walled + article(line) },
    { title: 'a page of no known kind', html: `<title>Tea</title>${line}` },
  ],
});
