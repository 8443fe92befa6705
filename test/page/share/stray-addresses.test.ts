import { strayAddresses } from '../../../src/page/share/stray-addresses.ts';
import { type PageCase, somePage } from '../../support/some-page.ts';

const article = (html: string) => `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-05-01"><article><h1>Green tea</h1>${html}</article>`;
const facebook = (url: string) =>
  `<a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}">Facebook</a>`;
const x = (url: string) => `<a href="https://x.com/intent/tweet?text=Tea&amp;url=${encodeURIComponent(url)}">X</a>`;
const wa = (text: string) => `<a href="https://wa.me/?text=${encodeURIComponent(text)}">WhatsApp</a>`;

function strays(html: string, page: PageCase = {}): string[] {
  const made = somePage(html, page);
  return strayAddresses(made.shareLinks, made).map(({ is, address, links }) =>
    `${is} ${address} ${links.map(({ network }) => network).join(',')}`.replace(/ +/g, ' '),
  );
}

const own = 'https://example.com/tea/green';
const home = 'https://example.com/';
const black = 'https://example.com/tea/black';

describe('on an article', () => {
  it.each<[string, string, string[]]>([
    ['itself', facebook(own) + x(own) + wa(`Tea ${own}`), []],
    ['the home page', facebook(home), [`home ${home} facebook`]],
    ['one address for two networks', facebook(home) + x(`${home}#top`), [`home ${home} facebook,x`]],
    ['two addresses', facebook(home) + x(black), [`home ${home} facebook`, `page ${black} x`]],
    ['another site', facebook('https://themeforest.net/item/1'), ['site https://themeforest.net/item/1 facebook']],
    ['an old domain', facebook('https://old.example/tea/green'), ['twin https://old.example/tea/green facebook']],
    ['the site before the page', wa(`From ${home}: ${own}`), []],
    ['a short address', facebook('https://bit.ly/3xYz'), []],
    ['a template variable', facebook('https://example.com/{{ slug }}'), []],
    ['an entry of another post', `${facebook(own)}<div><a href="/tea/black">Black</a>${facebook(black)}</div>`, []],
    ['no entry', `${facebook(own)}<div>${facebook(black)}</div>`, [`page ${black} facebook`]],
    ['nothing', x(''), ['nothing x']],
    ['a text without its address', wa('Green tea'), ['text whatsapp']],
    ['a text with a host', wa('Tea: www.example.com'), []],
    ['words for X alone', '<a href="https://x.com/intent/tweet?text=Green%20tea">Tweet this</a>', []],
    ['a letter to the editor', `<a href="mailto:tea@example.com?subject=About ${home}">Write</a>`, []],
    ['an address in a manual', `<a href="https://x.com/intent/tweet?url=${home}">x.com/intent/tweet?url=…</a>`, []],
    ['what a script fills', x('').replace('<a', '<a onclick="share()"'), []],
    ['a vendor', `<div class="fb-share-button" data-href="${home}"></div>`, [`home ${home} facebook`]],
    ["a vendor's empty address", '<div class="fb-share-button" data-href=""></div>', []],
    ['Jetpack', '<a href="/tea/green?share=facebook&amp;nb=1">Share</a>', []],
    [
      'a test server',
      facebook('https://staging.example.com/tea/green'),
      ['staging https://staging.example.com/tea/green facebook'],
    ],
    ['a private host', x('http://localhost:8000/tea'), ['private http://localhost:8000/tea x']],
  ])('%s', (_, html, expected) => expect(strays(article(html))).toEqual(expected));

  it('lets the foot of the page recommend the site, beside buttons for the page', () => {
    const foot = `<footer>${facebook(home)}</footer>`;
    expect(strays(article(facebook(own)) + foot)).toEqual([]);
    expect(strays(article('') + foot)).toEqual([`home ${home} facebook`]);
  });
});

describe('on other pages', () => {
  const list = '<title>Teas</title>';
  it.each<[string, string, string[]]>([
    ['posts of a list', list + facebook(black) + facebook(home), []],
    ['nothing', list + x(''), ['nothing x']],
    ['a private host', list + facebook('http://192.168.0.4/tea'), ['private http://192.168.0.4/tea facebook']],
    ['a test server', list + facebook('https://dev.example.com/'), ['staging https://dev.example.com/ facebook']],
    [
      'a portal for developers',
      `${list}<a href="https://dev.example.com/docs">Docs</a>${facebook('https://dev.example.com/')}`,
      [],
    ],
    ["somebody else's host", list + facebook('https://dev.other.example/'), []],
  ])('%s', (_, html, expected) => expect(strays(html, { at: '/teas' })).toEqual(expected));
});

it('keeps silent about hosts on a local site', () => {
  const at = 'http://localhost:4000/tea/green';
  const local: PageCase = { at, site: { isLocal: true } };
  expect(strays(article(facebook(at) + x('https://example.com/tea/green')), local)).toEqual([]);
  expect(strays(article(facebook('http://localhost:4000/')), local)).toEqual(['home http://localhost:4000/ facebook']);
});

it('does not call the audited test server one', () => {
  const at = 'https://staging.example.com/tea/green';
  expect(strays(article(facebook(at)), { at })).toEqual([]);
});
