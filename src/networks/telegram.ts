/** Telegram: channels and people, invitations, posts, sharing. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { derived, lorey, namesniper, publicCode, reactShare, shariff, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const handleRule: HandleRule = {
  pattern: /^[a-z][a-z0-9_]{2,31}$/i,
  words: '5 to 32 letters, digits or _, a letter first',
  ...namesniper,
};

const replacement = 'https://t.me/share/url?url={url}&text={text}';
const share = { url: 'url', text: 'text' } as const;

export const telegram = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['t.me'],
  legacyHosts: [
    { host: 'telegram.me', replacement: 't.me', note: 'old host, still works', ...lorey },
    { host: 'telegram.dog', replacement: 't.me', note: 'mirror', ...unconfirmed },
  ],
  links: [
    { kind: 'home', host: 'telegram.org', path: /^\/$/, ...publicCode },
    { kind: 'other', host: 'telegram.org', path: /^\//, ...publicCode },
    { kind: 'other', host: '*.telegram.org', path: /^\//, ...publicCode },
    { kind: 'sign-in', host: 'oauth.telegram.org', path: /^\/auth/i, ...unconfirmed },
    { kind: 'message', path: /^\/\+(?<value>\d{7,15})$/, ...unconfirmed },
    { kind: 'invite', path: /^\/(?:\+|joinchat\/)(?<value>[^/]+)$/i, ...publicCode },
    { kind: 'invite', scheme: 'tg', path: /^\/join$/i, parameter: 'invite', ...unconfirmed },
    { kind: 'post', path: /^\/c\/\d+\/\d+/, ...publicCode },
    { kind: 'post', path: /^\/(?:s\/)?[a-z][a-z0-9_]+\/\d+/i, ...publicCode },
    { kind: 'other', path: /^\/\$./, ...unconfirmed },
  ],
  profiles: {
    ...lorey,
    patterns: [
      profilePattern('https://t.me/s/{handle}', { address: addressFrom('https://t.me/{handle}'), ...unconfirmed }),
      profilePattern('https://t.me/{handle}'),
      { path: /^\/$/, host: 't.me', subdomain: true, ...unconfirmed },
      { scheme: 'tg', path: /^\/resolve$/i, parameter: { name: 'domain', carries: 'handle' }, ...publicCode },
    ],
    canonical: addressFrom('https://t.me/{handle}'),
    handle: handleRule,
    unfilled: /^\/(?:s|@)$/,
    reserved: words(`
      share joinchat addstickers addemoji addlist addtheme setlanguage iv proxy socks bg login c s boost contact
      invoice confirmphone m nft giftcode k a
    `),
    reservedFrom: publicCode,
  },
  shares: [
    shareAt('https://t.me/share/url', { ...share, ...shariff }),
    shareAt('https://t.me/share', { ...share, replacement, ...reactShare }),
    shareAt('https://telegram.me/share/url', { ...share, state: 'legacy', replacement, ...reactShare }),
    shareAt('https://telegram.me/share', { ...share, state: 'legacy', replacement, ...unconfirmed }),
    shareAt('tg://msg_url', { ...share, ...publicCode }),
    shareAt('tg://msg', { text: 'text', also: ['to', 'url'], replacement, ...unconfirmed }),
  ],
  lookup: {
    note: 'answers 200 for missing names too; its title is then "Telegram Messenger"',
    ...sherlock,
  },
  botWall: { note: 'answers 200 for missing names too', ...derived(sherlock.source) },
} satisfies Network;
