import rule from '../../../rules/share-buttons/position.ts';
import { testRule } from '../../../src/testing.ts';

const share = '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">Post</a>';
const page = (content: string, rest = '') => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01"><article><h1>Tea</h1>${content}</article>${rest}`;

testRule(rule, {
  passes: [
    page(share),
    page(`<footer>${share}</footer>`),
    page(share, `<footer>${share}</footer>`),
    page('', `<aside>${share}</aside>`),
    page('', `<footer><div class="floating-share">${share}</div></footer>`),
  ],
  fails: [
    {
      html: page('', `<footer>${share}${share}</footer>`),
      finds: ['Expected share buttons near the content, found them only at the foot of the page'],
    },
    {
      html: page('', `<div id="comments">${share}</div>`),
      finds: ['Expected share buttons near the content, found them only among the comments'],
    },
    {
      html: page('', `<div id="comments">${share}</div><footer>${share}</footer>`),
      finds: ['Expected share buttons near the content, found them only at the foot of the page'],
    },
  ],
  skips: [page(''), `<title>Teas</title><footer>${share}</footer>`],
});
