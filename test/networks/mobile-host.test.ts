import { mobileHost } from '../../src/networks/mobile-host.ts';

it.each([
  ['m.facebook.com', true, 'www.facebook.com'],
  ['mobile.twitter.com', true, 'www.twitter.com'],
  ['www.facebook.com', false, 'www.facebook.com'],
  ['m.com', true, 'www.com'],
  ['medium.com', false, 'medium.com'],
])('%s: %s', (host, is, without) => {
  expect(mobileHost.is(host)).toBe(is);
  expect(mobileHost.without(host)).toBe(without);
});
