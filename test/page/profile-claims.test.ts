import type { ProfileClaim } from '../../src/page/page.ts';
import { somePage } from '../support/some-page.ts';

const claims = (html: string, at = '/'): readonly ProfileClaim[] => somePage(html, { at }).profileClaims;
const brief = (html: string, at?: string): string[] =>
  claims(html, at).map(({ from, network, handle }) => `${from} ${network} ${handle}`);
const link = (href: string, more = ''): string => `<a href="${href}" ${more}>Find us</a>`;
const x = link('https://x.com/acme');
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('links', () => {
  it.each([
    ['header', `<header>${x}</header>`],
    ['footer', `<footer>${x}</footer>`],
    ['nav', `<nav>${x}</nav>`],
    ['aside', `<aside>${x}</aside>`],
    ['body', `<p>Follow us: ${x}</p>`],
    ['main part of a start page', `<main><ul><li>${x}</li></ul></main>`],
    ['author box', `<article><div class="author-box"><p>Mei likes tea. ${x}</p></div></article>`],
    ['byline', `<article><p itemprop="author">by ${x}</p></article>`],
    ['rel=author', `<article>${link('https://x.com/acme', 'rel="author"')}</article>`],
    ['follow intent', `<footer>${link('https://x.com/intent/follow?screen_name=acme')}</footer>`],
  ])('in %s claim', (_, html) => expect(brief(html)).toEqual(['link x acme']));

  const text = 'Last week we met somebody who knows more about tea than all of us: '.repeat(3);
  const post = '<script type="application/ld+json">{"@type":"BlogPosting"}</script>';
  it.each([
    ['in an article', `${post}<article><p>${x}</p></article>`, '/tea'],
    ['in the main part of an article', `${post}<main>${x}</main>`, '/tea'],
    ['in running text', `<p>${text}${x}</p>`, '/'],
    ['in comments', `<div id="comments">${x}</div>`, '/'],
    ['credits', '<footer><p>Theme by <a href="https://x.com/acme">Acme</a></p></footer>', '/'],
    ['Russian credits', '<footer><p>Разработка сайта: <a href="https://vk.com/acme">Acme</a></p></footer>', '/'],
    ['posts', '<footer><a href="https://x.com/acme/status/1">Post</a></footer>', '/'],
    ['share links', '<footer><a href="https://x.com/intent/tweet?url=a">Share</a></footer>', '/'],
    ['repositories', '<footer><a href="https://github.com/acme/tea">Source</a></footer>', '/'],
    ['start pages of networks', '<footer><a href="https://www.facebook.com/">Facebook</a></footer>', '/'],
    ['own pages that look like a server', '<footer><a href="/@acme">Acme</a></footer>', '/'],
    ['servers that nobody calls one', '<footer><a href="https://tea.example/@acme">Acme</a></footer>', '/'],
  ])('%s do not', (_, html, at) => expect(brief(html, at)).toEqual([]));

  it('keep the anchor and what was written', () => {
    const [claim] = claims('<footer><a href="https://twitter.com/Acme?lang=en">X</a></footer>');
    expect(claim).toMatchObject({
      url: 'https://x.com/Acme',
      raw: 'https://twitter.com/Acme?lang=en',
      anchor: { name: 'X' },
    });
  });
});

describe('credits', () => {
  const footer = (inner: string): string[] => brief(`<footer><p>© 2024 Mei</p><p>${inner}</p></footer>`);
  const acme = '<a href="https://x.com/acme">Acme</a>';
  it.each([
    ['Built with love by', []],
    ['Webdesign:', []],
    ['Gestaltet von', []],
    ['Conçu par', []],
    ['Diseñado por', []],
    ['Realizzato da', []],
    ['Создание сайтов —', []],
    ['Theme by Oolong. Follow', ['link x acme']],
    ['Студия дизайна, мы в', ['link x acme']],
    ['Made by hand in Taiwan · ', ['link x acme']],
  ])('%s Acme', (before, found) => expect(footer(`${before} ${acme}`)).toEqual(found));

  it('spare icons and what stands beside', () =>
    expect(
      footer('<a href="https://x.com/mei"><svg></svg></a> Theme by <a href="https://x.com/acme">Acme</a>'),
    ).toEqual(['link x mei']));
});

describe('the fediverse', () => {
  it.each([
    [
      'rel=me',
      link('https://tea.example/@acme', 'rel="me"'),
      ['link mastodon acme@tea.example', 'rel-me mastodon acme@tea.example'],
    ],
    ['a name', '<footer><a href="https://tea.example/@acme">Mastodon</a></footer>', ['link mastodon acme@tea.example']],
    [
      'a class',
      '<footer><a class="icon-mastodon" href="https://tea.example/@acme"></a></footer>',
      ['link mastodon acme@tea.example'],
    ],
    [
      'a known server',
      `<footer>${link('https://mastodon.social/@acme')}</footer>`,
      ['link mastodon acme@mastodon.social'],
    ],
    ['link tags', '<link rel="me" href="https://tea.example/@acme">', ['rel-me mastodon acme@tea.example']],
    [
      'the creator',
      '<meta name="fediverse:creator" content="@acme@Tea.example">',
      ['fediverse:creator mastodon acme@tea.example'],
    ],
    ['a creator without a server', '<meta name="fediverse:creator" content="@acme">', []],
    [
      'rel=me elsewhere',
      '<link rel="me" href="mailto:tea@example.com"><link rel="me" href="https://mei.example/">',
      [],
    ],
  ])('%s', (_, html, found) => expect(brief(html)).toEqual(found));
});

describe('JSON-LD', () => {
  const profile = 'https://www.instagram.com/acme/';
  it.each<[string, unknown, string[]]>([
    ['a string', { '@type': 'Organization', sameAs: profile }, ['sameAs instagram acme']],
    [
      'a list',
      { '@type': 'LocalBusiness', sameAs: [profile, 'https://x.com/acme', '', 7, 'tea'] },
      ['sameAs instagram acme', 'sameAs x acme'],
    ],
    ['objects', { '@type': 'Person', sameAs: [{ '@id': profile }] }, ['sameAs instagram acme']],
    [
      'a subtype in a graph',
      { '@graph': [{ '@type': ['TeaShop', 'CafeOrCoffeeShop'], sameAs: profile }] },
      ['sameAs instagram acme'],
    ],
    [
      'a publisher',
      { '@type': 'WebSite', publisher: { '@type': 'Organization', sameAs: profile } },
      ['sameAs instagram acme'],
    ],
    ['an author', { '@type': 'Article', author: [{ '@type': 'Person', sameAs: profile }] }, ['sameAs instagram acme']],
    ['somebody mentioned', { '@type': 'Article', mentions: { '@type': 'Person', sameAs: profile } }, []],
    ['a work', { '@type': 'Book', sameAs: profile }, []],
    ['an encyclopedia', { '@type': 'Organization', sameAs: 'https://en.wikipedia.org/wiki/Tea' }, []],
    ['a prototype', JSON.parse('{"@type":"Organization","__proto__":{"sameAs":"https://x.com/a"}}'), []],
  ])('%s', (_, value, found) => expect(brief(jsonLd(value))).toEqual(found));
});

describe('meta tags', () => {
  it.each([
    ['twitter:site', '@acme', 'twitter:site x acme'],
    ['twitter:site', 'acme', 'twitter:site x acme'],
    ['twitter:creator', '@mei', 'twitter:creator x mei'],
    ['twitter:site', 'https://twitter.com/acme', 'twitter:site x acme'],
    ['article:publisher', 'https://www.facebook.com/acme', 'article:publisher facebook acme'],
    ['article:author', 'https://www.facebook.com/mei', 'article:author facebook mei'],
  ])('%s %s', (property, content, found) =>
    expect(brief(`<meta property="${property}" content="${content}">`)).toEqual([found]),
  );

  it.each([
    ['twitter:site', '@'],
    ['twitter:site', 'Acme Tea'],
    ['twitter:site', 'a'.repeat(16)],
    ['article:author', 'Mei'],
    ['article:author', 'https://example.com/mei'],
  ])('%s %s claims nothing', (property, content) =>
    expect(brief(`<meta property="${property}" content="${content}">`)).toEqual([]),
  );
});

it('comes in document order', () =>
  expect(
    brief(
      `<meta name="twitter:site" content="@acme"><header>${link('https://www.facebook.com/acme')}</header>${jsonLd({ '@type': 'Organization', sameAs: 'https://www.tiktok.com/@acme' })}<footer>${x}</footer>`,
    ),
  ).toEqual(['twitter:site x acme', 'link facebook acme', 'sameAs tiktok acme', 'link x acme']));
