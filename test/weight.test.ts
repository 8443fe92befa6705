import { weight } from '../src/weight.ts';

it.each([
  [0, '1 kB'],
  [512 * 1024, '512 kB'],
  [600 * 1024, '600 kB'],
  [1024 * 1024, '1 MB'],
  [4.25 * 1024 * 1024, '4.3 MB'],
  [25 * 1024 * 1024, '25 MB'],
])('%i bytes are %s', (bytes, text) => expect(weight(bytes)).toBe(text));
