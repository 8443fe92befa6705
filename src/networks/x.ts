/** X, once Twitter: profiles, posts, intents. */

import type { HandleRule, Network, ShareEndpoint } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { allauth, documented, lorey, publicCode, sherlock, thirdParty, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const postIntent = documented('https://docs.x.com/x-for-websites/post-button/guides/web-intent');
const intents = documented('https://docs.x.com/x-for-websites/web-intents/overview');
const replacement = 'https://x.com/intent/tweet?url={url}&text={text}';

const handleRule: HandleRule = {
  pattern: /^[a-z0-9_]{1,15}$/i,
  words: '1 to 15 letters, digits or _',
  ...thirdParty('https://github.com/twitter/twitter-text'),
};

/** Neither `url` nor `text` is asked for by itself; a page's own widget script may fill both. */
const compose = (host: string, path: string, details: Partial<ShareEndpoint> = {}) =>
  shareAt(`https://${host}${path}`, {
    url: 'url',
    text: 'text',
    required: [],
    also: [
      'hashtags',
      'via',
      'related',
      'in_reply_to',
      'lang',
      'original_referer',
      'ref_src',
      'counturl',
      'count',
      'size',
    ],
    ...postIntent,
    ...details,
  });

const old = { state: 'legacy', replacement } as const;

export const x = {
  id: 'x',
  name: 'X',
  hosts: ['x.com'],
  legacyHosts: [
    {
      host: 'twitter.com',
      replacement: 'x.com',
      note: 'renamed in July 2023, still redirects',
      ...thirdParty('https://galatia.info'),
    },
  ],
  links: [
    { kind: 'follow', path: /^\/intent\/follow$/i, parameter: 'screen_name', value: /^@?(?<value>.+)$/, ...intents },
    { kind: 'follow', path: /^\/intent\/(?:follow|like|favorite|retweet)$/i, ...intents },
    { kind: 'hashtag', path: /^\/(?:#!\/)?hashtag\/(?<value>[^/]+)$/i, ...publicCode },
    { kind: 'hashtag', path: /^\/search$/i, parameter: 'q', value: /^#(?<value>[^\s#]+)$/, ...publicCode },
    { kind: 'post', path: /^\/(?:@?[^/]+|i\/web)\/status(?:es)?\/\d+/i, ...publicCode },
    { kind: 'post', path: /^\/statuses\/\d+/i, ...publicCode },
    { kind: 'post', path: /^\/i\/(?:status|spaces|broadcasts|events|moments)\/./i, ...unconfirmed },
    { kind: 'post', path: /^\/[^/]+\/(?:moments|article)\/./i, ...unconfirmed },
    { kind: 'message', path: /^\/messages\/compose$/i, parameter: 'recipient_id', ...unconfirmed },
    { kind: 'sign-in', path: /^\/(?:i\/oauth2\/authorize|oauth\/(?:authenticate|authorize))$/i, ...allauth },
    { kind: 'sign-in', host: 'api.x.com', path: /^\/oauth\/(?:authenticate|authorize)$/i, ...allauth },
    { kind: 'sign-in', host: 'api.twitter.com', path: /^\/oauth\/(?:authenticate|authorize)$/i, ...allauth },
    { kind: 'sign-in', path: /^\/(?:login|signup|i\/flow\/(?:login|signup))$/i, ...unconfirmed },
    { kind: 'other', host: 't.co', path: /^\/./, ...publicCode },
    { kind: 'other', host: 'pic.twitter.com', path: /^\/./, ...publicCode },
  ],
  profiles: {
    ...lorey,
    patterns: [
      { path: /^\/intent\/user$/i, parameter: { name: 'screen_name', carries: 'handle' }, ...unconfirmed },
      profilePattern('https://x.com/i/user/{id}', { rule: 'any', ...unconfirmed }),
      profilePattern('https://x.com/{handle}', {
        tabs: [
          'with_replies|media|likes|favorites|followers|following|verified_followers|highlights|articles|about|photo|header_photo',
        ],
      }),
    ],
    canonical: addressFrom('https://x.com/{handle}'),
    handle: handleRule,
    unfilled: /^\/@$/,
    reserved: words(`
      home i intent share search search-advanced explore hashtag login logout signup account settings messages
      notifications compose tos privacy about jobs download who_to_follow oauth widgets statuses personalization
      invitations sessions goodies
    `),
    reservedFrom: publicCode,
  },
  shares: [
    compose('x.com', '/intent/tweet'),
    compose('x.com', '/intent/post'),
    compose('x.com', '/share', publicCode),
    compose('x.com', '/compose/post', publicCode),
    compose('x.com', '/compose/tweet', unconfirmed),
    compose('twitter.com', '/intent/tweet', old),
    compose('twitter.com', '/intent/post', old),
    compose('twitter.com', '/share', { ...publicCode, ...old }),
    compose('twitter.com', '/compose/post', { ...unconfirmed, ...old }),
    compose('twitter.com', '/compose/tweet', { ...unconfirmed, ...old }),
    ...['x.com', 'twitter.com'].map((host) =>
      shareAt(`https://${host}/home`, {
        text: 'status',
        when: { status: true },
        state: 'dead',
        replacement,
        ...unconfirmed,
      }),
    ),
  ],
  lookup: {
    note: 'whether an account exists cannot be read from its page, an empty shell without scripts',
    ...sherlock,
  },
  botWall: { note: 'answers robots with an empty shell for any name, sometimes with 403', ...sherlock },
} satisfies Network;
