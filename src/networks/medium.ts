/** Medium: writers, publications, stories. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { lorey, publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const medium = {
  id: 'medium',
  name: 'Medium',
  hosts: ['medium.com'],
  links: [
    { kind: 'hashtag', path: /^\/(?:tag|topics?)\/(?<value>[^/]+)/i, ...publicCode },
    { kind: 'post', path: /^\/p\/[0-9a-f]+$/i, ...publicCode },
    { kind: 'post', path: /^\/@?[^/]+\/(?:[^/]*-)?[0-9a-f]{8,12}$/i, ...publicCode },
    { kind: 'post', host: '*.medium.com', path: /^\/(?:[^/]*-)?[0-9a-f]{8,12}$/i, ...publicCode },
    { kind: 'sign-in', path: /^\/m\/(?:signin|oauth\/authorize)$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://medium.com/@{handle}', {
        tabs: ['about', 'followers', 'following', 'lists', 'latest'],
        what: 'person',
      }),
      { path: /^\/(?:about)?$/, subdomain: true, address: addressFrom('https://{handle}.medium.com/'), ...lorey },
      profilePattern('https://medium.com/{handle}', {
        tabs: ['about', 'latest', 'archive'],
        what: 'organisation',
        ...lorey,
      }),
    ],
    canonical: addressFrom('https://medium.com/@{handle}'),
    unfilled: /^\/@$/,
    reserved: words(`
      m me tag tags topic topics search about membership p creators policy plans new-story signin sitemap business
      jobs-at-medium browse explore-topics partner-program earn gift verified-authors apps feed subscribe r help
      settings _ new lists u
    `),
  },
} satisfies Network;
