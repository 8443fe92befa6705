/** VK: people, communities, posts, sharing. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { allauth, derived, publicCode, reactShare, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const handleRule: HandleRule = {
  pattern: /^[a-z0-9_.]{2,32}$/i,
  words: '2 to 32 letters, digits, dots or _',
  ...derived('the shape of profile addresses'),
};

const share = {
  url: 'url',
  text: 'title',
  also: ['image', 'noparse', 'description', 'comment', 'hasDescription', 'no_vk_links'],
} as const;

export const vk = {
  id: 'vk',
  name: 'VK',
  hosts: ['vk.com', 'vk.ru'],
  legacyHosts: [{ host: 'vkontakte.ru', replacement: 'vk.com', note: 'old host', ...unconfirmed }],
  links: [
    { kind: 'redirect', path: /^\/away(?:\.php)?$/i, parameter: 'to', ...publicCode },
    { kind: 'hashtag', path: /^\/feed$/i, parameter: 'q', value: /^#(?<value>[^\s#]+)$/, ...unconfirmed },
    { kind: 'hashtag', path: /^\/hashtag\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'message', host: 'vk.me', path: /^\/(?<value>[^/]+)$/, ...unconfirmed },
    { kind: 'message', path: /^\/(?:write|im\/convo\/)(?<value>-?\d+)$/i, ...unconfirmed },
    {
      kind: 'post',
      path: /^\/(?:wall|photo|video|clips?|album|albums|topic|story|poll|podcast|doc|note|market|product|audio|page)-?\d/i,
      ...publicCode,
    },
    { kind: 'post', path: /^\/@./, ...unconfirmed },
    { kind: 'post', path: /^\/(?:video|clip|music|market)\/./i, ...unconfirmed },
    { kind: 'post', path: /^\/[^/]+$/, parameter: 'w', value: /^(?:wall|page|product)-?\d/i, ...publicCode },
    { kind: 'sign-in', host: 'id.vk.com', path: /^\/(?:authorize|auth)$/i, ...publicCode },
    { kind: 'sign-in', host: 'id.vk.ru', path: /^\/(?:authorize|auth)$/i, ...allauth },
    { kind: 'sign-in', host: 'oauth.vk.com', path: /^\/authorize$/i, ...publicCode },
    { kind: 'sign-in', path: /^\/(?:login|join)(?:\.php)?$/i, ...unconfirmed },
    { kind: 'other', host: 'vk.cc', path: /^\/./, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      { path: /^\/(?<handle>id\d+)$/i, what: 'person', ...unconfirmed },
      { path: /^\/(?<handle>(?:club|public|event)\d+)$/i, what: 'community', ...unconfirmed },
      profilePattern('https://vk.com/{handle}'),
    ],
    canonical: addressFrom('https://vk.com/{handle}'),
    handle: handleRule,
    reserved: words(`
      feed login join settings mail im friends groups photos video videos docs apps dev about support terms privacy
      blog jobs ads share.php share away.php away video_ext.php widget_comments.php widget_community.php search
      audio audios music bookmarks fave market services games clips stickers restore edit legal help faq hashtag
      index.php mobile safety products press brand data_protection ui doc calls discover
    `),
  },
  shares: [
    shareAt('https://vk.com/share.php', { ...share, ...reactShare }),
    shareAt('https://vkontakte.ru/share.php', {
      ...share,
      state: 'legacy',
      replacement: 'https://vk.com/share.php?url={url}&title={text}',
      ...reactShare,
    }),
  ],
  lookup: { note: 'a missing name is answered with a redirect', ...sherlock },
  botWall: { note: 'redirects for missing names, as it does for many robots', ...derived(sherlock.source) },
} satisfies Network;
