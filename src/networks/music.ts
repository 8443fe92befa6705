/** Where music and podcasts are heard. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { allauth, publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const soundcloud = {
  id: 'soundcloud',
  name: 'SoundCloud',
  hosts: ['soundcloud.com'],
  links: [
    { kind: 'redirect', host: 'exit.sc', path: /^\/$/, parameter: 'url', ...unconfirmed },
    { kind: 'hashtag', path: /^\/tags\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'post', path: /^\/[^/]+\/(?!tracks$|albums$|sets$|reposts$|likes$|popular-tracks$)[^/]+/i, ...sherlock },
    { kind: 'post', host: 'on.soundcloud.com', path: /^\/./, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://soundcloud.com/{handle}', { tabs: ['tracks|albums|sets|reposts|likes|popular-tracks'] }),
    ],
    canonical: addressFrom('https://soundcloud.com/{handle}'),
    reserved: words(`
      discover stream search upload you charts pages tags signin login logout settings messages notifications jobs
      imprint terms-of-use player connect pro go checkout mobile apps people groups
    `),
  },
  lookup: { note: 'the status tells', ...sherlock },
} satisfies Network;

export const mixcloud = {
  id: 'mixcloud',
  name: 'Mixcloud',
  hosts: ['mixcloud.com'],
  links: [
    {
      kind: 'post',
      path: /^\/(?!discover\/|tag\/)[^/]+\/(?!uploads$|favorites$|listens$|playlists$|stream$)[^/]+/i,
      ...sherlock,
    },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.mixcloud.com/{handle}/', { tabs: ['uploads|favorites|listens|playlists|stream'] }),
    ],
    canonical: addressFrom('https://www.mixcloud.com/{handle}/'),
    reserved: words(`
      discover upload live select pro tag search dashboard settings about categories widget terms privacy myaccount
      genres
    `),
  },
} satisfies Network;

export const bandcamp = {
  id: 'bandcamp',
  name: 'Bandcamp',
  hosts: ['bandcamp.com'],
  links: [
    { kind: 'post', host: '*.bandcamp.com', path: /^\/(?:album|track)\/./i, ...publicCode },
    { kind: 'hashtag', path: /^\/(?:tag|discover)\/(?<value>[^/]+)$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [{ path: /^\/(?:music|merch|community|releases)?$/i, subdomain: true }],
    canonical: addressFrom('https://{handle}.bandcamp.com'),
    reserved: ['daily', 'get', 'pages'],
  },
} satisfies Network;

export const spotify = {
  id: 'spotify',
  name: 'Spotify',
  hosts: ['open.spotify.com'],
  links: [
    { kind: 'home', host: 'spotify.com', path: /^\/(?:[a-z]{2}(?:-[a-z]{2,3})?)?$/i, ...publicCode },
    { kind: 'other', host: 'spotify.com', path: /^\//, ...publicCode },
    {
      kind: 'sign-in',
      host: 'accounts.spotify.com',
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:authorize|login)/i,
      ...allauth,
    },
    {
      kind: 'post',
      path: /^\/(?:intl-[a-z]{2,3}\/)?(?:track|album|playlist|episode|embed|user\/[^/]+\/playlist)\/./i,
      ...publicCode,
    },
    { kind: 'post', host: 'spotify.link', path: /^\/./, ...unconfirmed },
    { kind: 'post', host: 'spoti.fi', path: /^\/./, ...unconfirmed },
  ],
  profiles: {
    ...publicCode,
    patterns: [
      {
        path: /^\/(?:intl-[a-z]{2,3}\/)?artist\/(?<id>[^/]+)(?:\/[a-z-]+)?$/i,
        address: addressFrom('https://open.spotify.com/artist/{id}'),
      },
      {
        path: /^\/(?:intl-[a-z]{2,3}\/)?show\/(?<id>[^/]+)$/i,
        address: addressFrom('https://open.spotify.com/show/{id}'),
        what: 'channel',
      },
      { path: /^\/(?:intl-[a-z]{2,3}\/)?user\/(?<handle>[^/]+)$/i, ...sherlock },
    ],
    canonical: addressFrom('https://open.spotify.com/user/{handle}'),
    unfilled: /^\/(?:artist|show|user)$/i,
    reserved: [],
  },
} satisfies Network;

export const applePodcasts = {
  id: 'apple-podcasts',
  name: 'Apple Podcasts',
  hosts: ['podcasts.apple.com'],
  profiles: {
    ...unconfirmed,
    patterns: [{ path: /^(?:\/[a-z]{2})?\/podcast\/(?:[^/]+\/)?id(?<id>\d+)$/i, what: 'channel' }],
    canonical: (id) => addressFrom('https://podcasts.apple.com/podcast/id{id}')(id.replace(/^id/i, '')),
    reserved: [],
  },
} satisfies Network;

export const appleMusic = {
  id: 'apple-music',
  name: 'Apple Music',
  hosts: ['music.apple.com'],
  links: [{ kind: 'post', path: /^(?:\/[a-z]{2})?\/(?:album|song|playlist|music-video|station)\/./i, ...unconfirmed }],
  profiles: {
    ...unconfirmed,
    patterns: [{ path: /^(?:\/[a-z]{2})?\/artist\/(?:[^/]+\/)?(?:id)?(?<id>\d+)$/i }],
    canonical: addressFrom('https://music.apple.com/artist/{id}'),
    reserved: [],
  },
} satisfies Network;

export const lastFm = {
  id: 'last-fm',
  name: 'Last.fm',
  hosts: ['last.fm'],
  profiles: {
    ...sherlock,
    patterns: [{ path: /^(?:\/[a-z]{2})?\/user\/(?<handle>[^/]+)$/i }],
    canonical: addressFrom('https://www.last.fm/user/{handle}'),
    unfilled: /^\/user$/i,
    reserved: [],
  },
} satisfies Network;
