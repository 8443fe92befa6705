/** Threads: profiles, posts and intents. */

import { instagramHandle } from './instagram.ts';
import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { documented, publicCode, sherlock, unconfirmed } from './sources.ts';

const intents = documented('https://developers.facebook.com/documentation/threads/threads-web-intents');
const postIntent = { url: 'url', text: 'text', required: [], also: ['tag', 'reply_control'], ...intents } as const;

export const threads = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com'],
  legacyHosts: [{ host: 'threads.net', replacement: 'threads.com', note: 'redirects', ...intents }],
  links: [
    { kind: 'redirect', host: 'l.threads.com', path: /^\/$/, parameter: 'u', ...unconfirmed },
    { kind: 'redirect', host: 'l.threads.net', path: /^\/$/, parameter: 'u', ...unconfirmed },
    { kind: 'follow', path: /^\/intent\/follow$/i, parameter: 'username', ...intents },
    { kind: 'post', path: /^\/@[^/]+\/post\/[^/]+/i, ...publicCode },
    { kind: 'post', path: /^\/t\/[^/]+/i, ...publicCode },
    { kind: 'hashtag', path: /^\/search$/i, parameter: 'q', value: /^#(?<value>.+)$/, ...unconfirmed },
    { kind: 'sign-in', path: /^\/(?:login|oauth\/authorize)$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [profilePattern('https://www.threads.com/@{handle}', { tabs: ['replies', 'media', 'reposts'] })],
    canonical: addressFrom('https://www.threads.com/@{handle}'),
    handle: instagramHandle,
    unfilled: /^\/@$/,
    reserved: ['intent', 'search', 'login', 't'],
  },
  shares: [
    shareAt('https://threads.com/intent/post', postIntent),
    shareAt('https://threads.net/intent/post', {
      ...postIntent,
      state: 'legacy',
      replacement: 'https://www.threads.com/intent/post?text={text}&url={url}',
    }),
  ],
  botWall: { note: 'answers robots with a sign-in page, 400 or 429', ...unconfirmed },
} satisfies Network;
