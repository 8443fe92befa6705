import { emptyFold, foldPage, mergeFold } from '../../../src/audit/identity/identity-fold.ts';
import { identityOf } from '../../../src/audit/identity/identity-of.ts';
import type { Identity } from '../../../src/identity.ts';
import { readPageIdentity } from '../../../src/page/page-identity.ts';
import type { Brand } from '../../../src/site.ts';
import { shop, teaPage } from '../../support/rules.ts';

type Pages = Readonly<Record<string, string>>;

const contributions = (pages: Pages) =>
  Object.entries(pages).map(
    ([path, html]) => [`https://tea.example${path}`, readPageIdentity(teaPage(path, html))] as const,
  );

function identity(pages: Pages, brand: Partial<Brand> = {}): Identity {
  const fold = emptyFold();
  for (const [url, page] of contributions(pages)) foldPage(fold, url, page);
  return identityOf(fold, { brand: { ...shop.brand, ...brand } });
}

/** `x agree: own x.com/willowtea (all-sources) | rival x.com/oldtea` */
const told = (pages: Pages, brand?: Partial<Brand>): string[] =>
  identity(pages, brand).networks.map(({ network, agreement, own, accounts }) => {
    const each = accounts.map(({ standing, url }) => {
      const why = standing === 'own' ? ` (${own?.why})` : '';
      return `${standing} ${url.replace(/^https:\/\/(?:www\.)?|\/$/g, '')}${why}`;
    });
    return `${network} ${agreement}: ${each.join(' | ')}`;
  });

const links = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">Follow us</a>`).join(' ');
const footer = (...hrefs: string[]) => `<footer>${links(...hrefs)}</footer>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const node = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const sameAs = (...addresses: string[]) => node({ '@type': 'Organization', name: 'Willow Tea', sameAs: addresses });
const article = (html: string) =>
  `<meta property="og:type" content="article"><article><h1>Tea</h1><p>${'Brew it slowly. '.repeat(30)}</p>${html}</article>`;
const x = 'https://x.com/willowtea';
/** A site of ten pages, each with its own part. */
const site = (part: (n: number) => string): Pages =>
  Object.fromEntries([['/', part(0)], ...Array.from({ length: 9 }, (_, n) => [`/tea/${n + 1}`, part(n + 1)])]);

describe('what is taken as the own account', () => {
  it.each<[string, Pages, string[]]>([
    ['the only one', site(() => footer(x)), ['x single: own x.com/willowtea (only)']],
    [
      'one that all sources name',
      site(() => meta('twitter:site', '@WillowTea') + footer(x) + sameAs('https://twitter.com/willowtea')),
      ['x agree: own x.com/willowtea (only)'],
    ],
    [
      'one that more kinds of source name than another',
      site(() => meta('twitter:site', '@oldtea') + footer(x) + sameAs(x)),
      ['x disagree: own x.com/willowtea (most-sources) | rival x.com/oldtea'],
    ],
    [
      'one that all sources name beside a second account',
      site(() => meta('twitter:site', '@willowtea') + footer(x, 'https://x.com/willowjobs')),
      ['x agree: own x.com/willowtea (all-sources) | beside x.com/willowjobs'],
    ],
    [
      'the usual one of the footers',
      site((n) => footer(n === 7 ? 'https://x.com/oldtea' : x)),
      ['x disagree: own x.com/willowtea (most-pages) | rival x.com/oldtea'],
    ],
    [
      'one in the middle of most pages, as old layouts have it',
      site(() => `<table><tr><td>${links(x)}</td></tr></table>`),
      ['x single: own x.com/willowtea (only)'],
    ],
    [
      'one that the start page alone links to',
      site((n) => (n === 0 ? `<ul><li>${links(x)}</li></ul>` : '<p>Tea')),
      ['x single: own x.com/willowtea (start-page)'],
    ],
    [
      'one that the contact page alone links to',
      { ...site(() => '<p>Tea'), '/contact': `<h1>Contact</h1><ul><li>${links(x)}</li></ul>` },
      ['x single: own x.com/willowtea (contact-page)'],
    ],
    [
      'the account of the only author',
      site(() => meta('twitter:creator', '@mei')),
      ['x single: own x.com/mei (sole-author)'],
    ],
  ])('%s', (_, pages, accounts) => expect(told(pages)).toEqual(accounts));

  it('is what the config says, even against the pages', () => {
    expect(
      told(
        site(() => footer(x)),
        { handles: { x: 'teahouse' } },
      ),
    ).toEqual(['x disagree: own x.com/teahouse (config) | rival x.com/willowtea']);
    expect(
      told(
        site(() => footer(x)),
        { handles: { x: '@WillowTea' } },
      ),
    ).toEqual(['x agree: own x.com/willowtea (config)']);
  });
});

describe('what is not the site', () => {
  it.each<[string, Pages, string[]]>([
    [
      'many authors',
      site(
        (n) => meta('twitter:site', '@willowtea') + meta('twitter:creator', `@author${n}`) + article('') + footer(x),
      ),
      ['x agree: own x.com/willowtea (only) | author x.com/author0'],
    ],
    [
      'boxes of authors with rel=me',
      site(
        (n) => article(`<div class="author-box"><a rel="me" href="https://x.com/author${n}">Mei</a></div>`) + footer(x),
      ),
      ['x single: own x.com/willowtea (only) | author x.com/author0'],
    ],
    [
      'mentions in an article',
      site((n) => article(n === 3 ? `<p>Ask ${links('https://x.com/mei')} about tea</p>` : '') + footer(x)),
      ['x single: own x.com/willowtea (only) | mention x.com/mei'],
    ],
    [
      'a team, on one page of many',
      site((n) => (n === 3 ? `<ul><li>${links('https://www.linkedin.com/in/mei')}</li></ul>` : '<p>Tea')),
      ['linkedin single: mention linkedin.com/in/mei'],
    ],
    [
      'firms in a directory, each with its own page',
      site(
        (n) =>
          node({ '@type': 'LocalBusiness', sameAs: `https://x.com/firm${n}` }) +
          footer('https://www.instagram.com/willowtea/'),
      ),
      ['instagram single: own instagram.com/willowtea (only)', 'x single: mention x.com/firm0'],
    ],
    [
      'an organisation with a site of its own',
      site((n) =>
        n === 4
          ? node({ '@type': 'Organization', url: 'https://oolong.test/', sameAs: 'https://x.com/oolong' })
          : footer(x),
      ),
      ['x single: own x.com/willowtea (only) | mention x.com/oolong'],
    ],
    ['share links', site(() => footer('https://x.com/intent/tweet?url=https%3A%2F%2Ftea.example%2F')), []],
    ['left-overs of a theme', site(() => footer('https://x.com/username', 'https://www.facebook.com/wix')), []],
    [
      'whoever made the theme',
      site(() => `<footer><p>Theme by <a href="https://x.com/themer">Mei</a></p>${links(x)}</footer>`),
      ['x single: own x.com/willowtea (only)'],
    ],
  ])('%s', (_, pages, accounts) => {
    const without = told(pages).map((text) => text.replace(/ \| (author|mention) x\.com\/(author|firm)[1-9]/g, ''));
    expect(without).toEqual(accounts);
  });

  it('counts authors apart', () => {
    const { authors } = identity(site((n) => meta('twitter:creator', `@author${n % 3}`) + footer(x)));
    expect(authors.total).toBe(3);
    expect(authors.accounts[0]).toMatchObject({ network: 'x', handle: 'author0', pages: 4 });
  });
});

describe('agreement', () => {
  it.each<[string, Pages, string[]]>([
    [
      'cannot be told of an id and a name',
      site(
        () => footer('https://www.facebook.com/profile.php?id=100063') + sameAs('https://www.facebook.com/willowtea'),
      ),
      ['facebook cannot-tell: own facebook.com/profile.php?id=100063 (most-pages) | beside facebook.com/willowtea'],
    ],
    [
      'holds over mobile hosts, old hosts and letters of any case',
      site((n) => footer(n % 2 ? 'https://mobile.twitter.com/WillowTea' : x) + meta('twitter:site', '@WILLOWTEA')),
      ['x agree: own x.com/willowtea (only)'],
    ],
    [
      'is asked within each language',
      {
        '/': meta('twitter:site', '@willowtea') + footer(x),
        '/de/': meta('twitter:site', '@weidentee') + footer('https://x.com/weidentee'),
        '/tea': meta('twitter:site', '@willowtea') + footer(x),
      },
      ['x agree: own x.com/willowtea (most-pages) | edition x.com/weidentee'],
    ],
  ])('%s', (_, pages, accounts) => expect(told(pages)).toEqual(accounts));
});

describe('names, organisations and feeds', () => {
  const head = (n: number) =>
    `<meta property="og:site_name" content="${n === 5 ? 'Oolong House' : 'Willow Tea'}">
     <link rel="alternate" type="application/rss+xml" href="/feed.xml" title="Willow Tea">
     ${n === 5 ? '<link rel="alternate" type="application/rss+xml" href="/oolong.xml">' : ''}
     ${n === 0 ? node({ '@type': 'CafeOrCoffeeShop', name: 'Willow-Tea', url: 'https://tea.example/', logo: { url: '/logo.png' }, address: { streetAddress: 'Am Park 3', postalCode: '10115', addressLocality: 'Berlin' }, telephone: '+49 30 1234567' }) : ''}`;
  const { name, names, organizations, feeds } = identity(site(head));

  it('takes the name that most kinds of source give', () => {
    expect(name).toBe('Willow Tea');
    expect(names).toMatchObject([
      { name: 'Willow Tea', from: ['og:site_name', 'Organization'], pages: 9 },
      { name: 'Oolong House', from: ['og:site_name'], pages: 1 },
    ]);
  });
  it('tells who the organisation is', () =>
    expect(organizations).toMatchObject([
      {
        ...{ type: 'CafeOrCoffeeShop', name: 'Willow-Tea', logo: '/logo.png', telephones: ['+49 30 1234567'] },
        ...{ address: 'Am Park 3, 10115, Berlin', pages: 1, on: ['https://tea.example/'] },
      },
    ]));
  it('knows the feeds of the site', () =>
    expect(feeds).toMatchObject([
      { url: 'https://tea.example/feed.xml', format: 'rss', pages: 10 },
      { url: 'https://tea.example/oolong.xml', pages: 1 },
    ]));
});

it('is the same whoever folded which pages, and plain data', () => {
  const pages = contributions(
    site((n) => meta('twitter:site', '@willowtea') + footer(x, `https://www.instagram.com/tea${n % 2}/`) + sameAs(x)),
  );
  const whole = emptyFold();
  const [first, second] = [emptyFold(), emptyFold()];
  for (const [index, [url, page]] of pages.entries()) {
    foldPage(whole, url, page);
    foldPage(index % 3 === 0 ? first : second, url, page);
  }
  mergeFold(second, structuredClone(first));
  const told = identityOf(second, shop);
  expect(told).toEqual(identityOf(whole, shop));
  expect(JSON.parse(JSON.stringify(told))).toEqual(told);
});
