/** Tumblr: blogs as folder or subdomain, posts, sharing. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { publicCode, reactShare, sharerJs, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const blogName: HandleRule = {
  pattern: /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/i,
  words: '1 to 32 letters, digits or hyphens, none at the ends',
  ...sherlock,
};

const blog = { address: addressFrom('https://www.tumblr.com/{handle}') };
const replacement = 'https://www.tumblr.com/widgets/share/tool?canonicalUrl={url}&title={text}';

export const tumblr = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['tumblr.com'],
  links: [
    { kind: 'redirect', host: 't.umblr.com', path: /^\/redirect$/i, parameter: 'z', ...publicCode },
    { kind: 'hashtag', path: /^\/tagged\/(?<value>[^/]+)/i, ...publicCode },
    { kind: 'post', path: /^\/(?:blog\/(?:view\/)?)?[a-z0-9-]+\/\d{6,}(?:\/.*)?$/i, ...publicCode },
    { kind: 'post', host: '*.tumblr.com', path: /^\/(?:post|image|private)\/\d+/i, ...publicCode },
    { kind: 'post', host: 'tmblr.co', path: /^\/./, ...unconfirmed },
    { kind: 'sign-in', path: /^\/(?:login|register)(?:\/.*)?$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      { path: /^\/$/, subdomain: true, ...blog },
      profilePattern('https://www.tumblr.com/blog/view/{handle}', { ...blog, ...unconfirmed }),
      profilePattern('https://www.tumblr.com/blog/{handle}', { ...blog, ...unconfirmed }),
      profilePattern('https://www.tumblr.com/{handle}', { tabs: ['archive|likes|following|about'], ...unconfirmed }),
    ],
    canonical: addressFrom('https://www.tumblr.com/{handle}'),
    handle: blogName,
    unfilled: /^\/(?:blog(?:\/view)?|@)$/i,
    reserved: words(`
      dashboard explore login register tagged search settings about policy help widgets share blog docs app apps
      privacy press themes likes liked following inbox new live tips communities buttons security jobs business
      oauth abuse logo customize radar spotlight shop domains staff-picks trending developers support changes
    `),
  },
  shares: [
    shareAt('https://tumblr.com/widgets/share/tool', {
      url: 'canonicalUrl',
      text: 'caption',
      also: ['title', 'tags', 'posttype', 'content', 'show-via', 'shareSource'],
      ...sharerJs,
    }),
    ...['/share/link', '/share'].map((path) =>
      shareAt(`https://tumblr.com${path}`, {
        url: path === '/share' ? 'u' : 'url',
        text: path === '/share' ? 't' : 'description',
        also: ['name', 'v', 'tags'],
        state: 'legacy',
        replacement,
        ...(path === '/share' ? unconfirmed : reactShare),
      }),
    ),
  ],
} satisfies Network;
