import type { ServiceUse } from '../../src/page/page.ts';
import { addressOfSign, framesOf, loadsOf, placesOf, settingOf } from '../../src/page/service-signs.ts';
import { somePage } from '../support/some-page.ts';

const loader =
  '<script>js.src = "https:\\/\\/connect.facebook.net\\/en_US\\/sdk.js#xfbml=1&version=v21.0&appId=1"; FB.init();</script>';
const page = somePage(`${loader}<script>FB.init({})</script><script src="//connect.facebook.net/de_DE/sdk.js"></script>
  <div class="fb-page" data-href="x"></div><iframe src="//www.facebook.com/plugins/page.php?href=x"></iframe>
  <noscript><iframe src="https://www.facebook.com/plugins/page.php?href=y"></iframe></noscript>`);
const use = (id: string) => page.services.find(({ service }) => service.id === id) as ServiceUse;

it('tells loads from calls', () => {
  expect(loadsOf(use('facebook-sdk')).map(({ via }) => via)).toEqual(['inline', 'script']);
  expect(loadsOf(use('facebook-page'))).toEqual([]);
});

it('tells places from scripts', () => {
  expect(placesOf(use('facebook-page')).map(({ via }) => via)).toEqual(['markup', 'iframe']);
  expect(placesOf(use('facebook-sdk'))).toEqual([]);
});

it('finds the frames of a service', () => {
  expect(framesOf(use('facebook-page'), page).map(({ src }) => src)).toEqual([
    '//www.facebook.com/plugins/page.php?href=x',
  ]);
  expect(framesOf(use('facebook-sdk'), page)).toEqual([]);
});

it('makes addresses whole', () => {
  const addresses = [...use('facebook-sdk').signs, ...use('facebook-page').signs].map(
    (sign) => addressOfSign(sign, page)?.href,
  );
  expect(addresses).toEqual([
    'https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v21.0&appId=1',
    undefined,
    'https://connect.facebook.net/de_DE/sdk.js',
    undefined,
    'https://www.facebook.com/plugins/page.php?href=x',
  ]);
});

it.each([
  ['https://example.com/?appId=1', '1'],
  ['https://example.com/#xfbml=1&appId=2', '2'],
  ['https://example.com/?appId=&b=1', undefined],
  ['https://example.com/', undefined],
])('reads a setting of %s: %s', (address, value) => expect(settingOf(new URL(address), 'appId')).toBe(value));
