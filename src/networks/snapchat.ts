/** Snapchat: profiles, Creative Kit sharing. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { allauth, handlekit, lorey, sherlock, unconfirmed } from './sources.ts';

export const snapchat = {
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['snapchat.com'],
  links: [
    { kind: 'post', path: /^\/(?:spotlight|t)\/./i, ...unconfirmed },
    { kind: 'post', path: /^\/@[^/]+\/(?:spotlight|highlight)\/./i, ...unconfirmed },
    { kind: 'post', host: 'story.snapchat.com', path: /^\/./, ...unconfirmed },
    {
      kind: 'sign-in',
      host: 'accounts.snapchat.com',
      path: /^\/(?:accounts\/)?(?:oauth2\/auth|(?:v2\/)?login)/i,
      ...allauth,
    },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.snapchat.com/@{handle}'),
      profilePattern('https://www.snapchat.com/add/{handle}', {
        address: addressFrom('https://www.snapchat.com/@{handle}'),
        ...lorey,
      }),
      profilePattern('https://www.snapchat.com/p/{id}', { tabs: ['[0-9]+'], rule: 'any', ...lorey }),
    ],
    canonical: addressFrom('https://www.snapchat.com/@{handle}'),
    handle: {
      pattern: /^[a-z][a-z0-9_.-]{2,14}$/i,
      words: '3 to 15 letters, digits, - _ or ., a letter first',
      ...handlekit,
    },
    unfilled: /^\/(?:add|p|@)$/i,
    reserved: ['spotlight', 'lens', 'unlock', 'scan', 'discover', 'login', 'ads'],
  },
  shares: [
    shareAt('https://snapchat.com/scan', {
      url: 'attachmentUrl',
      also: ['utm_source', 'utm_medium', 'utm_campaign'],
      ...unconfirmed,
    }),
  ],
} satisfies Network;
