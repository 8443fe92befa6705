import { copiedParameters } from '../../src/networks/copied-parameters.ts';

it.each([
  ['igsh', true],
  ['igshid', true],
  ['utm_source', true],
  ['fbclid', true],
  ['mibextid', true],
  ['s', true],
  ['si', true],
  ['_t', true],
  ['lang', true],
  ['id', false],
  ['sub_confirmation', false],
  ['screen_name', false],
])('%s: %s', (name, copied) => expect(copiedParameters.has(name)).toBe(copied));
