import fc from 'fast-check';
import { destinations, parseShared } from '../../../src/page/share/same-page.ts';
import { type PageCase, somePage } from '../../support/some-page.ts';

const destination = (address: string, html = '', page: PageCase = {}) => destinations(somePage(html, page))(address);

describe('on https://example.com/tea/green', () => {
  it.each([
    ['https://example.com/tea/green', 'own'],
    ['http://www.example.com/tea/green/', 'own'],
    ['https://example.com/tea/green/index.html', 'own'],
    ['https://example.com/tea/green.html', 'own'],
    ['https://example.com/Tea/Green', 'own'],
    ['https://m.example.com/tea/green', 'own'],
    ['https://example.com/tea/green#brewing', 'own'],
    ['https://example.com/tea/green?utm_source=x&utm_medium=social', 'own'],
    ['https://example.com/tea/green?source=share', 'own'],
    ['example.com/tea/green', 'own'],
    ['https://example.com/index.php/tea/green', 'own'],
    ['https://example.com/', 'home'],
    ['https://example.com', 'home'],
    ['http://www.example.com/?utm_source=share', 'home'],
    ['https://example.com/index.html', 'home'],
    ['https://example.com/tea/black', 'page'],
    ['https://example.com/tea', 'page'],
    ['https://example.com/?q=tea', 'page'],
    ['https://other.example/tea/green', 'twin'],
    ['https://other.example/', 'site'],
    ['https://themeforest.net/item/tea/123', 'site'],
    ['https://bit.ly/3xYz', 'unclear'],
    ['https://example.com/?p=123', 'unclear'],
    ['/tea/green', 'unclear'],
    ['{{ page.url }}', 'unclear'],
    ['javascript:void(0)', 'unclear'],
    ['', 'unclear'],
  ])('%s: %s', (address, expected) => expect(destination(address)).toBe(expected));
});

describe('names of the page', () => {
  const other = 'https://tea.example/green';
  it.each([
    ['rel=canonical', `<link rel="canonical" href="${other}">`],
    ['og:url', `<meta property="og:url" content="${other}">`],
    ['rel=amphtml', `<link rel="amphtml" href="${other}">`],
    ['rel=shortlink', `<link rel="shortlink" href="${other}">`],
  ])('%s', (_, html) => expect(destination(other, html)).toBe('own'));
  it('counts no alternate', () => {
    expect(destination(other, `<link rel="alternate" hreflang="de" href="${other}">`)).toBe('site');
  });
});

describe('other pages', () => {
  it.each<[string, string, string, string]>([
    ['a later page of an article', '/tea/green/2', 'https://example.com/tea/green', 'unclear'],
    ['a page of comments', '/tea/green/comment-page-3', 'https://example.com/tea/green', 'unclear'],
    ['a number at the root is no later page', '/1122', 'https://example.com/', 'home'],
    ['a name under another folder', '/de/green-tea-guide', 'https://example.com/green-tea-guide', 'unclear'],
    ['a short name under another folder', '/de/tea', 'https://example.com/coffee/tea', 'page'],
    ['another id', '/article?id=5', 'https://example.com/article?id=6', 'page'],
    ['the same id', '/article?id=5', 'https://example.com/article?id=5&ref=share', 'own'],
    ['the id left out', '/article?id=5', 'https://example.com/article', 'unclear'],
    ['plain permalinks', '/?p=5', 'https://example.com/', 'home'],
    ['escapes in lower case', '/%E8%8C%B6', 'https://example.com/%e8%8c%b6', 'own'],
    ['no escapes', '/%E8%8C%B6', 'https://example.com/茶', 'own'],
    ['an IDN', 'https://xn--bcher-kva.example/tee', 'https://bücher.example/tee', 'own'],
    ['a port', 'https://example.com:8080/tea', 'https://example.com:8080/tea', 'own'],
  ])('%s', (_, at, address, expected) => expect(destination(address, '', { at })).toBe(expected));
});

describe('on disk', () => {
  it.each([
    ['https://example.com/tea/green', 'own'],
    ['https://anything.example/blog/tea/green/', 'own'],
    ['https://anything.example/', 'home'],
    ['https://anything.example/tea/black', 'page'],
  ])('%s: %s', (address, expected) =>
    expect(destination(address, '', { at: 'http://localhost:4000/tea/green', site: { isLocal: true } })).toBe(expected),
  );
});

it.each([
  ['www.example.com/tea', 'http://www.example.com/tea'],
  ['bücher.example', 'http://xn--bcher-kva.example/'],
  [' https://example.com ', 'https://example.com/'],
  ['tea', undefined],
  ['//example.com', undefined],
  ['mailto:a@example.com', undefined],
])('reads %s', (address, href) => expect(parseShared(address)?.href).toBe(href));

it('never throws', () => {
  const judge = destinations(somePage('<link rel="canonical" href="https://[">'));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => Boolean(judge(text))),
  );
});
