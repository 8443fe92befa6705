import { chosenHandle } from '../../src/networks/chosen-handle.ts';

it.each([
  ['x', 'willowtea', 'https://x.com/willowtea', true],
  ['instagram', 'willow.tea', 'https://www.instagram.com/willow.tea/', true],
  ['facebook', 'willowtea', 'https://www.facebook.com/willowtea', true],
  ['facebook', 'tealovers', 'https://www.facebook.com/groups/tealovers', false],
  ['facebook', 'willow-tea-123456', 'https://www.facebook.com/willow-tea-123456', false],
  ['linkedin', 'willow-tea', 'https://www.linkedin.com/company/willow-tea/', false],
  ['discord', 'jyem2prvmu', 'https://discord.gg/jyEM2PRvMU', false],
  ['bluesky', 'willowtea.bsky.social', 'https://bsky.app/profile/willowtea.bsky.social', true],
  ['bluesky', 'willowtea.com', 'https://bsky.app/profile/willowtea.com', false],
  ['mastodon', 'willow@mastodon.social', 'https://mastodon.social/@willow', true],
  ['youtube', '', 'https://www.youtube.com/channel/UC1', false],
  ['google-plus', 'willow', 'https://plus.google.com/willow', false],
  ['soup', 'willow', 'https://soup.example/willow', false],
])('%s %s at %s: %s', (network, handle, url, chosen) => expect(chosenHandle.is(network, handle, url)).toBe(chosen));

it.each([
  ['Willow_Tea@mastodon.social', 'willow_tea', 'willowtea'],
  ['willowtea.bsky.social', 'willowtea', 'willowtea'],
  ['willow.tea', 'willow.tea', 'willowtea'],
])('%s is %s, compared as %s', (handle, named, bare) => {
  expect(chosenHandle.named(handle)).toBe(named);
  expect(chosenHandle.bare(handle)).toBe(bare);
});
