import { mobileHost } from '../../src/networks/mobile-host.ts';

it.each([
  ['m.facebook.com', true],
  ['mobile.twitter.com', true],
  ['www.facebook.com', false],
  ['medium.com', false],
])('%s: %s', (host, is) => expect(mobileHost.is(host)).toBe(is));
