import { isPlaceholder } from '../../src/networks/placeholders.ts';

it.each([
  ['x', 'username', 'observed'],
  ['x', 'YourUsername', 'observed'],
  ['instagram', 'your-username', 'observed'],
  ['facebook', 'yourpage', 'observed'],
  ['facebook', 'YourProfile', 'observed'],
  ['youtube', '@yourchannel', 'observed'],
  ['x', '@yourhandle', 'observed'],
  ['linkedin', 'your-company-name', undefined],
  ['linkedin', 'yourcompany', 'derived'],
  ['linkedin', 'your-company', 'derived'],
  ['instagram', 'your_brand', 'derived'],
  ['x', 'example', 'derived'],
  ['x', 'placeholder', 'derived'],
  ['x', 'xxx', 'derived'],
  ['mastodon', 'username@mastodon.social', 'observed'],
  ['facebook', 'wix', 'observed'],
  ['x', 'Wix', 'observed'],
  ['youtube', 'Wix', 'observed'],
  ['linkedin', 'wix-com', 'unconfirmed'],
  ['linkedin', 'wix', undefined],
  ['pinterest', 'wixcom', 'unconfirmed'],
  ['facebook', 'squarespace', 'observed'],
  ['pinterest', 'squarespace', 'unconfirmed'],
  ['facebook', 'shopify', 'observed'],
  ['tiktok', 'shopify', 'unconfirmed'],
  ['facebook', 'WordPress', 'unconfirmed'],
  ['x', 'wordpressdotcom', 'unconfirmed'],
  ['x', 'envato', 'unconfirmed'],
  ['x', 'ancora_themes', 'unconfirmed'],
  ['facebook', 'AncoraThemes', 'unconfirmed'],
  ['whatsapp', '1234567890', 'derived'],
  ['whatsapp', '491234567890', 'derived'],
  ['whatsapp', '15551234567', 'derived'],
  ['whatsapp', '0000000000', 'derived'],
  ['whatsapp', '+1XXXXXXXXXX', 'derived'],
  ['whatsapp', '4915112345679', undefined],
  ['telegram', '1234567890', undefined],
  ['facebook', 'wixomfarmersmarket', undefined],
  ['facebook', 'usernames', undefined],
  ['facebook', 'yourlocalbaker', undefined],
  ['facebook', 'mytest', undefined],
  ['facebook', 'teashop', undefined],
  ['facebook', '', undefined],
  ['__proto__', 'constructor', undefined],
])('%s %s: %s', (network, handle, confidence) => expect(isPlaceholder(network, handle)?.confidence).toBe(confidence));

it('says what it is', () => {
  expect(isPlaceholder('facebook', 'wix')?.why).toBe('the default of Wix');
  expect(isPlaceholder('facebook', 'yourpage')?.why).toBe('an example out of a template');
});

it.each([
  ['shopify', 'www.shopify.com'],
  ['wix', 'wix.com'],
  ['nextjs', 'vercel.com'],
])('lets %s be on %s', (handle, host) => expect(isPlaceholder('facebook', handle, host)).toBe(undefined));

it.each([
  ['shopify', 'notshopify.com'],
  ['username', 'wix.com'],
])('but not %s on %s', (handle, host) => expect(isPlaceholder('facebook', handle, host)).toBeDefined());
