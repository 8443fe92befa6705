import { decide } from '../../src/page/kind.ts';
import type { PageKind } from '../../src/page/page.ts';
import { error } from '../../src/page/words/error.ts';
import { somePage } from '../support/some-page.ts';

const prose = 'Green tea is steamed soon after it was picked, so that its leaves stay green. '.repeat(20);
const doc = (body: string, { head = '', html = '', bodyTag = '' } = {}): string =>
  `<!doctype html><html ${html}><head>${head}</head><body ${bodyTag}>${body}</body></html>`;
const kindOf = (html: string, at: string, more = {}): PageKind => somePage(html, { at, ...more }).kind.is;

const wordpress =
  '<link rel="https://api.w.org/" href="/wp-json/"><link rel="stylesheet" href="/wp-content/themes/oolong/style.css">';
const yoastPost = `${wordpress}<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03T10:00:00+00:00">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"Steaming"},{"@type":"WebPage"},{"@type":"WebSite"}]}</script>`;
const yoastPage = `${wordpress}<meta property="og:type" content="article"><meta property="article:modified_time" content="2024-05-03T10:00:00+00:00">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"WebSite"}]}</script>`;
const rankMathPage = `${wordpress}<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03T10:00:00+00:00">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"Opening hours"}]}</script>`;
const teasers = (count: number, extra = ''): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<article class="post-${at} post"><h2><a href="/steam-${at}">Steaming ${at}</a></h2>${extra}<p>A teaser about steam.</p></article>`,
  ).join('');

describe('WordPress', () => {
  it.each<[PageKind, string, string]>([
    [
      'article',
      '/steaming-tea/',
      doc(`<article><h1>Steaming</h1><p>${prose}</p></article>`, {
        head: yoastPost,
        bodyTag: 'class="post-template-default single single-post postid-12"',
      }),
    ],
    [
      'article',
      '/?p=12',
      doc('<article><h1>Steaming</h1></article>', { head: wordpress, bodyTag: 'class="single single-post postid-12"' }),
    ],
    [
      'home',
      '/',
      doc(teasers(6), {
        head: `${wordpress}<meta property="og:type" content="website">`,
        bodyTag: 'class="home blog hfeed"',
      }),
    ],
    ['listing', '/products.html', doc('<h1>Our teas</h1>', { head: wordpress, bodyTag: 'class="home page"' })],
    ['contact', '/contact.html', doc('<h1>Tea</h1>', { head: wordpress, bodyTag: 'class="home page"' })],
    ['home', '/', doc('<h1>Tea</h1>', { head: rankMathPage, bodyTag: 'class="home page-template page page-id-2"' })],
    ['listing', '/page/3/', doc(teasers(6), { head: wordpress, bodyTag: 'class="home blog paged paged-3"' })],
    ['listing', '/blog/', doc(teasers(6), { head: wordpress, bodyTag: 'class="blog hfeed"' })],
    ['listing', '/2024/05/', doc(teasers(3), { head: wordpress, bodyTag: 'class="archive date"' })],
    ['listing', '/tag/oolong/', doc(teasers(2), { head: wordpress, bodyTag: 'class="archive tag tag-oolong"' })],
    [
      'listing',
      '/author/mei/',
      doc(teasers(2), {
        head: `${wordpress}<meta property="og:type" content="profile">`,
        bodyTag: 'class="archive author author-mei"',
      }),
    ],
    [
      'legal',
      '/privacy-policy/',
      doc(`<article><h1>Privacy Policy</h1><p>${prose}</p></article>`, {
        head: yoastPage,
        bodyTag: 'class="privacy-policy page page-id-3"',
      }),
    ],
    [
      'about',
      '/about/',
      doc(`<article><h1>About</h1><time>2024-05-03</time><p>${prose}</p></article>`, {
        head: rankMathPage,
        bodyTag: 'class="page page-id-4"',
      }),
    ],
    ['contact', '/contact/', doc('<h1>Write to us</h1>', { head: yoastPage, bodyTag: 'class="page page-id-5"' })],
    [
      'other',
      '/opening-hours/',
      doc(`<article><h1>Opening hours</h1><p>${prose}</p></article>`, {
        head: rankMathPage,
        bodyTag: 'class="page page-id-6"',
      }),
    ],
    ['search', '/?s=oolong', doc(teasers(6), { head: wordpress, bodyTag: 'class="search search-results"' })],
    [
      'error',
      '/gone/',
      doc('<h1>Oops! That page can’t be found.</h1>', { head: wordpress, bodyTag: 'class="error404"' }),
    ],
    [
      'other',
      '/img_2041/',
      doc('<article><h1>img_2041</h1></article>', {
        head: wordpress,
        bodyTag: 'class="attachment single single-attachment"',
      }),
    ],
    [
      'product',
      '/product/kettle/',
      doc('<h1>Kettle</h1>', { head: wordpress, bodyTag: 'class="single single-product postid-8 woocommerce"' }),
    ],
    ['cart', '/cart/', doc('<h1>Cart</h1>', { head: wordpress, bodyTag: 'class="page page-id-9 woocommerce-cart"' })],
    [
      'sign-in',
      '/my-account/',
      doc('<h1>My account</h1>', { head: wordpress, bodyTag: 'class="page page-id-10 woocommerce-account"' }),
    ],
    [
      'sign-in',
      '/wp-login.php',
      doc('<form><input type="password" name="pwd"></form>', {
        bodyTag: 'class="login login-action-login wp-core-ui"',
      }),
    ],
    [
      'event',
      '/event/tasting/',
      doc('<h1>Tasting</h1>', { head: wordpress, bodyTag: 'class="single single-tribe_events"' }),
    ],
  ])('%s at %s', (kind, at, html) => expect(kindOf(html, at)).toBe(kind));

  it('lends its class names only to itself', () =>
    expect(kindOf(doc('<h1>Tea</h1>', { bodyTag: 'class="home blog"' }), '/tea/green')).toBe('other'));
});

describe('shops', () => {
  const shopify = '<link rel="stylesheet" href="https://cdn.shopify.com/s/files/1/theme.css">';
  const product =
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Kettle","offers":{"@type":"Offer","price":"30"}}</script>';
  it.each<[PageKind, string, string]>([
    [
      'product',
      '/products/kettle',
      doc('<h1>Kettle</h1>', {
        head: `${shopify}<meta property="og:type" content="product">`,
        bodyTag: 'class="template-product"',
      }),
    ],
    [
      'product',
      '/collections/all/products/kettle',
      doc('<h1>Kettle</h1><form action="/cart/add"></form>', { head: shopify + product, bodyTag: 'class="gradient"' }),
    ],
    ['listing', '/collections/kettles', doc('<h1>Kettles</h1>', { head: shopify })],
    [
      'article',
      '/blogs/news/steaming-green-tea',
      doc('<h1>Steaming</h1>', { head: shopify, bodyTag: 'class="template-article"' }),
    ],
    ['legal', '/policies/refund-policy', doc('<h1>Refund policy</h1>', { head: shopify })],
    ['cart', '/cart', doc('<h1>Your cart</h1>', { head: shopify })],
    ['sign-in', '/account/login', doc('<h1>Login</h1><input type="password">', { head: shopify })],
    [
      'other',
      '/pages/our-farms',
      doc(`<h1>Our farms</h1><p>${prose}</p>`, {
        head: `${shopify}<meta property="og:type" content="website">`,
        bodyTag: 'class="template-page"',
      }),
    ],
    ['product', '/kettle.html', doc('<h1>Kettle</h1>', { bodyTag: 'class="catalog-product-view product-kettle"' })],
    ['listing', '/kettles.html', doc('<h1>Kettles</h1>', { bodyTag: 'class="catalog-category-view"' })],
    [
      'product',
      '/de/12-kessel.html',
      doc('<h1>Kessel</h1>', { head: '<script>var prestashop = {};</script>', bodyTag: 'id="product"' }),
    ],
    [
      'product',
      '/product-page/kettle',
      doc('<h1>Kettle</h1>', {
        head: `<meta name="generator" content="Wix.com Website Builder"><meta property="og:type" content="product">${product}`,
      }),
    ],
    [
      'listing',
      '/kettles',
      doc('<h1>Kettles</h1>', {
        head: `<script type="application/ld+json">[${['A', 'B', 'C'].map((name) => `{"@type":"Product","name":"${name}","url":"/${name}"}`)}]</script>`,
      }),
    ],
    [
      'article',
      '/kettles-compared',
      doc(`<article><h1>Kettles compared</h1><p>${prose}</p></article>`, {
        head: yoastPost + product,
        bodyTag: 'class="single single-post"',
      }),
    ],
  ])('%s at %s', (kind, at, html) => expect(kindOf(html, at)).toBe(kind));
});

describe('static generators', () => {
  const docusaurus = '<meta name="generator" content="Docusaurus v3.1.0">';
  const hugo =
    '<meta name="generator" content="Hugo 0.125"><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03T00:00:00Z">';
  const post = `<article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header><h1 class="post-title p-name" itemprop="name headline">Steaming</h1><time class="dt-published" datetime="2024-05-03" itemprop="datePublished">May 3</time></header><div class="e-content" itemprop="articleBody">${prose}</div></article>`;
  it.each<[PageKind, string, string]>([
    [
      'documentation',
      '/docs/intro',
      doc('<h1>Intro</h1>', { head: docusaurus, html: 'class="plugin-docs docs-doc-page"' }),
    ],
    [
      'documentation',
      '/docs/search',
      doc('<h1>Search</h1>', {
        head: `${docusaurus}<title>Search | Kettle</title>`,
        html: 'class="docs-wrapper docs-doc-page"',
      }),
    ],
    [
      'article',
      '/blog/2024/05/03/steam',
      doc('<article><h1>Steam</h1><time>May 3</time></article>', {
        head: docusaurus,
        html: 'class="blog-wrapper blog-post-page"',
      }),
    ],
    ['listing', '/blog', doc(teasers(5), { head: docusaurus, html: 'class="blog-wrapper blog-list-page"' })],
    ['listing', '/blog/tags/steam', doc(teasers(5), { head: docusaurus, html: 'class="blog-tags-post-list-page"' })],
    ['article', '/2024/05/03/steaming.html', doc(`<main>${post}</main>`)],
    ['article', '/steaming', doc(`<main>${post}</main>`)],
    [
      'listing',
      '/archive',
      doc(
        `<main><h1>Posts</h1><ul>${Array.from({ length: 9 }, (_, at) => `<li><span>May ${at + 1}, 2024</span> <a href="/steam-${at}">Steaming ${at}</a></li>`).join('')}</ul></main>`,
      ),
    ],
    [
      'article',
      '/posts/steaming/',
      doc(`<article><h1>Steaming</h1><time>2024-05-03</time><p>${prose}</p></article>`, { head: hugo }),
    ],
    [
      'about',
      '/about/',
      doc(`<article><h1>About</h1><time>2024-05-03</time><p>${prose}</p></article>`, {
        head: `${hugo}<title>About | Tea</title>`,
      }),
    ],
    [
      'legal',
      '/privacy/',
      doc(`<article><h1>Privacy</h1><time>2024-05-03</time><p>${prose}</p></article>`, { head: hugo }),
    ],
    [
      'article',
      '/steaming/',
      doc('<article><h1>Steaming</h1></article>', {
        head: '<meta name="generator" content="Ghost 5.80">',
        bodyTag: 'class="post-template tag-tea"',
      }),
    ],
    [
      'home',
      '/',
      doc(teasers(8), { head: '<meta name="generator" content="Ghost 5.80">', bodyTag: 'class="home-template"' }),
    ],
    [
      'listing',
      '/page/2/',
      doc(teasers(8), { head: '<meta name="generator" content="Ghost 5.80">', bodyTag: 'class="paged"' }),
    ],
    ['documentation', '/en/latest/usage.html', doc('<h1>Usage</h1>', { bodyTag: 'class="wy-body-for-nav"' })],
    [
      'documentation',
      '/struct.Kettle.html',
      doc('<h1>Struct Kettle</h1>', { head: '<meta name="generator" content="rustdoc">' }),
    ],
    [
      'article',
      '/post/steaming-green-tea',
      doc(`<article><h1>Steaming</h1><time>May 3</time></article>`, {
        head: '<meta name="generator" content="Wix.com Website Builder"><meta property="og:type" content="article">',
      }),
    ],
    [
      'article',
      '/journal/steaming',
      doc('<h1>Steaming</h1>', {
        head: '<script src="https://static1.squarespace.com/a.js"></script>',
        bodyTag: 'class="collection-type-blog-basic-grid view-item"',
      }),
    ],
    [
      'listing',
      '/journal',
      doc('<h1>Journal</h1>', {
        head: '<script src="https://static1.squarespace.com/a.js"></script>',
        bodyTag: 'class="collection-type-blog-basic-grid view-list"',
      }),
    ],
    ['article', '/node/12', doc('<h1>Steaming</h1>', { bodyTag: 'class="path-node page-node-type-article"' })],
    ['other', '/old', doc('Moved', { head: '<meta http-equiv="refresh" content="0; url=/new"><title>Blog</title>' })],
  ])('%s at %s', (kind, at, html) => expect(kindOf(html, at)).toBe(kind));
});

describe('forums and wikis', () => {
  it.each<[PageKind, string, string]>([
    [
      'other',
      '/viewtopic.php?t=12',
      doc('<h2>Which kettle?</h2>', { bodyTag: 'id="phpbb" class="nojs section-viewtopic ltr"' }),
    ],
    ['listing', '/viewforum.php?f=2', doc('<h2>Kettles</h2>', { bodyTag: 'id="phpbb" class="section-viewforum"' })],
    [
      'other',
      '/threads/which-kettle.12/',
      doc(teasers(9, '<time>2024</time>'), { html: 'data-template="thread_view"' }),
    ],
    ['sign-in', '/login/', doc('<input type="password">', { html: 'data-template="login"' })],
    [
      'other',
      '/questions/12/which-kettle',
      doc('<h1>Which kettle?</h1>', { head: '<script type="application/ld+json">{"@type":"QAPage"}</script>' }),
    ],
  ])('%s at %s', (kind, at, html) => expect(kindOf(html, at)).toBe(kind));
});

describe('written by hand', () => {
  it.each<[PageKind, string, string]>([
    ['home', '/', doc('<h1>Tea</h1>')],
    ['home', '/index.html', doc('<h1>Tea</h1>')],
    ['home', '/?utm_source=x', doc('<h1>Tea</h1>')],
    ['home', '/fr/', doc('<h1>Thé</h1>', { html: 'lang="fr"' })],
    ['home', '/pt-br/', doc('<h1>Chá</h1>', { html: 'lang="pt-BR"' })],
    ['home', '/accueil.html', doc('<h1>Thé</h1>', { html: 'lang="fr"' })],
    ['other', '/tv/', doc('<h1>TV</h1>', { html: 'lang="en"' })],
    ['other', '/green.html', doc(`<p>${prose}</p>`)],
    ['other', '/green', doc(`<p>${prose}</p>`, { head: '<meta property="og:type" content="article">' })],
    ['other', '/green', doc('')],
    [
      'article',
      '/green',
      doc(`<article><h1>Green tea</h1><time datetime="2024-05-03">May 3</time><p>${prose}</p></article>`),
    ],
    ['article', '/2024/05/green-tea', doc(`<h1>Green tea</h1><p>${prose}</p>`)],
    [
      'article',
      '/green',
      doc(`<h1>Green tea</h1><p>${prose}</p>`, {
        head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03">',
      }),
    ],
    ['listing', '/notes', doc(`<main>${teasers(8)}</main>`)],
    [
      'article',
      '/green',
      doc(
        `<main><article><h1>Green tea</h1><time>2024</time><p>${prose}</p></article><section>${teasers(4)}</section></main>`,
      ),
    ],
    ['contact', '/hello', doc('<h1>Contact us</h1><form><input type="email"><textarea></textarea></form>')],
    ['sign-in', '/enter', doc('<h1>Members</h1><form><input type="password"></form>')],
    ['other', '/green', doc('<div class="modal"><form><input type="password"></form></div>')],
    ['other', '/green', doc('<header><form><input type="password"></form></header>')],
    ['error', '/gone', doc('<h1>404</h1>', { head: '<title>Page not found | Tea</title>' })],
    ['error', '/404.html', doc('<h1>Lost?</h1>')],
    ['other', '/news/404', doc('<h1>Tea news</h1>')],
    ['search', '/find?q=oolong', doc('<h1>12 results</h1>')],
    [
      'about',
      '/us',
      doc('<h1>About Acme Tea</h1>', {
        head: '<title>About Acme Tea</title><meta property="og:site_name" content="Acme Tea">',
      }),
    ],
    ['legal', '/legal/shops', doc('<h1>Shops</h1>')],
    [
      'legal',
      '/p/12',
      doc('<h1>Privacy Policy of Acme Tea Ltd</h1>', { head: '<title>Privacy Policy of Acme Tea Ltd</title>' }),
    ],
    ['other', '/p/12', doc('<h1>Why every tea shop needs a good privacy policy today</h1>')],
    ['video', '/watch/steaming', doc('<h1>Steaming</h1>', { head: '<meta property="og:type" content="video.other">' })],
    [
      'recipe',
      '/matcha-cake',
      doc(`<article><h1>Matcha cake</h1><time>2024</time></article>`, {
        head: `${yoastPost}<script type="application/ld+json">{"@type":"Recipe"}</script>`,
        bodyTag: 'class="single single-post"',
      }),
    ],
    [
      'event',
      '/tasting',
      doc('<h1>Tasting</h1>', { head: '<script type="application/ld+json">{"@type":"MusicEvent"}</script>' }),
    ],
    [
      'article',
      '/green',
      doc('', {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization"},"video":{"@type":"VideoObject"}}</script>',
      }),
    ],
    ['profile', '/u/mei', doc('<h1>Mei</h1>', { head: '<meta property="og:type" content="profile">' })],
    ['other', '/old/search.html', doc(`<h1>Searching for shapes</h1><p>${prose.repeat(4)}</p>`)],
    ['search', '/search', doc(`<h1>Search</h1><p>${prose.repeat(4)}</p>`)],
    ['error', '/privacy', doc('', { head: '<title>Page not found</title>' })],
    [
      'documentation',
      '/hc/en-us/articles/12-steaming-green-tea',
      doc('<article><h1>Steaming</h1><time>2024</time></article>'),
    ],
    [
      'documentation',
      'https://help.example.com/descaling',
      doc('<article><h1>Descaling</h1><time>2024</time></article>'),
    ],
    ['documentation', '/docs/kettle', doc('<h1>Kettle</h1>')],
  ])('%s at %s', (kind, at, html) => expect(kindOf(html, at)).toBe(kind));
});

describe('in many languages', () => {
  it.each<[PageKind, string, string, string]>([
    ['legal', 'de', '/impressum', 'Impressum – Teehaus'],
    ['legal', 'de', '/recht', 'Datenschutzerklärung | Teehaus'],
    ['legal', 'fr', '/mentions-legales', 'Mentions légales'],
    ['legal', 'es', '/legal/politica-de-privacidad', 'Política de privacidad'],
    ['legal', 'pl', '/polityka-prywatnosci', 'Polityka prywatności'],
    ['legal', 'ja', '/policy', 'プライバシーポリシー | 茶屋'],
    ['legal', 'ko', '/privacy', '개인정보처리방침'],
    ['legal', 'zh', '/yinsi', '隐私政策-茶馆'],
    ['legal', 'ru', '/politika-konfidencialnosti/', 'Политика конфиденциальности'],
    ['about', 'de', '/ueber-uns.html', 'Über uns'],
    ['about', 'es', '/quienes-somos', 'Quiénes somos'],
    ['about', 'it', '/chi-siamo/', 'Chi siamo'],
    ['about', 'pl', '/o-nas', 'O nas'],
    ['about', 'he', '/אודות', 'אודות'],
    ['about', 'vi', '/gioi-thieu', 'Giới thiệu'],
    ['about', 'zh', '/about', '关于我们'],
    ['contact', 'fr', '/contactez-nous', 'Contactez-nous'],
    ['contact', 'pt', '/fale-conosco', 'Fale conosco'],
    ['contact', 'tr', '/iletisim', 'İletişim'],
    ['contact', 'ru', '/kontakty', 'Контакты'],
    ['contact', 'uk', '/контакти', 'Контакти'],
    ['contact', 'ja', '/contact', 'お問い合わせ'],
    ['contact', 'ar', '/اتصل-بنا', 'إتصل بنا'],
    ['contact', 'fa', '/contact-us', 'تماس با ما'],
    ['contact', 'hi', '/sampark', 'संपर्क करें'],
    ['contact', 'id', '/hubungi-kami', 'Hubungi Kami'],
    ['sign-in', 'nl', '/inloggen', 'Inloggen'],
    ['sign-in', 'sv', '/logga-in', 'Logga in'],
    ['sign-in', 'ko', '/member/login', '로그인'],
    ['sign-in', 'pt', '/entrar', 'Entrar'],
    ['cart', 'de', '/warenkorb', 'Warenkorb'],
    ['cart', 'ru', '/korzina', 'Корзина'],
    ['search', 'de', '/suche', 'Suchergebnisse für „Tee“'],
    ['search', 'tr', '/ara', 'Arama'],
    ['error', 'fr', '/perdu', 'Page introuvable'],
    ['error', 'de', '/weg', 'Seite nicht gefunden – Teehaus'],
    ['error', 'ja', '/x', 'ページが見つかりません'],
    ['error', 'tr', '/x', 'Sayfa bulunamadı'],
    ['listing', 'fr', '/actualites/', 'Actualités'],
    ['listing', 'es', '/categoria/te-verde', 'Té verde'],
    ['listing', 'ja', '/archives', 'アーカイブ'],
    ['listing', 'ko', '/tags/Green', '태그: Green - 찻집'],
    ['listing', 'vi', '/tin-tuc', 'Tin tức'],
  ])('%s in %s: %s', (kind, lang, at, title) => {
    const html = doc('<p>…</p>', { head: `<title>${title}</title>`, html: `lang="${lang}"` });
    expect(kindOf(html, at)).toBe(kind);
  });
});

describe('reasons', () => {
  it('names them in the order of their weight', () =>
    expect(
      somePage(doc('<h1>Impressum</h1>', { head: '<title>Impressum</title>' }), { at: '/impressum' }).kind,
    ).toEqual({
      is: 'legal',
      signals: ['path …/impressum', 'title "Impressum"', 'heading "Impressum"'],
      shareable: false,
    }));

  it('tells an error status apart from all else', () =>
    expect(somePage(doc('<h1>Impressum</h1>'), { at: '/impressum', status: 410 }).kind).toEqual({
      is: 'error',
      signals: ['status 410'],
      shareable: false,
    }));

  it('says what was too little', () =>
    expect(somePage(doc('', { head: '<meta property="og:type" content="article">' })).kind).toEqual({
      is: 'other',
      signals: ['too little: og:type is article'],
      shareable: false,
    }));

  it('calls a tie other', () =>
    expect(
      decide([
        { kind: 'article', weight: 6, says: 'one' },
        { kind: 'product', weight: 5, says: 'two' },
      ]),
    ).toEqual({ is: 'other', signals: ['article or product', 'article: one', 'product: two'], shareable: false }));
});

it('lets hostile pages pass quickly', () => {
  const deep = `${'<div><a href="/x">'.repeat(3000)}${'<li class="a"><a href="/y"><h2>y</h2></a></li>'.repeat(5000)}`;
  const started = performance.now();
  const page = somePage(doc(deep, { head: '<title>—|—|</title>'.repeat(500) }), { at: `/${'a-'.repeat(2000)}` });
  expect(page.kind.shareable).toBe(false);
  expect(performance.now() - started).toBeLessThan(3000);
});

describe('folders and custom types of posts', () => {
  const wp = (type: string) =>
    doc(`<article><h1>Tasting</h1><time>2024-05-03</time><p>${prose}</p></article>`, {
      head: `${wordpress}<meta property="og:type" content="article">`,
      bodyTag: `class="single single-${type} postid-12"`,
    });
  const told = (title: string, body = prose) =>
    doc(`<h1>${title}</h1><p>${body}</p>`, { head: `<title>${title} – Tea</title>` });
  it.each<[PageKind, string, string]>([
    ['event', '/evento/degustacion/', wp('evento')],
    ['event', '/v/verkostung/', wp('veranstaltung')],
    ['recipe', '/r/torta/', wp('ricetta')],
    [
      'other',
      '/realisations/toulouse/',
      doc(`<h1>Toulouse</h1><p>${prose}</p>`, { head: wordpress, bodyTag: 'class="single single-realisations"' }),
    ],
    ['article', '/posts/post-11/', told('Wspólne herbaty')],
    ['article', '/berita/teh hijau, panen raya/', told('Panen raya')],
    ['event', '/event/festival-teh', told('Festival teh')],
    ['other', '/posts/post-11/', told('Wspólne herbaty', 'Krótko.')],
    [
      'other',
      '/blog/oolong',
      doc(`<h1>Oolong</h1><p>${prose}</p><h2><a href="/a">One</a></h2>`, { head: '<title>Oolong</title>' }),
    ],
    [
      'other',
      '/blog/oolong',
      doc(`<h1>Oolong</h1><p>${prose}</p><a href="/a"><h3>One</h3></a>`, { head: '<title>Oolong</title>' }),
    ],
    ['other', '/posts/post-11/', doc(`<h1>Tea</h1><p>${prose}</p>`, { head: '<title>Notes</title>' })],
    [
      'listing',
      '/tag/kurumsal/amp/',
      doc(`<p>${prose}</p>`, { head: '<title>kurumsal - Çay</title>', html: 'lang="tr"' }),
    ],
    ['legal', '/docs/privacy-policy/', doc(`<p>${prose}</p>`, { head: '<title>Privacy Policy - Tea</title>' })],
    ['other', '/docs/cookies/', doc(`<h1>Cookies</h1><p>${prose}</p>`, { head: '<title>Cookies</title>' })],
    ['other', '/guide-achats/labels/organisation/', doc(`<h1>Labels</h1><p>${prose}</p>`, { html: 'lang="fr"' })],
    ['other', '/de/personal-search', doc(`<h1>Von meiner Suche</h1><p>${prose}</p>`, { html: 'lang="de"' })],
    [
      'legal',
      '/algemene-leveringsvoorwaarden/',
      doc(`<h1>Algemene Leveringsvoorwaarden</h1><p>${prose}</p>`, { html: 'lang="nl"' }),
    ],
    ['error', '/cdn-cgi/l/email-protection', doc('<h1>Email Protection</h1>')],
    ['error', '/200.html', doc('<div id="__nuxt"></div>')],
    ['other', '/200', doc(`<h1>200 teas</h1><p>${prose}</p>`)],
  ])('%s at %s', (kind, at, html) => expect(kindOf(html, at)).toBe(kind));
});

describe('in other languages', () => {
  it.each(Object.entries(error))('an error page that is answered with 200: %s', (language, texts) => {
    const kinds = texts.map((text) =>
      kindOf(doc(`<h1>${text}</h1>`, { head: `<title>${text} | Oolong</title>`, html: `lang="${language}"` }), '/x/y'),
    );
    expect(kinds).toEqual(texts.map(() => 'error'));
  });

  it.each([
    ['es', 'Registro de marcas'],
    ['fr', 'Connexion internet mobile'],
    ['fr', 'Inscription au marathon'],
    ['it', 'Accesso per disabili'],
    ['de', 'Anmeldung zum Teekurs'],
    ['pt', 'Cadastro de fornecedores'],
    ['ru', 'Регистрация товарных знаков'],
    ['tr', 'Kemoterapi giriş'],
    ['en', 'Share prices and dividends'],
    ['de', 'Kuchen teilen'],
  ])('no sign-in page: %s, %s', (language, text) =>
    expect(
      kindOf(
        doc(`<h1>${text}</h1><p>${prose}</p>`, { head: `<title>${text}</title>`, html: `lang="${language}"` }),
        '/x/y',
      ),
    ).toBe('other'),
  );
});
