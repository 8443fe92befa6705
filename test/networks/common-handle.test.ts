import { commonHandle } from '../../src/networks/common-handle.ts';
import { problemOf } from '../../src/networks/handle.ts';
import { networks } from '../../src/networks/networks.ts';

it.each([
  ['teashop', true],
  ['TeaShop2', true],
  ['tea', false],
  ['tea_shop', false],
  ['a'.repeat(16), false],
])('%s: %s', (handle, common) => expect(commonHandle.pattern.test(handle)).toBe(common));

it('is taken by every network whose handles are plain names', () => {
  const addressed = new Set(['mastodon', 'pixelfed', 'peertube', 'lemmy', 'misskey', 'bluesky']);
  const refusing = [...networks.values()].filter(
    (network) =>
      !addressed.has(network.id) &&
      ['teashop', 'a'.repeat(15)].some((handle) => problemOf(network, network.profiles?.handle, handle)),
  );
  expect(refusing.map(({ id }) => id)).toEqual([]);
});
