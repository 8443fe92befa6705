/** TikTok: profiles, videos, sign-in. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { allauth, derived, namesniper, publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const handleRule: HandleRule = {
  pattern: /^[a-z0-9._]{1,23}[a-z0-9_]$/i,
  words: '2 to 24 letters, digits, dots or _, no dot at the end',
  ...namesniper,
};

export const tiktok = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  links: [
    { kind: 'post', path: /^\/@[^/]+\/(?:video|photo|playlist|collection)\/./i, ...publicCode },
    { kind: 'post', path: /^\/(?:v|t|embed(?:\/v\d)?|player\/v\d)\/./i, ...publicCode },
    { kind: 'post', host: 'vm.tiktok.com', path: /^\/./, ...unconfirmed },
    { kind: 'post', host: 'vt.tiktok.com', path: /^\/./, ...unconfirmed },
    { kind: 'hashtag', path: /^\/tag\/(?<value>[^/]+)/i, ...publicCode },
    { kind: 'sign-in', path: /^\/(?:v2\/auth\/authorize|auth\/authorize)$/i, ...allauth },
    { kind: 'sign-in', path: /^\/(?:login|signup)(?:\/.*)?$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [profilePattern('https://www.tiktok.com/@{handle}', { tabs: ['live', 'likes', 'reposts'] })],
    canonical: addressFrom('https://www.tiktok.com/@{handle}'),
    handle: handleRule,
    unfilled: /^\/@$/,
    reserved: words(`
      tag music discover explore video embed embed.js share search login signup foryou following live legal about
      business t oembed auth
    `),
    reservedFrom: derived('a profile always starts with @'),
  },
  lookup: { note: 'answers 200 for missing accounts too; the body then holds "statusCode":10221', ...sherlock },
  botWall: { note: 'answers 200 for missing accounts too', ...derived(sherlock.source) },
} satisfies Network;
