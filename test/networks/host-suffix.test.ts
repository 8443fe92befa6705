import { findBySuffix, suffixMatches } from '../../src/networks/host-suffix.ts';

const table = new Map([
  ['facebook.com', 1],
  ['l.facebook.com', 2],
  ['com', 3],
]);

it.each([
  ['facebook.com', 1, ''],
  ['m.facebook.com', 1, 'm'],
  ['a.b.facebook.com', 1, 'a.b'],
  ['l.facebook.com', 2, ''],
  ['www.l.facebook.com', 2, 'www'],
  ['facebook.com.', 1, ''],
  ['notfacebook.com', 3, 'notfacebook'],
  ['com', 3, ''],
])('%s finds %i behind "%s"', (hostname, value, labels) =>
  expect(findBySuffix(table, hostname)).toMatchObject({ value, labels }),
);

it.each(['', '.', 'facebook', 'facebook.com.evil.example'])('%j finds nothing', (hostname) =>
  expect(findBySuffix(table, hostname)).toBe(undefined),
);

it('goes on with the parents', () =>
  expect([...suffixMatches(table, 'www.l.facebook.com')].map(({ value }) => value)).toEqual([2, 1, 3]));
