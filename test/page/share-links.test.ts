import type { ShareLink } from '../../src/page/page.ts';
import { somePage } from '../support/some-page.ts';

const shares = (html: string): readonly ShareLink[] => somePage(html).shareLinks;
const brief = (html: string): string[] =>
  shares(html).map(
    ({ via, network, sharedUrl }) => `${via} ${network}${sharedUrl === undefined ? '' : ` ${sharedUrl}`}`,
  );
const page = 'https://example.com/tea/green';
const encoded = encodeURIComponent(page);

describe('links', () => {
  it.each<[string, string, string[]]>([
    [
      'Facebook',
      `<a href="https://www.facebook.com/sharer/sharer.php?u=${encoded}">Share</a>`,
      [`link facebook ${page}`],
    ],
    ['X', `<a href="https://x.com/intent/tweet?url=${encoded}&text=Tea">Post</a>`, [`link x ${page}`]],
    ['old Twitter', `<a href="https://twitter.com/share?url=${encoded}">Tweet</a>`, [`link x ${page}`]],
    ['WhatsApp', `<a href="https://wa.me/?text=Tea%20${encoded}">WhatsApp</a>`, [`link whatsapp ${page}`]],
    ['e-mail', `<a href="mailto:?subject=Tea&body=${encoded}">Mail</a>`, [`link email ${page}`]],
    [
      'Bluesky',
      `<a href="https://bsky.app/intent/compose?text=Tea%20${encoded}">Bluesky</a>`,
      [`link bluesky ${page}`],
    ],
    [
      'an address that nobody filled in',
      '<a href="https://www.facebook.com/sharer/sharer.php?u=">Share</a>',
      ['link facebook '],
    ],
    [
      'AddToAny without a script',
      `<a href="https://www.addtoany.com/share#url=${encoded}">Share</a>`,
      [`link any ${page}`],
    ],
    [
      'Jetpack',
      '<a class="share-facebook sd-button" rel="nofollow" href="https://example.com/tea/green?share=facebook&nb=1">Facebook</a>',
      [`link facebook ${page}`],
    ],
    [
      'a form',
      `<form action="https://www.facebook.com/sharer/sharer.php"><input type="hidden" name="u" value="${page}"><button>Share</button></form>`,
      [`link facebook ${page}`],
    ],
  ])('%s', (_, html, found) => expect(brief(html)).toEqual(found));
});

describe('what is no share link', () => {
  it.each([
    ['a profile', '<a href="https://www.facebook.com/acme">Facebook</a>'],
    ['a class', '<div class="share"><a href="/tea">Tea</a></div>'],
    ['a page called Share', '<nav><a href="/share">Share</a></nav>'],
    ['a parameter of the site', '<a href="/market?share=12">Share no. 12</a>'],
    ['a letter', '<a href="mailto:tea@example.com?subject=Tea">Write</a>'],
    ['a chat', '<a href="https://wa.me/491234567">Chat</a>'],
    [
      'a follow button',
      '<a class="a2a_button_facebook" href="https://www.facebook.com/acme"></a>'.replace(
        /^/,
        '<div class="a2a_kit a2a_follow">',
      ),
    ],
    ['a follow button by name', '<button aria-label="Follow us on Facebook"></button>'],
    ['a sign-in button', '<button data-provider="facebook">Continue with Facebook</button>'],
    ['a copy button beside code', '<pre>npm i tea</pre><button data-clipboard-text="npm i tea">Copy</button>'],
    ['a copy button beside a heading', '<h2>Tea <button aria-label="Copy link"></button></h2>'],
    ['a print button alone', '<button onclick="window.print()">Print</button>'],
    ['a template', `<template><a href="https://x.com/intent/tweet?url=${encoded}">Post</a></template>`],
    [
      'a form that posts',
      '<form method="post" action="https://www.facebook.com/sharer/sharer.php"><input name="u"></form>',
    ],
    ['a picture of a network', '<img data-url="https://www.facebook.com/acme/photos/1" alt="Share Facebook">'],
    ['a sentence', '<button>How to share your favourite tea pictures with friends on Facebook</button>'],
  ])('%s', (_, html) => expect(brief(html)).toEqual([]));
});

describe('vendors', () => {
  it.each<[string, string, string[]]>([
    [
      'AddToAny',
      `<div class="a2a_kit" data-a2a-url="${page}"><a class="a2a_dd" href="https://www.addtoany.com/share"></a><a class="a2a_button_facebook"></a><a class="a2a_button_x"></a><a class="a2a_button_copy_link"></a></div>`,
      [`vendor any ${page}`, `vendor facebook ${page}`, `vendor x ${page}`, `vendor copy ${page}`],
    ],
    [
      'AddToAny in WordPress',
      `<a class="a2a_button_facebook" href="https://www.addtoany.com/add_to/facebook?linkurl=${encoded}&linkname=Tea"></a>`,
      [`vendor facebook ${page}`],
    ],
    ['ShareThis', '<div class="sharethis-inline-share-buttons"></div>', ['vendor any']],
    [
      'ShareThis by hand',
      `<div class="st-custom-button" data-network="twitter" data-url="${page}"></div>`,
      [`vendor x ${page}`],
    ],
    [
      'AddThis',
      '<div class="addthis_toolbox"><a class="addthis_button_facebook"></a><a class="addthis_button_compact"></a></div>',
      ['vendor facebook', 'vendor any'],
    ],
    ['AddThis, a box', '<div class="addthis_inline_share_toolbox_x1y2"></div>', ['vendor any']],
    [
      'Shariff',
      `<div class="shariff" data-url="${page}" data-services="[&quot;facebook&quot;,&quot;mail&quot;]"></div>`,
      [`vendor facebook ${page}`, `vendor email ${page}`],
    ],
    ['Shariff as it comes', '<div class="shariff"></div>', ['vendor any']],
    ['sharer.js', `<button data-sharer="linkedin" data-url="${page}">LinkedIn</button>`, [`vendor linkedin ${page}`]],
    [
      'AMP',
      '<amp-social-share type="system"></amp-social-share><amp-social-share type="twitter"></amp-social-share>',
      ['vendor system', 'vendor x'],
    ],
    [
      'Elementor',
      '<div class="elementor-share-btn elementor-share-btn_x-twitter" role="button" aria-label="Share on x-twitter"></div>',
      ['vendor x'],
    ],
    [
      'Yandex',
      '<div class="ya-share2" data-services="vkontakte,odnoklassniki,telegram"></div>',
      ['vendor vk', 'vendor ok', 'vendor telegram'],
    ],
    [
      'Social Likes',
      '<div class="social-likes" data-url="https://example.com/"><div class="social-likes__widget_facebook"></div></div>',
      ['vendor facebook https://example.com/'],
    ],
    ['react-share', '<button class="react-share__ShareButton" aria-label="whatsapp"></button>', ['vendor whatsapp']],
    ['vue-social-sharing', '<a class="share-network-reddit" href="javascript:void(0)">Reddit</a>', ['vendor reddit']],
    ['Facebook', `<div class="fb-share-button" data-href="${page}"></div>`, [`vendor facebook ${page}`]],
    [
      'Facebook, a frame',
      `<iframe src="https://www.facebook.com/plugins/share_button.php?href=${encoded}"></iframe>`,
      [`vendor facebook ${page}`],
    ],
    ['X', '<a class="twitter-share-button" href="https://twitter.com/intent/tweet">Tweet</a>', ['vendor x']],
    [
      'Pinterest',
      '<a data-pin-do="buttonBookmark" href="https://www.pinterest.com/pin/create/button/"></a>',
      ['vendor pinterest'],
    ],
    ['LinkedIn', `<script type="IN/Share" data-url="${page}"></script>`, [`vendor linkedin ${page}`]],
    ['LINE', `<div class="line-it-button" data-type="share-a" data-url="${page}"></div>`, [`vendor line ${page}`]],
    [
      'a network that nobody knows',
      '<div class="a2a_kit"><a class="a2a_button_amazon_wish_list"></a></div>',
      ['vendor any'],
    ],
    [
      'a follow kit',
      '<div class="addthis_toolbox addthis_follow_toolbox"><a class="addthis_button_facebook"></a></div>'.replace(
        'addthis_toolbox ',
        '',
      ),
      [],
    ],
  ])('%s', (_, html, found) => expect(brief(html)).toEqual(found));
});

describe('scripts', () => {
  it.each<[string, string, string[]]>([
    [
      'an address put together',
      `<button onclick="window.open('https://www.facebook.com/sharer/sharer.php?u=' + encodeURIComponent(location.href))">f</button>`,
      ['script facebook'],
    ],
    [
      'a template literal',
      `<a href="javascript:open(\`https://x.com/intent/tweet?url=\${location.href}\`)">X</a>`,
      ['script x'],
    ],
    [
      'a whole address',
      `<span onclick="share('https://www.facebook.com/sharer.php?u=${encoded}')">f</span>`,
      [`script facebook ${page}`],
    ],
    [
      'a data attribute',
      `<button class="simplesocial-fb-share" data-href="https://www.facebook.com/sharer/sharer.php?u=${encoded}">f</button>`,
      [`script facebook ${page}`],
    ],
    ['the system', '<button onclick="navigator.share({ url: location.href })">Share</button>', ['script system']],
    [
      'the system, elsewhere',
      '<button id="share-button">⇪</button><script>async function go() { await navigator.share({}); }</script>',
      ['script system'],
    ],
    ['the system, with nothing to press', '<script>if (ready) navigator.share({});</script>', ['script system']],
    ['Shopify', '<share-button><button>Share</button></share-button>', ['script system']],
    ['KakaoTalk', '<a href="javascript:Kakao.Share.sendDefault({})">KakaoTalk</a>', ['script kakao']],
    ['an attribute', '<button data-share="twitter">X</button>', ['script x']],
    [
      'an attribute among shares',
      '<ul class="post-share"><li><button data-network="facebook">f</button></li></ul>',
      ['script facebook'],
    ],
    [
      'a name',
      '<button aria-label="Share on Facebook"></button><a role="button" title="Share on X (Twitter)"></a>',
      ['script facebook', 'script x'],
    ],
    ['German', '<button>Auf Facebook teilen</button>', ['script facebook']],
    ['Japanese', '<button>Facebookでシェア</button>', ['script facebook']],
  ])('%s', (_, html, found) => expect(brief(html)).toEqual(found));
});

describe('copying and printing', () => {
  const bar = (inner: string): string =>
    `<div class="bar"><a href="https://x.com/intent/tweet?url=${encoded}">X</a>${inner}</div>`;
  it.each<[string, string]>([
    ['English', '<button>Copy link</button>'],
    ['German', '<button aria-label="Link kopieren"></button>'],
    ['Korean', '<button>링크 복사</button>'],
    ['an address', '<button data-clipboard-text="https://exm.pl/1">⧉</button>'],
  ])('copies: %s', (_, html) => expect(brief(bar(html))).toEqual([`link x ${page}`, 'script copy']));

  it('copies the page itself, wherever', () =>
    expect(brief(`<button data-clipboard-text="${page}">⧉</button>`)).toEqual(['script copy']));

  it('prints beside others', () =>
    expect(brief(bar('<a href="javascript:window.print()">Print</a>'))).toEqual([`link x ${page}`, 'script print']));
});

describe('the fact', () => {
  it('tells where and how', () => {
    const html = `<article><a href="https://www.facebook.com/sharer/sharer.php?u=${encoded}" aria-label="Share on Facebook"><svg></svg></a></article>`;
    const [share] = shares(html);
    expect(share).toMatchObject({
      region: 'article',
      name: 'Share on Facebook',
      href: `https://www.facebook.com/sharer/sharer.php?u=${encoded}`,
      start: 9,
    });
    expect(share?.reading).toMatchObject({ endpoint: { state: 'current' }, parameters: { u: page } });
  });

  it('counts a button in its wrapper once', () =>
    expect(
      brief(
        `<li onclick="open('https://x.com/intent/tweet?url=${encoded}')"><a href="https://x.com/intent/tweet?url=${encoded}">X</a></li>`,
      ),
    ).toEqual([`link x ${page}`]));

  it('comes in document order', () =>
    expect(
      brief(
        `<button data-sharer="x">X</button><a href="https://wa.me/?text=${encoded}">W</a><button data-share="facebook">f</button>`,
      ),
    ).toEqual(['vendor x', `link whatsapp ${page}`, 'script facebook']));

  it('lets hostile pages pass quickly', () => {
    const html = `${'<div class="share a2a_kit" data-share="x">'.repeat(2000)}${`<button onclick="open('https://x.com/intent/tweet?url=')">Share on X</button>`.repeat(4000)}`;
    const started = performance.now();
    expect(shares(html).length).toBeGreaterThan(3999);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
