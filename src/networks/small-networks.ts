/** Networks with few addresses to know: sharing first of all. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { publicCode, reactShare, shariff, socialShareUrls, unconfirmed } from './sources.ts';
import { hostsUnder, words } from './word-list.ts';

export const truthSocial = {
  id: 'truth-social',
  name: 'Truth Social',
  hosts: ['truthsocial.com'],
  links: [{ kind: 'post', path: /^\/@[^/]+\/(?:posts\/)?\d+/, ...unconfirmed }],
  profiles: profilesAt('https://truthsocial.com/@{handle}', { unfilled: /^\/@$/, ...unconfirmed }),
  shares: [
    shareAt('https://truthsocial.com/share', {
      url: 'url',
      text: 'title',
      required: [],
      also: ['text'],
      ...publicCode,
    }),
  ],
} satisfies Network;

export const gab = {
  id: 'gab',
  name: 'Gab',
  hosts: ['gab.com'],
  links: [{ kind: 'post', path: /^\/[^/]+\/posts\/./i, ...unconfirmed }],
  profiles: profilesAt('https://gab.com/{handle}', {
    reserved: words(`
      compose home explore groups news search about auth settings trends signup login tags marketplace pro
    `),
    ...unconfirmed,
  }),
  shares: [shareAt('https://gab.com/compose', { url: 'url', text: 'text', required: [], ...reactShare })],
} satisfies Network;

export const gettr = {
  id: 'gettr',
  name: 'GETTR',
  hosts: ['gettr.com'],
  links: [{ kind: 'post', path: /^\/post\/./i, ...unconfirmed }],
  profiles: profilesAt('https://gettr.com/user/{handle}', { unfilled: /^\/user$/i, ...unconfirmed }),
  shares: [shareAt('https://gettr.com/share', { url: 'url', text: 'text', required: [], ...unconfirmed })],
} satisfies Network;

export const farcaster = {
  id: 'farcaster',
  name: 'Farcaster',
  hosts: ['farcaster.xyz'],
  legacyHosts: [{ host: 'warpcast.com', replacement: 'farcaster.xyz', note: 'renamed', ...publicCode }],
  links: [{ kind: 'post', path: /^\/(?!~)[^/]+\/0x[0-9a-f]+$/i, ...unconfirmed }],
  profiles: profilesAt('https://farcaster.xyz/{handle}', { reserved: ['~'], ...unconfirmed }),
  shares: [
    shareAt('https://farcaster.xyz/~/compose', {
      text: 'text',
      also: ['embeds[]', 'channelKey', 'parentCastHash'],
      otherTexts: ['embeds[]'],
      ...publicCode,
    }),
    shareAt('https://warpcast.com/~/compose', {
      text: 'text',
      also: ['embeds[]', 'channelKey', 'parentCastHash'],
      otherTexts: ['embeds[]'],
      state: 'legacy',
      replacement: 'https://farcaster.xyz/~/compose?text={text}&embeds[]={url}',
      ...publicCode,
    }),
  ],
} satisfies Network;

export const nextdoor = {
  id: 'nextdoor',
  name: 'Nextdoor',
  hosts: hostsUnder('nextdoor', 'com co.uk de fr it es nl com.au ca'),
  links: [{ kind: 'post', path: /^\/(?:p|news_feed)\/./i, ...unconfirmed }],
  profiles: {
    ...unconfirmed,
    patterns: [
      profilePattern('https://nextdoor.com/pages/{handle}', { tabs: ['about'], what: 'organisation' }),
      profilePattern('https://nextdoor.com/agency-detail/*/*/{handle}', {
        what: 'organisation',
        address: addressFrom('https://nextdoor.com/pages/{handle}'),
      }),
    ],
    canonical: addressFrom('https://nextdoor.com/pages/{handle}'),
    unfilled: /^\/pages$/i,
    reserved: [],
  },
  shares: [shareAt('https://nextdoor.com/sharekit', { text: 'body', also: ['source', 'hashtag'], ...unconfirmed })],
} satisfies Network;

export const lobsters = {
  id: 'lobsters',
  name: 'Lobsters',
  hosts: ['lobste.rs'],
  ordinaryRoot: true,
  links: [{ kind: 'post', path: /^\/s\/./i, ...publicCode }],
  profiles: {
    ...unconfirmed,
    patterns: [profilePattern('https://lobste.rs/~{handle}'), profilePattern('https://lobste.rs/u/{handle}')],
    canonical: addressFrom('https://lobste.rs/~{handle}'),
    reserved: [],
  },
  shares: [shareAt('https://lobste.rs/stories/new', { url: 'url', text: 'title', ...unconfirmed })],
} satisfies Network;

export const diaspora = {
  id: 'diaspora',
  name: 'diaspora*',
  hosts: ['diasporafoundation.org'],
  ordinaryRoot: true,
  shares: [
    shareAt('https://share.diasporafoundation.org/', {
      url: 'url',
      text: 'title',
      also: ['notes', 'jump'],
      ...shariff,
    }),
  ],
} satisfies Network;

export const flipboard = {
  id: 'flipboard',
  name: 'Flipboard',
  hosts: ['flipboard.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'post', path: /^\/(?:article|video)\/./i, ...unconfirmed },
    { kind: 'hashtag', path: /^\/topic\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'post', host: 'flip.it', path: /^\/./, ...unconfirmed },
  ],
  profiles: profilesAt('https://flipboard.com/@{handle}', { unfilled: /^\/@$/, ...unconfirmed }),
  shares: [
    shareAt('https://share.flipboard.com/bookmarklet/popout', {
      url: 'url',
      text: 'title',
      also: ['v', 'ext', 'utm_medium', 'utm_campaign', 'utm_source', 't'],
      ...shariff,
    }),
  ],
} satisfies Network;

export const mix = {
  id: 'mix',
  name: 'Mix',
  hosts: ['mix.com'],
  ordinaryRoot: true,
  profiles: profilesAt('https://mix.com/{handle}', {
    reserved: ['add', 'mixit', 'login', 'about', 'terms', 'privacy'],
    ...unconfirmed,
  }),
  shares: [
    shareAt('https://mix.com/add', { url: 'url', text: 'title', state: 'dead', ...socialShareUrls }),
    shareAt('https://mix.com/mixit', { url: 'url', text: 'title', state: 'dead', ...unconfirmed }),
  ],
} satisfies Network;

/** Ended in 2012 and came back in another form, without the old endpoint. */
export const digg = {
  id: 'digg',
  name: 'Digg',
  hosts: ['digg.com'],
  ordinaryRoot: true,
  shares: [
    shareAt('https://digg.com/submit', {
      url: 'url',
      text: 'title',
      also: ['phase', 'bodytext', 'topic'],
      state: 'dead',
      closed: '2012',
      ...socialShareUrls,
    }),
  ],
} satisfies Network;

export const myspace = {
  id: 'myspace',
  name: 'Myspace',
  hosts: ['myspace.com'],
  profiles: profilesAt('https://myspace.com/{handle}', {
    reserved: words(`
      post discover search signin signup pages browse modules music home
    `),
    ...unconfirmed,
  }),
  shares: [
    shareAt('https://myspace.com/post', { url: 'u', text: 't', also: ['c', 'l'], state: 'dead', ...socialShareUrls }),
    shareAt('https://myspace.com/modules/postto/pages', {
      url: 'u',
      text: 't',
      also: ['c', 'l'],
      state: 'dead',
      ...unconfirmed,
    }),
  ],
} satisfies Network;

export const scoopIt = {
  id: 'scoop-it',
  name: 'Scoop.it',
  hosts: ['scoop.it'],
  ordinaryRoot: true,
  profiles: profilesAt('https://www.scoop.it/u/{handle}', { unfilled: /^\/u$/i, ...unconfirmed }),
  shares: [
    shareAt('https://scoop.it/bookmarklet', { url: 'url', text: 'title', state: 'dead', ...socialShareUrls }),
    shareAt('https://scoop.it/oexchange/share', { url: 'url', text: 'title', state: 'dead', ...unconfirmed }),
  ],
} satisfies Network;

export const clubhouse = {
  id: 'clubhouse',
  name: 'Clubhouse',
  hosts: ['clubhouse.com'],
  legacyHosts: [{ host: 'joinclubhouse.com', replacement: 'clubhouse.com', note: 'old host', ...unconfirmed }],
  profiles: profilesAt('https://www.clubhouse.com/@{handle}', { unfilled: /^\/@$/, ...unconfirmed }),
} satisfies Network;

export const gravatar = {
  id: 'gravatar',
  name: 'Gravatar',
  hosts: ['gravatar.com'],
  ordinaryRoot: true,
  mirrors: /^(?:[a-z]{2}|secure)$/,
  links: [{ kind: 'other', path: /^\/avatar\//i, ...publicCode }],
  profiles: profilesAt('https://gravatar.com/{handle}', {
    reserved: words(`
      avatar profile profiles connect site support faq about login signup developers blog emails gravatars
    `),
    ...unconfirmed,
  }),
} satisfies Network;

export const shareChat = {
  id: 'sharechat',
  name: 'ShareChat',
  hosts: ['sharechat.com'],
  links: [{ kind: 'post', path: /^\/(?:post|video)\/./i, ...unconfirmed }],
  profiles: profilesAt('https://sharechat.com/profile/{handle}', { unfilled: /^\/profile$/i, ...unconfirmed }),
} satisfies Network;
