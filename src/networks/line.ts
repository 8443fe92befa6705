/** LINE: official accounts and sharing, in several generations of addresses. */

import type { Network } from './network.ts';
import { addressFrom } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { publicCode, reactShare, thirdParty, unconfirmed } from './sources.ts';

const replacement = 'https://social-plugins.line.me/lineit/share?url={url}&text={text}';
const signInFingerprint = thirdParty('https://github.com/enthec/webappanalyzer');

export const line = {
  id: 'line',
  name: 'LINE',
  hosts: ['line.me'],
  links: [
    { kind: 'message', path: /^\/R\/oaMessage\/@?(?<value>[^/]+)/i, ...unconfirmed },
    { kind: 'message', host: 'chat.line.me', path: /^\/./, ...unconfirmed },
    { kind: 'invite', path: /^\/(?:R\/)?ti\/g2?\/(?<value>[^/]+)$/i, ...unconfirmed },
    {
      kind: 'sign-in',
      host: 'access.line.me',
      path: /^\/(?:oauth2\/v2\.1\/authorize|dialog\/oauth)/i,
      ...signInFingerprint,
    },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/(?:R\/)?ti\/p\/[@~]?(?<handle>[^/]+)$/i },
      { scheme: 'line', path: /^\/ti\/p\/[@~]?(?<handle>[^/]+)$/i },
      { path: /^\/R\/home\/public\/main$/i, parameter: { name: 'id', carries: 'handle' } },
      { path: /^\/@?(?<handle>[^/]+)$/, host: 'page.line.me', address: addressFrom('https://page.line.me/{handle}') },
      { path: /^\/(?<id>[^/]+)$/, host: 'lin.ee', address: addressFrom('https://lin.ee/{id}') },
    ],
    canonical: addressFrom('https://line.me/R/ti/p/@{handle}'),
    unfilled: /^\/(?:R\/)?ti\/p(?:\/[@~])?$/i,
    reserved: [],
  },
  shares: [
    shareAt('https://social-plugins.line.me/lineit/share', {
      url: 'url',
      text: 'text',
      also: ['from', 'lang'],
      ...reactShare,
    }),
    shareAt('https://line.me/r/msg/text/', { text: 'text', bare: 'query', replacement, ...publicCode }),
    shareAt('https://line.me/r/share', { text: 'text', replacement, ...unconfirmed }),
    shareAt('line://msg/text/', { text: 'text', bare: 'path', replacement, ...publicCode }),
    shareAt('https://timeline.line.me/social-plugin/share', {
      url: 'url',
      text: 'text',
      state: 'legacy',
      replacement,
      ...publicCode,
    }),
    shareAt('https://lineit.line.me/share/ui', {
      url: 'url',
      text: 'text',
      state: 'legacy',
      replacement,
      ...unconfirmed,
    }),
  ],
} satisfies Network;
