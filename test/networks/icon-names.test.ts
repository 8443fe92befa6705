import { networkOfEverydayLabel, networkOfIcon, networkOfLabel } from '../../src/networks/icon-names.ts';
import { networks } from '../../src/networks/networks.ts';

it.each([
  ['facebook', 'facebook'],
  ['fa-facebook', 'facebook'],
  ['fa-facebook-f', 'facebook'],
  ['fa-facebook-square', 'facebook'],
  ['icon-facebook2', 'facebook'],
  ['Icon_Twitter', 'x'],
  ['fa-x-twitter', 'x'],
  ['bi-twitter-x', 'x'],
  ['ion-social-instagram-outline', 'instagram'],
  ['ion-logo-instagram', 'instagram'],
  ['logo-instagram', 'instagram'],
  ['bxl-facebook', 'facebook'],
  ['social_youtube_square', 'youtube'],
  ['elementor-social-icon-linkedin', 'linkedin'],
  ['wp-social-link-x', 'x'],
  ['socicon-vk', 'vk'],
  ['fa-google-plus-g', 'google-plus'],
  ['fa-facebook-messenger', 'messenger'],
  // everyday words and other icons
  ['fa-x', undefined],
  ['x', undefined],
  ['icon-line', undefined],
  ['medium', undefined],
  ['threads', undefined],
  ['facebook-comments', undefined],
  ['fa-share', undefined],
  ['social-icons', undefined],
  ['', undefined],
  ['__proto__', undefined],
  ['fa-'.repeat(1000), undefined],
])('%s: %s', (token, network) => expect(networkOfIcon(token)).toBe(network));

it.each([
  ['Facebook', 'facebook'],
  [' LinkedIn ', 'linkedin'],
  ['Linked In', 'linkedin'],
  ['Twitter', 'x'],
  ['Google+', 'google-plus'],
  ['X', undefined],
  ['Line', undefined],
  ['Facebook login', undefined],
  ['', undefined],
])('label %s: %s', (label, network) => expect(networkOfLabel(label)).toBe(network));

it.each([
  'facebook',
  'fa-twitter',
  'bi-tiktok',
  'fa-odnoklassniki',
  'fa-weibo',
  'fa-vimeo-v',
  'fa-xing',
  'fa-google-plus',
  'fa-gitlab',
])('%s is a network that we know', (token) => expect(networks.has(networkOfIcon(token) ?? '')).toBe(true));

it.each([
  [' X ', 'x'],
  ['Threads', 'threads'],
  ['Facebook', undefined],
])('everyday label %s: %s', (label, network) => expect(networkOfEverydayLabel(label)).toBe(network));
