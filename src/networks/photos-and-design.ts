/** Photographs, illustration and portfolios. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const flickr = {
  id: 'flickr',
  name: 'Flickr',
  hosts: ['flickr.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'post', path: /^\/photos\/(?!tags\/)[^/]+\/(?:\d+|albums\/\d+|sets\/\d+|galleries\/\d+)/i, ...publicCode },
    { kind: 'hashtag', path: /^\/photos\/tags\/(?<value>[^/]+)$/i, ...publicCode },
    { kind: 'post', host: 'flic.kr', path: /^\/./, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.flickr.com/people/{handle}', { what: 'person' }),
      profilePattern('https://www.flickr.com/photos/{handle}', {
        tabs: ['albums|sets|galleries|favorites|with|about'],
      }),
      profilePattern('https://www.flickr.com/groups/{handle}', { what: 'community', ...unconfirmed }),
    ],
    canonical: addressFrom('https://www.flickr.com/people/{handle}'),
    unfilled: /^\/(?:people|photos)$/i,
    reserved: [],
  },
} satisfies Network;

export const fiveHundredPx = {
  id: '500px',
  name: '500px',
  hosts: ['500px.com'],
  links: [{ kind: 'post', path: /^\/photo\/./i, ...publicCode }],
  profiles: profilesAt('https://500px.com/p/{handle}', { unfilled: /^\/p$/i, ...sherlock }),
} satisfies Network;

export const unsplash = {
  id: 'unsplash',
  name: 'Unsplash',
  hosts: ['unsplash.com'],
  ordinaryRoot: true,
  links: [{ kind: 'post', path: /^\/photos\/./i, ...publicCode }],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://unsplash.com/@{handle}', { tabs: ['likes', 'collections', 'illustrations', 'stats'] }),
    ],
    canonical: addressFrom('https://unsplash.com/@{handle}'),
    unfilled: /^\/@$/,
    reserved: [],
  },
} satisfies Network;

export const behance = {
  id: 'behance',
  name: 'Behance',
  hosts: ['behance.net'],
  links: [{ kind: 'post', path: /^\/gallery\/./i, ...publicCode }],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.behance.net/{handle}', {
        tabs: ['projects|info|moodboards|appreciated|services|resume'],
      }),
    ],
    canonical: addressFrom('https://www.behance.net/{handle}'),
    reserved: words(`
      gallery search galleries hire assets joblist live onboarding blog about misc careers dev collection for_you
      pro login signup
    `),
  },
} satisfies Network;

export const dribbble = {
  id: 'dribbble',
  name: 'Dribbble',
  hosts: ['dribbble.com'],
  links: [
    { kind: 'post', path: /^\/shots\/./i, ...publicCode },
    { kind: 'hashtag', path: /^\/tags\/(?<value>[^/]+)$/i, ...publicCode },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://dribbble.com/{handle}', {
        tabs: ['shots', 'about', 'collections', 'likes', 'projects', 'services'],
      }),
    ],
    canonical: addressFrom('https://dribbble.com/{handle}'),
    reserved: words(`
      shots designers jobs session signup pro search tags hiring stories about contact freelance-jobs learn goods
      terms privacy find colors following instantmatch marketplace advertise events integrations places
    `),
  },
} satisfies Network;

export const deviantart = {
  id: 'deviantart',
  name: 'DeviantArt',
  hosts: ['deviantart.com'],
  links: [
    { kind: 'post', path: /^\/[^/]+\/(?:art|journal)\/./i, ...publicCode },
    { kind: 'hashtag', path: /^\/tag\/(?<value>[^/]+)$/i, ...publicCode },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.deviantart.com/{handle}', {
        tabs: ['gallery', 'about', 'favourites', 'posts', 'shop'],
      }),
      { path: /^\/$/, subdomain: true, ...unconfirmed },
    ],
    canonical: addressFrom('https://www.deviantart.com/{handle}'),
    reserved: words(`
      tag topic search join users about core-membership dreamup shop popular daily-deviations groups forum chat
      developers morelikethis watch commissions fav sta backend notes studio
    `),
  },
} satisfies Network;
