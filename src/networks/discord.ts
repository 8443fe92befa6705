/** Discord: a community is reached by its invitation. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { allauth, lorey, publicCode, sherlock, unconfirmed } from './sources.ts';

const code: HandleRule = {
  pattern: /^[a-z0-9-]{2,32}$/i,
  words: '2 to 32 letters, digits or hyphens',
  ...lorey,
};

export const discord = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com', 'discord.gg'],
  legacyHosts: [{ host: 'discordapp.com', replacement: 'discord.com', note: 'old host', ...sherlock }],
  mirrors: /^(?:canary|ptb)$/,
  links: [
    { kind: 'sign-in', path: /^\/(?:api\/)?oauth2\/authorize$/i, ...allauth },
    { kind: 'sign-in', path: /^\/(?:login|register)$/i, ...unconfirmed },
    { kind: 'post', path: /^\/channels\/\d+\/\d+\/\d+$/, ...publicCode },
    { kind: 'other', path: /^\/channels\/./, ...publicCode },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://discord.gg/{handle}', { host: 'discord.gg', what: 'community' }),
      profilePattern('https://discord.com/invite/{handle}', {
        what: 'community',
        address: addressFrom('https://discord.gg/{handle}'),
      }),
      profilePattern('https://discord.gg/invite/{handle}', {
        what: 'community',
        address: addressFrom('https://discord.gg/{handle}'),
        ...unconfirmed,
      }),
      profilePattern('https://discord.com/users/{id}', { what: 'person', rule: 'any', ...unconfirmed }),
    ],
    canonical: addressFrom('https://discord.gg/{handle}'),
    handle: code,
    unfilled: /^\/invite$/i,
    reserved: ['invite'],
  },
  lookup: {
    note: 'an invitation can run out; a vanity code does not',
    ask: (handle) => `https://discord.com/api/v10/invites/${handle}`,
    gone: [404],
    ...unconfirmed,
  },
} satisfies Network;
