/** Instagram: profiles and posts. It has no share address: links cannot be posted from a web page. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { allauth, lorey, publicCode, sherlock, thirdParty, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

/** Threads accounts are Instagram accounts. */
export const instagramHandle: HandleRule = {
  pattern: /^(?!\.)(?!.*\.(?:\.|$))[a-z0-9._]{1,30}$/i,
  words: '1 to 30 letters, digits, dots or _, no dot at either end and no two in a row',
  ...thirdParty('https://namesniper.pro'),
};

export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  legacyHosts: [{ host: 'instagr.am', replacement: 'instagram.com', note: 'old short form', ...lorey }],
  links: [
    { kind: 'redirect', host: 'l.instagram.com', path: /^\/$/, parameter: 'u', ...publicCode },
    { kind: 'hashtag', path: /^\/explore\/tags\/(?<value>[^/]+)/i, ...publicCode },
    { kind: 'post', path: /^\/(?:[^/]+\/)?(?:p|reels?|tv)\/(?!audio)[^/]+/i, ...publicCode },
    { kind: 'post', path: /^\/(?:stories|s|share)\/./i, ...publicCode },
    { kind: 'message', host: 'ig.me', path: /^\/m\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'message', path: /^\/direct\/t\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'invite', host: 'ig.me', path: /^\/j\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'sign-in', path: /^\/(?:accounts\/(?:login|emailsignup)|oauth\/authorize)(?:\/.*)?$/i, ...publicCode },
    { kind: 'sign-in', host: 'api.instagram.com', path: /^\/oauth\/authorize$/i, ...allauth },
  ],
  profiles: {
    ...lorey,
    patterns: [
      { path: /^\/_u\/(?<handle>[^/]+)$/i, ...unconfirmed },
      profilePattern('https://www.instagram.com/{handle}/', { tabs: ['tagged', 'reels', 'guides', 'channel', 'feed'] }),
    ],
    canonical: addressFrom('https://www.instagram.com/{handle}/'),
    handle: instagramHandle,
    unfilled: /^\/@$/,
    reserved: words(`
      p reel reels tv stories explore accounts direct about developer legal web challenge embed.js oauth share
      channel ar lite api s terms privacy session emails topics directory popular invites download
    `),
    reservedFrom: publicCode,
  },
  lookup: { note: 'whether an account exists cannot be read without signing in', ...sherlock },
  botWall: { note: 'answers robots with a sign-in page or a redirect to /accounts/login/', ...sherlock },
} satisfies Network;
