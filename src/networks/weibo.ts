/** Weibo: accounts, posts, sharing. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { allauth, sharerJs, socialShareUrls, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const share = {
  url: 'url',
  text: 'title',
  also: [
    'pic',
    'pics',
    'appkey',
    'ralateUid',
    'relateUid',
    'searchPic',
    'count',
    'content',
    'sourceUrl',
    'language',
    'type',
    'style',
  ],
} as const;

export const weibo = {
  id: 'weibo',
  name: 'Weibo',
  hosts: ['weibo.com', 'weibo.cn'],
  mirrors: /^(?:us|tw|hk|e|overseas)$/,
  links: [
    {
      kind: 'hashtag',
      host: 's.weibo.com',
      path: /^\/weibo$/i,
      parameter: 'q',
      value: /^#(?<value>[^#]+)#?$/,
      ...unconfirmed,
    },
    { kind: 'hashtag', path: /^\/k\/(?<value>[^/]+)$/i, ...unconfirmed },
    {
      kind: 'post',
      path: /^\/(?:\d+\/[a-z0-9]{7,}|detail\/\d+|status\/[a-z0-9]+|ttarticle\/.*|tv\/show\/.*)$/i,
      ...unconfirmed,
    },
    { kind: 'sign-in', host: 'api.weibo.com', path: /^\/oauth2\/authorize$/i, ...allauth },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [
      profilePattern('https://weibo.com/u/{id}', { tabs: ['home'] }),
      profilePattern('https://weibo.com/profile/{id}'),
      profilePattern('https://weibo.com/n/{handle}'),
      profilePattern('https://weibo.com/p/{id}', { tabs: ['home'] }),
      profilePattern('https://weibo.com/{handle}', { tabs: ['home', 'profile'] }),
    ],
    canonical: addressFrom('https://weibo.com/{handle}'),
    unfilled: /^\/(?:u|n|p)$/i,
    reserved: words(`
      login.php login signup home newlogin tv mygroups at messages favorites hot search u n p k ttarticle detail
      status profile share visitor about aboutus settings
    `),
  },
  shares: [
    shareAt('https://service.weibo.com/share/share.php', { ...share, ...sharerJs }),
    shareAt('https://v.t.sina.com.cn/share/share.php', {
      ...share,
      state: 'dead',
      replacement: 'https://service.weibo.com/share/share.php?url={url}&title={text}',
      ...socialShareUrls,
    }),
  ],
} satisfies Network;
