/** Pages of button vendors on which the visitor chooses where to share. */

import type { Network } from './network.ts';
import { shareAt } from './share-at.ts';
import { publicCode, thirdParty, unconfirmed } from './sources.ts';

export const addToAny = {
  id: 'addtoany',
  name: 'AddToAny',
  hosts: ['addtoany.com'],
  ordinaryRoot: true,
  shares: [
    shareAt('https://addtoany.com/share', { url: 'url', text: 'title', inFragment: true, ...publicCode }),
    shareAt('https://addtoany.com/add_to/*', {
      url: 'linkurl',
      text: 'linkname',
      also: ['linknote'],
      service: 'path',
      ...publicCode,
    }),
    shareAt('https://addtoany.com/share_save', { url: 'linkurl', text: 'linkname', also: ['linknote'], ...publicCode }),
  ],
} satisfies Network;

const oracle = thirdParty('notice of Oracle, kept in the code of Joomla plug-ins');
const addThis = {
  url: 'url',
  text: 'title',
  also: ['v', 'pub', 'pubid', 'username', 'source', 'ct', 'pco', 'description', 'screenshot'],
  closed: '2023-05-31',
  state: 'dead',
  ...oracle,
} as const;

export const addthis = {
  id: 'addthis',
  name: 'AddThis',
  hosts: ['addthis.com'],
  ordinaryRoot: true,
  shares: [
    shareAt('https://addthis.com/bookmark.php', addThis),
    shareAt('https://api.addthis.com/oexchange/0.8/offer', addThis),
    shareAt('https://api.addthis.com/oexchange/0.8/forward/*/offer', { ...addThis, service: 'path' }),
  ],
  closed: { date: '2023-05-31', ...oracle },
} satisfies Network;

/** The page's own address with `?share=facebook&nb=1`, which the server sends on. */
export const jetpackShare = shareAt('https:///', {
  required: ['share'],
  also: ['nb'],
  service: { parameter: 'share' },
  source: 'https://github.com/Automattic/jetpack',
  confidence: 'observed',
});

export const shareThis = {
  id: 'sharethis',
  name: 'ShareThis',
  hosts: ['sharethis.com'],
  ordinaryRoot: true,
  shares: [
    shareAt('https://sharethis.com/share', { url: 'url', text: 'title', also: ['img', 'pageInfo'], ...unconfirmed }),
  ],
} satisfies Network;
