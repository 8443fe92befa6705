import { isContinuation } from '../../src/page/continuation.ts';
import { teaPage } from '../support/rules.ts';

const list = Array.from(
  { length: 6 },
  (_, at) => `<article><h2><a href="/tea/${at}">Tea ${at}</a></h2><time>2026-05-0${at + 1}</time></article>`,
).join('');

it.each([
  ['/blog/page/2/', '', true],
  ['/blog/page2', '', true],
  ['/journal/seite-3.html', '', true],
  ['/blog?page=2', '', true],
  ['/blog/?paged=12', '', true],
  ['/blog', `<link rel="prev" href="/blog/page/1">${list}`, true],
  ['/blog', list, false],
  ['/blog/', '<link rel="next" href="/blog/page/2">', false],
  ['/tea/green', '<link rel="prev" href="/tea/white"><p>A post between two others', false],
  ['/homepage/2', '', false],
  ['/blog?page=about', '', false],
  ['/page/about', '', false],
  ['/2026/05', '', false],
])('%s %s: %s', (path, html, expected) => expect(isContinuation(teaPage(path, html))).toBe(expected));
