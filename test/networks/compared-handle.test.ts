import { comparedHandle } from '../../src/networks/compared-handle.ts';

it.each([
  ['x', 'WillowTea', 'willowtea'],
  ['instagram', 'willow.tea', 'willow.tea'],
  ['facebook', 'Willow.Tea', 'willowtea'],
  ['mastodon', 'Willow@Mastodon.Social', 'willow@mastodon.social'],
  ['facebook', '100064123456789', ''],
  ['linkedin', '1234567', ''],
  ['x', '1234567', '1234567'],
  ['vk', 'club12345', ''],
  ['bluesky', 'did:plc:abc', ''],
  ['discord', 'jyEM2PRvMU', ''],
])('compares on %s %s by "%s"', (network, handle, compared) => expect(comparedHandle(network, handle)).toBe(compared));
