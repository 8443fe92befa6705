import { networks } from '../../../src/networks/networks.ts';
import { networkIds, networkNamed } from '../../../src/page/share/network-names.ts';

it.each([
  ['facebook', 'facebook'],
  ['X-Twitter', 'x'],
  ['linkedIn', 'linkedin'],
  ['google_plus', 'google-plus'],
  ['copy_link', 'copy'],
  ['Odnoklassniki', 'ok'],
  ['hacker_news', 'hacker-news'],
  ['mail', 'email'],
  ['amazon_wish_list', undefined],
  ['__proto__', undefined],
])('%s means %s', (name, id) => expect(networkNamed(name)).toBe(id));

it('names only networks that are known, and the targets that are none', () => {
  const others = new Set(['copy', 'print', 'system']);
  expect(networkIds.filter((id) => !others.has(id) && !networks.has(id))).toEqual([]);
});
