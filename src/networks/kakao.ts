/** Kakao: channels of KakaoTalk, open chats, KakaoStory. Sharing to KakaoTalk itself goes through its script. */

import type { Network } from './network.ts';
import { addressFrom } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { publicCode, sharerJs, unconfirmed } from './sources.ts';

export const kakao = {
  id: 'kakao',
  name: 'Kakao',
  hosts: ['pf.kakao.com', 'story.kakao.com'],
  links: [
    { kind: 'message', host: 'pf.kakao.com', path: /^\/(?<value>_[^/]+)\/(?:chat|friend)$/i, ...unconfirmed },
    { kind: 'invite', host: 'open.kakao.com', path: /^\/(?:o|me)\/(?<value>[^/]+)/i, ...unconfirmed },
    { kind: 'post', host: 'pf.kakao.com', path: /^\/_[^/]+\/\d+$/, ...unconfirmed },
    { kind: 'post', host: 'story.kakao.com', path: /^\/(?!ch\/|s\/)[^/]+\/[^/]+/i, ...unconfirmed },
    { kind: 'sign-in', host: 'kauth.kakao.com', path: /^\/oauth\/authorize$/i, ...publicCode },
    { kind: 'sign-in', host: 'accounts.kakao.com', path: /^\/login/i, ...unconfirmed },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/(?<handle>_[^/]+)(?:\/posts)?$/, host: 'pf.kakao.com', what: 'channel' },
      {
        path: /^\/ch\/(?<handle>[^/]+)$/i,
        host: 'story.kakao.com',
        what: 'channel',
        address: addressFrom('https://story.kakao.com/ch/{handle}'),
      },
      {
        path: /^\/(?<handle>[^/]+)$/,
        host: 'story.kakao.com',
        address: addressFrom('https://story.kakao.com/{handle}'),
      },
    ],
    canonical: addressFrom('https://pf.kakao.com/{handle}'),
    reserved: ['share', 'ch', 's'],
  },
  shares: [
    shareAt('https://story.kakao.com/share', { url: 'url', text: 'text', ...sharerJs }),
    shareAt('https://story.kakao.com/s/share', { url: 'url', text: 'text', ...unconfirmed }),
  ],
} satisfies Network;
