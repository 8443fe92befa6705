import {
  comparable,
  type PageAccounts,
  readAccounts,
  shownAddress,
  siteAccounts,
} from '../../../src/page/profiles/accounts.ts';
import { somePage } from '../../support/some-page.ts';

const link = (href: string) => `<a href="${href}">Follow us</a>`;
const accounts = (html: string) => readAccounts(somePage(html));

it('reads what the site claims, each account once for each place', () =>
  expect(
    accounts(
      `<meta name="twitter:site" content="@Willow"><ul><li>${link('https://x.com/willow')}</li></ul><footer>${link('https://twitter.com/WILLOW')}</footer>`,
    ),
  ).toMatchObject([
    { network: 'x', handle: 'willow', from: 'twitter:site', isFramed: true },
    { network: 'x', handle: 'willow', from: 'link', isFramed: true },
  ]));

it('leaves out authors and left-overs', () =>
  expect(
    accounts(
      `<meta name="twitter:creator" content="@mei"><footer>${link('https://x.com/username')}${link('https://www.facebook.com/wix')}</footer>`,
    ),
  ).toEqual([]));

it('keeps no more than a page claims in earnest', () =>
  expect(
    accounts(`<footer>${Array.from({ length: 100 }, (_, index) => link(`https://x.com/a${index}`)).join('')}</footer>`),
  ).toHaveLength(60));

it.each([
  ['https://x.com/a', 'https://twitter.com/b', true],
  ['https://www.youtube.com/@a', 'https://www.youtube.com/user/a', false],
  ['https://www.linkedin.com/in/mei', 'https://www.linkedin.com/company/willow', false],
  ['https://www.facebook.com/groups/willow', 'https://www.facebook.com/willow', false],
  ['https://mastodon.social/@a', 'https://fosstodon.org/@a', true],
  ['https://www.youtube.com/@茶', 'https://www.youtube.com/@水', true],
])('%s and %s compare: %s', (one, other, is) => {
  const [first, second] = accounts(`<footer>${link(one)}${link(other)}</footer>`).map(comparable);
  expect(first !== undefined && first === second).toBe(is);
});

it('does not compare ids', () =>
  expect(
    accounts(`<footer>${link('https://www.facebook.com/profile.php?id=100063')}</footer>`).map(comparable),
  ).toEqual([undefined]));

it.each([
  ['https://www.instagram.com/willow/', 'instagram.com/willow'],
  ['https://www.youtube.com/@%E8%8C%B6', 'youtube.com/@茶'],
])('shows %s as %s', (url, shown) => expect(shownAddress(url)).toBe(shown));

describe('accounts of the site', () => {
  const page = (name: string, html: string): PageAccounts => ({ page: name, value: accounts(html) });
  const row = (href: string) => `<ul><li>${link(href)}</li></ul>`;

  it('are those in frames, and those on most pages', () =>
    expect(
      siteAccounts([
        page('a', `${row('https://x.com/willow')}<footer>${link('https://github.com/willow')}</footer>`),
        page('b', row('https://x.com/willow')),
        page('c', row('https://x.com/mei')),
      ]).map(({ network, handle, pages }) => `${network} ${handle} ${pages}`),
    ).toEqual(['x willow a,b', 'github willow a']));
});
