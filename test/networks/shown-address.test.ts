import { shownAddress } from '../../src/networks/shown-address.ts';

it.each([
  ['https://www.instagram.com/willow/', 'instagram.com/willow'],
  ['https://www.youtube.com/@%E8%8C%B6', 'youtube.com/@茶'],
])('shows %s as %s', (url, shown) => expect(shownAddress(url)).toBe(shown));
