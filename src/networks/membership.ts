/** Where readers pay writers and artists: newsletters, memberships, tips. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const substack = {
  id: 'substack',
  name: 'Substack',
  hosts: ['substack.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'post', host: '*.substack.com', path: /^\/p\/./i, ...publicCode },
    { kind: 'post', host: 'open.substack.com', path: /^\/pub\/[^/]+\/p\/./i, ...unconfirmed },
    { kind: 'post', path: /^\/(?:@[^/]+\/(?:note|p)|home\/post|notes\/post|inbox\/post)\/./i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      { path: /^\/(?:about|archive|subscribe|welcome|podcast)?$/i, subdomain: true },
      profilePattern('https://substack.com/@{handle}', {
        what: 'person',
        tabs: ['posts', 'notes', 'reads', 'likes'],
        ...unconfirmed,
      }),
    ],
    canonical: addressFrom('https://{handle}.substack.com'),
    unfilled: /^\/@$/,
    reserved: ['open', 'support', 'blog'],
  },
} satisfies Network;

export const patreon = {
  id: 'patreon',
  name: 'Patreon',
  hosts: ['patreon.com'],
  links: [
    { kind: 'post', path: /^\/posts\/./i, ...publicCode },
    { kind: 'sign-in', path: /^\/(?:oauth2\/authorize|login)$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      {
        path: /^\/user$/i,
        parameter: { name: 'u', carries: 'id' },
        address: addressFrom('https://www.patreon.com/user?u={id}'),
        ...unconfirmed,
      },
      profilePattern('https://www.patreon.com/c/{handle}', {
        tabs: ['posts', 'about', 'membership', 'home', 'shop', 'collections', 'chats'],
        address: addressFrom('https://www.patreon.com/{handle}'),
        ...unconfirmed,
      }),
      profilePattern('https://www.patreon.com/{handle}', {
        tabs: ['posts', 'about', 'membership', 'home', 'shop', 'collections', 'creators'],
      }),
    ],
    canonical: addressFrom('https://www.patreon.com/{handle}'),
    unfilled: /^\/c$/i,
    reserved: words(`
      posts login signup explore pricing about policy search home creators user join bepatron oauth2 messages
      settings apps product careers press create become-a-patron-button c download cw blog community
    `),
  },
} satisfies Network;

export const koFi = {
  id: 'ko-fi',
  name: 'Ko-fi',
  hosts: ['ko-fi.com'],
  links: [{ kind: 'post', path: /^\/(?:post|i|s|album)\/./i, ...unconfirmed }],
  profiles: profilesAt('https://ko-fi.com/{handle}', {
    reserved: words(`
      explore gold about home manage account shop commissions features faq art post i s album search discord goals
      membership memberships streamalerts
    `),
    ...sherlock,
  }),
} satisfies Network;

export const buyMeACoffee = {
  id: 'buy-me-a-coffee',
  name: 'Buy Me a Coffee',
  hosts: ['buymeacoffee.com'],
  profiles: profilesAt('https://buymeacoffee.com/{handle}', {
    reserved: words(`
      explore about faq login signup signin search terms-of-use privacy-policy features help press explore-creators
    `),
    ...sherlock,
  }),
} satisfies Network;
