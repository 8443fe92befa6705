/** Reddit: users, communities, posts, submitting. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { allauth, brandscout, lorey, publicCode, reactShare, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const userRule: HandleRule = {
  pattern: /^(?:(?:u|user)\/)?[a-z0-9_-]{3,20}$|^r\/[a-z0-9_]{2,21}$/i,
  words: '3 to 20 letters, digits, _ or -',
  ...brandscout,
};
const communityRule: HandleRule = {
  pattern: /^[a-z0-9_]{2,21}$/i,
  words: '3 to 21 letters, digits or _',
  ...unconfirmed,
};

const userAddress = addressFrom('https://www.reddit.com/user/{handle}');
const userTabs = ['overview|posts|submitted|comments|about|m(?:/.*)?'];
const submit = {
  url: 'url',
  text: 'text',
  also: ['title', 'type', 'kind', 'selftext', 'sr', 'resubmit', 'media'],
  ...reactShare,
};

export const reddit = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com'],
  mirrors: /^(?:old|new|sh|np|i|[a-z]{2})$/,
  links: [
    { kind: 'redirect', host: 'out.reddit.com', path: /^\//, parameter: 'url', ...unconfirmed },
    { kind: 'post', path: /^\/(?:r|u|user)\/[^/]+\/(?:comments|s)\/./i, ...publicCode },
    { kind: 'post', path: /^\/(?:comments|gallery|tb|poll|media)(?:\/|$)/i, ...publicCode },
    { kind: 'post', host: 'redd.it', path: /^\/./, ...lorey },
    {
      kind: 'message',
      path: /^\/message\/compose$/i,
      parameter: 'to',
      value: /^\/?(?:u\/)?(?<value>.+)$/,
      ...publicCode,
    },
    { kind: 'sign-in', path: /^\/(?:api\/v1\/authorize(?:\.compact)?)$/i, ...allauth },
    { kind: 'sign-in', path: /^\/(?:login|register|account\/(?:login|register))$/i, ...unconfirmed },
  ],
  profiles: {
    ...lorey,
    patterns: [
      profilePattern('https://www.reddit.com/user/{handle}', { tabs: userTabs, what: 'person' }),
      profilePattern('https://www.reddit.com/u/{handle}', { tabs: userTabs, what: 'person', address: userAddress }),
      profilePattern('https://www.reddit.com/r/{handle}', {
        tabs: ['new|hot|top|best|rising|about(?:/.*)?'],
        what: 'community',
        rule: communityRule,
      }),
    ],
    canonical: (handle) =>
      /^r\//i.test(handle) ? `https://www.reddit.com/${handle}` : userAddress(handle.replace(/^u(?:ser)?\//i, '')),
    handle: userRule,
    unfilled: /^\/(?:u|user|r|@)$/i,
    reserved: words(`
      submit search login register wiki message settings policies gallery media t topics dev prefs
    `),
  },
  shares: [shareAt('https://reddit.com/submit', submit), shareAt('https://reddit.com/r/*/submit', submit)],
  lookup: { note: 'tells in the body that nobody goes by that name', ...sherlock },
  botWall: { note: 'answers data centres with 403 or 429', ...unconfirmed },
} satisfies Network;
