/** Facebook: profiles, pages, groups, the sharer, and what else its addresses mean. */

import type { HandleRule, Network, Sourced } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import {
  allauth,
  lorey,
  publicCode,
  reactShare,
  sharerJs,
  socialShareUrls,
  thirdParty,
  unconfirmed,
} from './sources.ts';
import { words } from './word-list.ts';

const sharer = 'https://www.facebook.com/sharer/sharer.php?u={url}';
/** Old parameters that many templates still send; they do nothing and hurt nothing. */
const ignored = [
  't',
  'title',
  'display',
  'src',
  'picture',
  'description',
  'caption',
  'ref',
  'app_id',
  'kid_directed_site',
];

const handleRule: HandleRule = {
  pattern: /^[\p{L}\p{M}\p{N}.-]{1,100}$/iu,
  words: 'letters, digits and dots (hyphens on old pages)',
  ...thirdParty('https://gist.github.com/tonybruess/9405134'),
};

const byId = addressFrom('https://www.facebook.com/{id}');
const numbered = { address: byId, what: 'organisation', rule: 'any', ...lorey } as const;
const passedOn: Sourced & { rule: 'any' } = { rule: 'any', ...unconfirmed };

const tabs = [
  'about(?:_.+)?|info|reviews|photos|videos|events|posts|reels(?:_tab)?|live(?:_videos)?|community|followers|following|friends',
  'services|shop|menu|mentions|music|notes|offers|jobs|map|directory|groups|likes|timeline|home|app(?:/.*)?|photos_stream',
  'photos_albums|photos_by|photos_of|videos_by|sports|books|movies|check-?ins|tagged',
];

export const facebook = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'fb.me'],
  legacyHosts: [{ host: 'fb.com', replacement: 'facebook.com', note: 'redirects', ...lorey }],
  mirrors: /^(?:mbasic|touch|free|[a-z]{2}(?:-[a-z]{2})?|es-la)$/,
  links: [
    { kind: 'redirect', host: 'l.facebook.com', path: /^\/l\.php$/, parameter: 'u', ...publicCode },
    { kind: 'redirect', host: 'lm.facebook.com', path: /^\/l\.php$/, parameter: 'u', ...unconfirmed },
    { kind: 'redirect', path: /^\/(?:l\.php|flx\/warn)$/, parameter: 'u', ...unconfirmed },
    { kind: 'sign-in', path: /^\/(?:v[\d.]+\/)?dialog\/oauth$/i, ...allauth },
    { kind: 'sign-in', path: /^\/(?:login(?:\.php)?(?:\/.*)?|r\.php|reg|signup)$/i, ...unconfirmed },
    { kind: 'hashtag', path: /^\/hashtag\/(?<value>[^/]+)$/i, ...publicCode },
    { kind: 'post', host: 'fb.watch', path: /^\/./, ...unconfirmed },
    { kind: 'post', host: 'fb.me', path: /^\/[epv]\/./, ...unconfirmed },
    { kind: 'post', path: /^\/(?:watch|watch\/live|video\.php)$/i, parameter: 'v', ...publicCode },
    { kind: 'post', path: /^\/(?:photo(?:\.php)?|media\/set|album\.php)$/i, ...publicCode },
    { kind: 'post', path: /^\/(?:permalink|story)\.php$/i, ...publicCode },
    {
      kind: 'post',
      path: /^\/(?:reel|events|stories|notes|videos|photos|marketplace\/item|watch)\/[^/]+/i,
      ...publicCode,
    },
    { kind: 'post', path: /^\/groups\/[^/]+\/(?:posts|permalink)\/./i, ...publicCode },
    { kind: 'post', path: /^\/share\/[prv]\/./i, ...unconfirmed },
    { kind: 'post', path: /^\/[^/]+\/(?:posts|videos|photos|events|notes|reels?|activity)\/./i, ...publicCode },
  ],
  profiles: {
    ...lorey,
    patterns: [
      {
        path: /^\/profile\.php$/i,
        parameter: { name: 'id', carries: 'id' },
        address: addressFrom('https://www.facebook.com/profile.php?id={id}'),
        rule: 'any',
      },
      { path: /^\/pages\/category\/[^/]+\/(?:[^/]*-)?(?<id>\d{5,})$/i, ...numbered, ...unconfirmed },
      { path: /^\/pages\/[^/]+\/(?<id>\d+)$/i, ...numbered },
      { path: /^\/people\/[^/]+\/(?<id>\d+)$/i, ...numbered, what: 'person' },
      { path: /^\/p\/(?:[^/]*-)?(?<id>\d{5,})(?:\/.*)?$/i, ...numbered, ...unconfirmed },
      profilePattern('https://www.facebook.com/groups/{handle}', {
        tabs: ['about', 'members', 'media', 'files', 'events', 'buy_sell_discussion'],
        what: 'community',
        rule: 'any',
      }),
      { path: /^\/pg\/(?<handle>[^/]+)(?:\/.*)?$/i, ...unconfirmed },
      profilePattern('https://www.facebook.com/share/g/{id}', { what: 'community', ...passedOn }),
      profilePattern('https://www.facebook.com/share/{id}', passedOn),
      { path: /^\/(?<handle>[^/]+-(?<id>\d{6,}))$/, rule: 'any', ...unconfirmed },
      { path: /^\/(?<id>\d{6,})$/, address: byId, rule: 'any' },
      profilePattern('https://www.facebook.com/{handle}', { tabs }),
    ],
    canonical: addressFrom('https://www.facebook.com/{handle}'),
    handle: handleRule,
    refusesAt: true,
    unfilled: /^\/(?:profile\.php|pages|people|pg|p|@)$/i,
    reserved: words(`
      sharer sharer.php share share.php dialog plugins tr login login.php logout recover help policies policy.php
      privacy legal terms.php terms settings messages marketplace gaming watch reel reels stories story.php photo
      photo.php photos video.php videos events hashtag search business ads developers careers l.php flx me home.php
      friends notifications profile.php groups pages people permalink.php pg p index.php login_alerts about press
      directory games fundraisers donate bookmarks saved memories feed feeds campaign checkpoint cookie cookies
      mobile lite ajax public connect media marketing safety security badges insights language.php places r.php reg
      signup
    `),
    reservedFrom: publicCode,
  },
  shares: [
    shareAt('https://facebook.com/sharer/sharer.php', {
      url: 'u',
      also: ['hashtag', 'quote', ...ignored],
      ...sharerJs,
    }),
    shareAt('https://facebook.com/sharer.php', {
      url: 'u',
      also: ['hashtag', 'quote', ...ignored],
      replacement: sharer,
      ...socialShareUrls,
    }),
    shareAt('https://facebook.com/sharer', {
      url: 'u',
      also: ['hashtag', 'quote', ...ignored],
      replacement: sharer,
      ...publicCode,
    }),
    shareAt('https://facebook.com/share.php', {
      url: 'u',
      also: ['hashtag', 'quote', ...ignored],
      state: 'legacy',
      replacement: sharer,
      ...socialShareUrls,
    }),
    ...['/dialog/share', '/*/dialog/share'].map((path) =>
      shareAt(`https://facebook.com${path}`, {
        url: 'href',
        text: 'quote',
        required: ['app_id', 'href'],
        also: ['display', 'redirect_uri', 'hashtag', 'mobile_iframe'],
        ...reactShare,
      }),
    ),
    ...['/dialog/feed', '/*/dialog/feed'].map((path) =>
      shareAt(`https://facebook.com${path}`, {
        url: 'link',
        text: 'quote',
        required: ['app_id', 'link'],
        also: ['display', 'redirect_uri', 'from', 'to', 'source', 'picture', 'name', 'caption', 'description', 'ref'],
        state: 'legacy',
        replacement: 'https://www.facebook.com/dialog/share?app_id={app id}&href={url}',
        ...reactShare,
      }),
    ),
  ],
  botWall: { note: 'answers robots with a sign-in page, a redirect to /login, 400 or 429', ...unconfirmed },
} satisfies Network;
