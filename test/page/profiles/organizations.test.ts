import { isSameTelephone, readOrganizations } from '../../../src/page/profiles/organizations.ts';
import { somePage } from '../../support/some-page.ts';

const read = (value: unknown, at = '/') =>
  readOrganizations(somePage(`<script type="application/ld+json">${JSON.stringify(value)}</script>`, { at }));
const type = { '@type': 'Organization' };

it('reads what identifies it', () =>
  expect(
    read({
      '@type': ['Thing', 'Bakery'],
      '@id': '#us',
      name: [' ', 'Willow  Tea'],
      image: { '@id': '#front' },
      telephone: 493012345,
      contactPoint: [{ telephone: '+49 40 123' }, 'nothing'],
      address: { postalCode: 'SW1A 1AA' },
    }),
  ).toMatchObject([
    {
      type: 'Bakery',
      isBusiness: true,
      id: '#us',
      name: 'Willow Tea',
      url: '',
      hasLogo: true,
      telephones: ['493012345', '+49 40 123'],
      postalCode: 'sw1a1aa',
      hasAddress: true,
    },
  ]));

it.each<[string, unknown, string, [isSites: boolean, isAtHome: boolean]]>([
  ['the start page', { ...type, name: 'a' }, '/', [true, true]],
  ['its address', { ...type, url: 'https://www.example.com' }, '/tea', [true, true]],
  ['a language', { ...type, url: '/de/' }, '/tea', [true, true]],
  ['its id', { ...type, '@id': 'https://example.com/#org', name: 'a' }, '/tea', [true, true]],
  ['a graph', { '@graph': [{ ...type, url: '/' }] }, '/tea', [true, true]],
  ['a contact page', { ...type, name: 'a' }, '/contact', [true, false]],
  ['another page', { ...type, name: 'a' }, '/tea', [false, false]],
  ['a branch', { ...type, url: '/berlin' }, '/', [false, false]],
  ['another site', { ...type, url: 'https://tea.example/' }, '/', [false, false]],
  ['a publisher', { '@type': 'WebPage', publisher: { ...type, url: '/' } }, '/', [false, false]],
])('knows the one of the site by %s', (_, value, at, [isSites, isAtHome]) =>
  expect(read(value, at)).toMatchObject([{ isSites, isAtHome }]),
);

it('passes over references, people and those mentioned', () =>
  expect(
    read({
      '@graph': [{ ...type, '@id': '#us' }, { '@type': 'Person', name: 'Mei' }, { mentions: { ...type, name: 'b' } }],
    }),
  ).toEqual([]));

it.each([
  ['+49 (0)30 123 45', '030/12345', true],
  ['0049 30 12345', '+49-30-12345', true],
  ['+49 30 12345', '+49 30 12346', false],
  ['', '', false],
])('%s is %s: %s', (one, other, isSame) => expect(isSameTelephone(one, other)).toBe(isSame));
