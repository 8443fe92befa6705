/** Odnoklassniki (OK): people, groups, sharing. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { reactShare, sharerJs, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const ok = {
  id: 'ok',
  name: 'Odnoklassniki',
  hosts: ['ok.ru'],
  legacyHosts: [{ host: 'odnoklassniki.ru', replacement: 'ok.ru', note: 'old host', ...unconfirmed }],
  links: [
    { kind: 'post', path: /^\/(?:video|live|music\/track|videoembed)\/./i, ...unconfirmed },
    { kind: 'post', path: /^\/(?:(?:group|profile)\/)?[^/]+\/(?:topic|statuses|album|photos)\/./i, ...unconfirmed },
    { kind: 'hashtag', path: /^\/hashtag\/(?<value>[^/]+)$/i, ...unconfirmed },
    { kind: 'sign-in', host: 'connect.ok.ru', path: /^\/oauth\/authorize$/i, ...unconfirmed },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [
      profilePattern('https://ok.ru/group/{id}', { what: 'community' }),
      profilePattern('https://ok.ru/profile/{id}', { what: 'person' }),
      profilePattern('https://ok.ru/{handle}'),
    ],
    canonical: addressFrom('https://ok.ru/{handle}'),
    unfilled: /^\/(?:group|profile)$/i,
    reserved: words(`
      dk feed search video music games groups help regulations live app apps game settings messages discussions
      guests marks gifts online shopping mall vitrine offer hashtag promo albums videoembed profile group privacy
      about dating moments
    `),
  },
  shares: [
    shareAt('https://connect.ok.ru/offer', {
      url: 'url',
      text: 'title',
      also: ['description', 'imageUrl'],
      ...sharerJs,
    }),
    shareAt('https://connect.ok.ru/dk', {
      url: 'st.shareUrl',
      text: 'st.comments',
      when: { 'st.cmd': 'WidgetSharePreview' },
      also: ['cmd', 'st._surl', 'st._aid', 'st.title', 'st.description', 'st.imageUrl', 'service'],
      replacement: 'https://connect.ok.ru/offer?url={url}&title={text}',
      ...reactShare,
    }),
    shareAt('https://ok.ru/dk', {
      url: 'st._surl',
      when: { 'st.cmd': 'addShare' },
      also: ['st.s', 'st.comments'],
      state: 'legacy',
      replacement: 'https://connect.ok.ru/offer?url={url}&title={text}',
      ...unconfirmed,
    }),
  ],
} satisfies Network;
