import { Multimap } from '../../../src/networks/services/multimap.ts';

it('keeps lists in the order of adding', () => {
  const teas = new Multimap<string, string>();
  teas.add('green', 'sencha');
  teas.add('black', 'assam');
  teas.add('green', 'matcha');
  expect(teas.get('green')).toEqual(['sencha', 'matcha']);
  expect(teas.get('__proto__')).toEqual([]);
  expect(teas.size).toBe(2);
});
