/** Sport, films, books and games. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const strava = {
  id: 'strava',
  name: 'Strava',
  hosts: ['strava.com'],
  links: [{ kind: 'post', path: /^\/(?:activities|segments|routes)\/\d+/i, ...publicCode }],
  profiles: profilesAt(['https://www.strava.com/athletes/{handle}', 'https://www.strava.com/clubs/{handle}'], {
    unfilled: /^\/(?:athletes|clubs)$/i,
    ...sherlock,
  }),
} satisfies Network;

export const letterboxd = {
  id: 'letterboxd',
  name: 'Letterboxd',
  hosts: ['letterboxd.com'],
  profiles: profilesAt('https://letterboxd.com/{handle}/', {
    reserved: words(`
      films film lists members journal about search sign-in pro actor director apps legal welcome gifts contact
      activity create-account reviews people studio news year-in-review
    `),
    ...sherlock,
  }),
} satisfies Network;

export const goodreads = {
  id: 'goodreads',
  name: 'Goodreads',
  hosts: ['goodreads.com'],
  links: [{ kind: 'post', path: /^\/(?:book|review|quotes|list|series|work)\/show\/./i, ...publicCode }],
  profiles: {
    ...sherlock,
    patterns: [
      {
        path: /^\/user\/show\/(?<id>\d+)[^/]*$/i,
        address: addressFrom('https://www.goodreads.com/user/show/{id}'),
        ...unconfirmed,
      },
      {
        path: /^\/author\/show\/(?<id>\d+)[^/]*$/i,
        address: addressFrom('https://www.goodreads.com/author/show/{id}'),
        ...unconfirmed,
      },
      profilePattern('https://www.goodreads.com/{handle}'),
    ],
    canonical: addressFrom('https://www.goodreads.com/{handle}'),
    reserved: words(`
      book author user review list shelf genres quotes group search choiceawards blog giveaway about help jobs api
      interviews news recommendations ask_the_author topic series work trivia quizzes challenges home advertisers
    `),
  },
} satisfies Network;

export const trakt = {
  id: 'trakt',
  name: 'Trakt',
  hosts: ['trakt.tv'],
  profiles: profilesAt('https://trakt.tv/users/{handle}', { unfilled: /^\/users$/i, ...sherlock }),
} satisfies Network;

export const steam = {
  id: 'steam',
  name: 'Steam',
  hosts: ['steamcommunity.com'],
  links: [
    { kind: 'redirect', path: /^\/linkfilter$/i, parameter: 'url', ...unconfirmed },
    { kind: 'redirect', path: /^\/linkfilter$/i, parameter: 'u', ...unconfirmed },
    { kind: 'sign-in', path: /^\/openid\/login$/i, ...unconfirmed },
    {
      kind: 'post',
      path: /^\/(?:sharedfiles\/filedetails|app|games|groups\/[^/]+\/(?:announcements|discussions))(?:\/|$)/i,
      ...unconfirmed,
    },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://steamcommunity.com/id/{handle}', { what: 'person' }),
      profilePattern('https://steamcommunity.com/groups/{handle}', { what: 'community' }),
      profilePattern('https://steamcommunity.com/profiles/{id}', { what: 'person', ...unconfirmed }),
    ],
    canonical: addressFrom('https://steamcommunity.com/id/{handle}'),
    unfilled: /^\/(?:id|groups|profiles)$/i,
    reserved: [],
  },
} satisfies Network;
