import rule from '../../../rules/content/quotable.ts';
import { testRule } from '../../../src/testing.ts';

const words = 'Loose leaf, picked this spring. '.repeat(160);
const article = (inner: string, text = words) =>
  `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-01">
<article><h1>Green tea</h1>${inner}<p>${text}</article>`;

testRule(rule, {
  passes: [
    article('<h2>Water</h2>'),
    article('<ul><li>Water<li>Leaves</ul>'),
    article('<blockquote>Tea is a drink of patience.</blockquote>'),
    article('<p><strong>Water</strong></p>'),
    { title: 'a heading by its role', html: article('<div role="heading" aria-level="2">Water</div>') },
  ],
  fails: [
    {
      html: article(''),
      finds: ['Expected headings, lists or quotes in an article of 802 words, found none'],
    },
    {
      title: 'lists and headings only around it',
      html: `<nav><ul><li>Tea</ul></nav>${article('<div id="comments"><h2>Comments</h2></div>')}<footer><h2>Shop</h2></footer>`,
      finds: ['Expected headings, lists or quotes in an article of 802 words, found none'],
    },
    {
      title: 'a word in bold',
      html: article('<p>The <strong>water</strong> is warm.</p>'),
      finds: ['Expected headings, lists or quotes in an article of 806 words, found none'],
    },
  ],
  skips: [
    { title: 'a short one', html: article('', 'Loose leaf.') },
    { title: 'a page of no known kind', html: `<title>Tea</title><p>${words}` },
  ],
});
