import { isOwnDomain } from '../../../src/page/profiles/own-domain.ts';

it.each([
  ['bluesky', 'example.com', true],
  ['bluesky', 'Example.com', true],
  ['bluesky', 'tea.example.com', true],
  ['bluesky', 'example.bsky.social', false],
  ['bluesky', 'notexample.com', false],
  ['bluesky', 'com', false],
  ['instagram', 'example.com', false],
  ['soup', 'example.com', false],
])('%s %s: %s', (network, handle, isOwn) =>
  expect(isOwnDomain({ network, handle }, 'https://www.example.com/tea')).toBe(isOwn),
);
