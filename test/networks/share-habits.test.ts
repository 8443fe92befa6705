import { networks } from '../../src/networks/networks.ts';
import { homeNetworks, phoneTargets } from '../../src/networks/share-habits.ts';

it('names networks that are known', () => {
  const ids = [...phoneTargets.ids, ...[...homeNetworks.byLanguage.values()].flat()];
  expect(ids.filter((id) => id !== 'system' && !networks.has(id))).toEqual([]);
});
