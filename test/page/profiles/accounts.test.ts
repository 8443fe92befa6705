import { accountKey, readAccounts } from '../../../src/page/profiles/accounts.ts';
import { somePage } from '../../support/some-page.ts';

const link = (href: string) => `<a href="${href}">Follow us</a>`;
const accounts = (html: string) => readAccounts(somePage(html));

it('reads what is claimed, each account once for each place', () =>
  expect(
    accounts(
      `<meta name="twitter:site" content="@Willow"><ul><li>${link('https://x.com/willow')}</li></ul><footer>${link('https://twitter.com/WILLOW')}</footer>`,
    ),
  ).toMatchObject([
    { network: 'x', handle: 'Willow', from: 'twitter:site', whose: 'site', isFramed: true },
    { network: 'x', handle: 'WILLOW', from: 'link', whose: 'site', isFramed: true },
  ]));

it('keeps authors apart', () =>
  expect(accounts('<meta name="twitter:creator" content="@mei">')).toMatchObject([
    { whose: 'author', isFramed: false },
  ]));

it('leaves out left-overs of a theme', () =>
  expect(accounts(`<footer>${link('https://x.com/username')}${link('https://www.facebook.com/wix')}</footer>`)).toEqual(
    [],
  ));

it('keeps no more than a page claims in earnest', () =>
  expect(
    accounts(`<footer>${Array.from({ length: 100 }, (_, index) => link(`https://x.com/a${index}`)).join('')}</footer>`),
  ).toHaveLength(60));

const keys = (...hrefs: string[]) => accounts(`<footer>${hrefs.map(link).join('')}</footer>`).map(accountKey);

it.each([
  ['https://x.com/a', 'https://twitter.com/b', true],
  ['https://www.youtube.com/@a', 'https://www.youtube.com/user/a', false],
  ['https://www.linkedin.com/in/mei', 'https://www.linkedin.com/company/willow', false],
  ['https://www.linkedin.com/company/willow', 'https://www.linkedin.com/company/1234567', false],
  ['https://www.facebook.com/groups/willow', 'https://www.facebook.com/willow', false],
  ['https://mastodon.social/@a', 'https://fosstodon.org/@a', true],
  ['https://www.youtube.com/@茶', 'https://www.youtube.com/@水', true],
])('%s and %s compare: %s', (one, other, is) => {
  const [first, second] = keys(one, other);
  expect(first?.form !== '' && first?.form === second?.form).toBe(is);
});

it.each([
  ['https://x.com/Willow', 'https://mobile.twitter.com/willow'],
  ['https://www.facebook.com/willow.tea', 'https://m.facebook.com/WillowTea/'],
  ['https://www.linkedin.com/company/willow', 'https://de.linkedin.com/company/willow/'],
  ['https://www.youtube.com/@Willow', 'https://m.youtube.com/@willow'],
])('%s and %s are one', (one, other) => {
  expect(keys(one)).toHaveLength(1);
  expect(keys(one)).toEqual(keys(other));
});

it.each([
  'https://www.facebook.com/profile.php?id=100063',
  'https://www.facebook.com/Willow-Tea-123456789012',
  'https://vk.com/club12345',
  'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx',
])('does not compare %s, an id', (href) => expect(keys(href)).toMatchObject([{ form: '' }]));
