import { standsAtPageEnd } from '../../../src/page/share/page-end.ts';
import { somePage } from '../../support/some-page.ts';

const link = '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">Post</a>';

function isAtEnd(html: string): boolean {
  const page = somePage(html);
  const [share] = page.shareLinks;
  return share !== undefined && standsAtPageEnd(share, page);
}

it.each([
  ['the footer', `<main><h1>Tea</h1></main><footer>${link}</footer>`],
  ['a section of the footer', `<footer><section><div>${link}</div></section></footer>`],
  ['a footer by id', `<div id="footer"><p>${link}</p></div>`],
  ['the comments', `<article><h1>Tea</h1><div id="comments"><ol><li>${link}</li></ol></div></article>`],
])('%s', (_, html) => expect(isAtEnd(html)).toBe(true));

it.each([
  ['the article', `<article><h1>Tea</h1>${link}</article>`],
  ['its foot', `<article><h1>Tea</h1><footer>${link}</footer></article>`],
  ['the foot of a post that is no article', `<div><h1>Tea</h1></div><footer class="post-footer">${link}</footer>`],
  ['the foot of the main part', `<main><h1>Tea</h1><footer>${link}</footer></main>`],
  ['nothing in particular', `<h1>Tea</h1>${link}`],
  ['an aside', `<aside>${link}</aside>`],
  ['a bar that stays in view', `<footer><div class="share-sticky">${link}</div></footer>`],
  ['a bar with a fixed place', `<footer><div style="position: fixed">${link}</div></footer>`],
])('not %s', (_, html) => expect(isAtEnd(html)).toBe(false));
