/** Networks of China and Korea without a file of their own. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { allauth, sharerJs, unconfirmed } from './sources.ts';

/** Shared by a QR code of the page's address: there is no share link, and accounts have no public address. */
export const wechat = {
  id: 'wechat',
  name: 'WeChat',
  hosts: ['weixin.qq.com', 'wechat.com'],
  links: [
    { kind: 'sign-in', host: 'open.weixin.qq.com', path: /^\/connect\/(?:qrconnect|oauth2\/authorize)$/i, ...allauth },
    { kind: 'post', host: 'mp.weixin.qq.com', path: /^\/s(?:\/|$)/i, ...unconfirmed },
  ],
} satisfies Network;

export const qzone = {
  id: 'qzone',
  name: 'QZone',
  hosts: ['qzone.qq.com'],
  links: [{ kind: 'sign-in', host: 'graph.qq.com', path: /^\/oauth2\.0\/(?:authorize|show)$/i, ...unconfirmed }],
  profiles: {
    ...profilesAt('https://user.qzone.qq.com/{id}', unconfirmed),
    patterns: [{ path: /^\/(?<id>\d+)$/, host: 'user.qzone.qq.com' }],
  },
  shares: [
    shareAt('https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey', {
      url: 'url',
      text: 'title',
      also: ['summary', 'desc', 'pics', 'site', 'otype', 'showcount', 'style', 'width', 'height'],
      ...sharerJs,
    }),
  ],
} satisfies Network;

export const qq = {
  id: 'qq',
  name: 'QQ',
  hosts: ['im.qq.com'],
  links: [{ kind: 'message', host: 'wpa.qq.com', path: /^\/msgrd$/i, parameter: 'uin', ...unconfirmed }],
  shares: [
    shareAt('https://connect.qq.com/widget/shareqq/index.html', {
      url: 'url',
      text: 'title',
      also: ['desc', 'summary', 'pics', 'site', 'source', 'flash', 'style'],
      ...unconfirmed,
    }),
  ],
} satisfies Network;

export const douban = {
  id: 'douban',
  name: 'Douban',
  hosts: ['douban.com'],
  profiles: profilesAt('https://www.douban.com/people/{handle}/', { unfilled: /^\/people$/i, ...unconfirmed }),
  shares: [
    shareAt('https://douban.com/share/service', {
      url: 'href',
      text: 'text',
      also: ['name', 'image', 'updated', 'bm', 'comment'],
      ...sharerJs,
    }),
    shareAt('https://shuo.douban.com/!service/share', {
      url: 'href',
      text: 'text',
      also: ['name', 'image'],
      state: 'legacy',
      replacement: 'https://www.douban.com/share/service?href={url}&name={text}',
      ...unconfirmed,
    }),
  ],
} satisfies Network;

export const xiaohongshu = {
  id: 'xiaohongshu',
  name: 'Xiaohongshu (RedNote)',
  hosts: ['xiaohongshu.com', 'rednote.com'],
  links: [
    { kind: 'post', path: /^\/(?:explore|discovery\/item)\/./i, ...unconfirmed },
    { kind: 'post', host: 'xhslink.com', path: /^\/./, ...unconfirmed },
  ],
  profiles: profilesAt('https://www.xiaohongshu.com/user/profile/{id}', {
    unfilled: /^\/user\/profile$/i,
    ...unconfirmed,
  }),
} satisfies Network;

export const douyin = {
  id: 'douyin',
  name: 'Douyin',
  hosts: ['douyin.com'],
  links: [
    { kind: 'post', path: /^\/(?:video|note)\/./i, ...unconfirmed },
    { kind: 'post', host: 'v.douyin.com', path: /^\/./, ...unconfirmed },
    { kind: 'hashtag', path: /^\/(?:hashtag|search)\/#?(?<value>[^/]+)$/i, ...unconfirmed },
  ],
  profiles: profilesAt('https://www.douyin.com/user/{id}', { unfilled: /^\/user$/i, ...unconfirmed }),
} satisfies Network;

export const bilibili = {
  id: 'bilibili',
  name: 'Bilibili',
  hosts: ['bilibili.com'],
  links: [
    { kind: 'post', path: /^\/(?:video|read|bangumi|opus)\/./i, ...unconfirmed },
    { kind: 'post', host: 't.bilibili.com', path: /^\/\d/, ...unconfirmed },
    { kind: 'post', host: 'b23.tv', path: /^\/./, ...unconfirmed },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [{ path: /^\/(?<id>\d+)(?:\/[a-z]+)?$/i, host: 'space.bilibili.com' }],
    canonical: addressFrom('https://space.bilibili.com/{id}'),
    reserved: [],
  },
} satisfies Network;

export const naver = {
  id: 'naver',
  name: 'Naver',
  hosts: ['blog.naver.com'],
  links: [
    { kind: 'sign-in', host: 'nid.naver.com', path: /^\/(?:oauth2\.0\/authorize|nidlogin\.login)$/i, ...allauth },
    { kind: 'post', path: /^\/[^/]+\/\d+$/, ...unconfirmed },
    { kind: 'post', path: /^\/PostView\.(?:naver|nhn)$/i, ...unconfirmed },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/PostList\.(?:naver|nhn)$/i, parameter: { name: 'blogId', carries: 'handle' } },
      profilePattern('https://blog.naver.com/{handle}'),
      {
        path: /^\/(?<handle>[^/]+)$/,
        host: 'cafe.naver.com',
        what: 'community',
        address: addressFrom('https://cafe.naver.com/{handle}'),
      },
    ],
    canonical: addressFrom('https://blog.naver.com/{handle}'),
    reserved: ['postlist.naver', 'postlist.nhn', 'postview.naver', 'postview.nhn', 'openapi'],
  },
  shares: [
    shareAt('https://blog.naver.com/openapi/share', { url: 'url', text: 'title', ...unconfirmed }),
    shareAt('https://share.naver.com/web/shareview', { url: 'url', text: 'title', ...unconfirmed }),
    shareAt('https://share.naver.com/web/shareview.nhn', {
      url: 'url',
      text: 'title',
      state: 'legacy',
      replacement: 'https://share.naver.com/web/shareView?url={url}&title={text}',
      ...unconfirmed,
    }),
  ],
} satisfies Network;

export const band = {
  id: 'band',
  name: 'BAND',
  hosts: ['band.us'],
  profiles: profilesAt(
    ['https://band.us/@{handle}', 'https://band.us/band/{id}', 'https://band.us/page/{id}'],
    unconfirmed,
  ),
  shares: [shareAt('https://band.us/plugin/share', { text: 'body', also: ['route'], ...unconfirmed })],
} satisfies Network;
