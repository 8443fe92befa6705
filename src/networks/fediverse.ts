/** Fediverse software other than Mastodon, by its larger servers; and hosts whose `/@name` means something else. */

import { fediverseHandle, serverAddress, withServer } from './mastodon.ts';
import type { Network } from './network.ts';
import { publicCode, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const pixelfed = {
  id: 'pixelfed',
  name: 'Pixelfed',
  hosts: [
    'pixelfed.social',
    'pixelfed.de',
    'pixelfed.art',
    'pixelfed.tokyo',
    'pixelfed.au',
    'gram.social',
    'metapixl.com',
    'pxlmo.com',
  ],
  links: [
    { kind: 'post', path: /^\/(?:p|i\/web\/post)\/./i, ...unconfirmed },
    { kind: 'hashtag', path: /^\/discover\/tags\/(?<value>[^/]+)$/i, ...unconfirmed },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/@(?<handle>[^/]+)$/, spell: withServer },
      { path: /^\/users\/(?<handle>[^/]+)$/i, spell: withServer },
      { path: /^\/(?<handle>[^/]+)$/, spell: withServer },
    ],
    canonical: serverAddress('/'),
    handle: fediverseHandle,
    reserved: words(`
      login register site discover i p about explore settings stories share
    `),
  },
} satisfies Network;

export const peertube = {
  id: 'peertube',
  name: 'PeerTube',
  hosts: [
    'framatube.org',
    'tilvids.com',
    'peertube.tv',
    'diode.zone',
    'makertube.net',
    'tube.tchncs.de',
    'video.blender.org',
  ],
  links: [{ kind: 'post', path: /^\/(?:w|videos\/(?:watch|embed))\/./i, ...unconfirmed }],
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/(?:a|accounts)\/(?<handle>[^/]+)(?:\/[a-z-]+)?$/i, spell: withServer },
      {
        path: /^\/(?:c|video-channels)\/(?<handle>[^/]+)(?:\/[a-z-]+)?$/i,
        spell: withServer,
        what: 'channel',
        address: serverAddress('/c/'),
      },
    ],
    canonical: serverAddress('/a/'),
    handle: fediverseHandle,
    reserved: [],
  },
} satisfies Network;

export const lemmy = {
  id: 'lemmy',
  name: 'Lemmy',
  hosts: [
    'lemmy.world',
    'lemmy.ml',
    'lemmy.ca',
    'lemmy.dbzer0.com',
    'sh.itjust.works',
    'programming.dev',
    'beehaw.org',
    'feddit.org',
    'feddit.it',
    'sopuli.xyz',
    'aussie.zone',
  ],
  links: [{ kind: 'post', path: /^\/(?:post|comment)\/\d+/i, ...unconfirmed }],
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/u\/(?<handle>[^/]+)$/i, spell: withServer, what: 'person' },
      { path: /^\/c\/(?<handle>[^/]+)$/i, spell: withServer, what: 'community', address: serverAddress('/c/') },
    ],
    canonical: serverAddress('/u/'),
    handle: fediverseHandle,
    reserved: [],
  },
} satisfies Network;

export const misskey = {
  id: 'misskey',
  name: 'Misskey',
  hosts: ['misskey.io', 'misskey.design', 'misskey.art', 'nijimiss.moe', 'sharkey.world'],
  links: [
    { kind: 'post', path: /^\/notes\/./i, ...unconfirmed },
    { kind: 'hashtag', path: /^\/tags\/(?<value>[^/]+)$/i, ...unconfirmed },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [{ path: /^\/@(?<handle>[^/]+)$/, spell: withServer }],
    canonical: serverAddress('/@'),
    handle: fediverseHandle,
    unfilled: /^\/@$/,
    reserved: [],
  },
} satisfies Network;

/** Hosts that name their members `/@name` (or `/users/name`) and are no fediverse servers. */
export const notFediverse = {
  hosts: new Map(
    words(`
      hive.blog steemit.com peakd.com ecency.com velog.io brunch.co.kr replit.com observablehq.com stackblitz.com
      glitch.com lemon8-app.com likee.video triller.co zora.co odysee.com jsr.io pypi.org crates.io packagist.org
      npmx.dev unpkg.com esm.sh jsdelivr.net skypack.dev stackexchange.com superuser.com serverfault.com
      askubuntu.com mathoverflow.net
    `).map((host) => [host, true] as const),
  ),
  ...publicCode,
} as const;
