import { addressesIn, readSameAs } from '../../../src/page/profiles/same-as.ts';
import { somePage } from '../../support/some-page.ts';

const x = 'https://x.com/willow';
const told = (value: unknown, more = '', at = '/'): string[] =>
  readSameAs(somePage(`${more}<script type="application/ld+json">${JSON.stringify(value)}</script>`, { at })).map(
    ({ whose, addresses }) => `${whose} ${addresses.join(' ')}`,
  );

it.each<[string, unknown, string[]]>([
  ['an organisation', { '@type': 'Organization', sameAs: x }, [`site ${x}`]],
  ['a graph', { '@graph': [{ '@type': 'WebSite', sameAs: [x] }] }, [`site ${x}`]],
  ['a person on a page of no article', { '@type': 'Person', sameAs: x }, [`site ${x}`]],
  ['somebody who founded it', { '@type': 'Organization', founder: { '@type': 'Person', sameAs: x } }, [`author ${x}`]],
  ['an author', { '@type': 'WebPage', author: { '@type': 'Person', sameAs: x } }, [`author ${x}`]],
  ['a person who is the site', { '@type': ['Person', 'Organization'], sameAs: x }, [`site ${x}`]],
  ['nothing in it', { '@type': 'Organization', sameAs: ['', ' '] }, ['site ']],
  ['an empty list', { '@type': 'Organization', sameAs: [] }, ['site ']],
  ['no such property', { '@type': 'Organization' }, []],
  ['somebody else', { '@type': 'Article', mentions: { '@type': 'Person', sameAs: x } }, []],
])('%s', (_, value, found) => expect(told(value)).toEqual(found));

it('takes a person beside an article for its author', () =>
  expect(
    told(
      { '@graph': [{ '@type': 'Person', sameAs: x }, { '@type': 'BlogPosting' }] },
      '<meta property="og:type" content="article">',
      '/tea/green',
    ),
  ).toEqual([`author ${x}`]));

it('takes the person that a list of articles describes for their author', () =>
  expect(told({ '@type': 'Person', sameAs: x }, '<body class="archive author">', '/author/mei/')).toEqual([
    `author ${x}`,
  ]));

it.each<[string, string, string, string]>([
  ['an organisation with a site of its own', 'https://oolong.test/', '/tea/green', 'subject'],
  ['one on the start page', 'https://oolong.test/', '/', 'site'],
  ['one with the same name elsewhere', 'https://shop.example.de/', '/tea/green', 'site'],
  ['one on a subdomain', 'https://www.example.com/', '/tea/green', 'site'],
  ['one without an address', '', '/tea/green', 'site'],
])('asks where %s is at home', (_, url, at, whose) =>
  expect(told({ '@type': 'Organization', url, sameAs: x }, '', at)).toEqual([`${whose} ${x}`]),
);

it.each<[unknown, string[]]>([
  [` ${x} `, [x]],
  [
    [x, '', 7, null, { url: x }],
    [x, x],
  ],
  [{ '@value': x }, [x]],
  [undefined, []],
  [Array.from({ length: 300 }, () => x), Array.from({ length: 200 }, () => x)],
])('reads addresses in %j', (value, found) => expect(addressesIn(value)).toEqual(found));
