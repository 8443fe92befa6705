/** YouTube: channels by handle, id and old names, videos and playlists. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { lorey, publicCode, sherlock, thirdParty, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const handleRule: HandleRule = {
  pattern: /^[\p{L}\p{M}\p{N}_.·-]{1,30}$/iu,
  words: '3 to 30 letters, digits, _ - . or ·',
  ...thirdParty('https://ufficiomarketing.it'),
};

const channelId: HandleRule = {
  pattern: /^(?!UC(?![\w-]{22}$))[\w-]+$/,
  words: 'UC and 22 letters, digits, - or _',
  ...lorey,
};

const tabs = [
  'featured|videos|shorts|streams|live|podcasts|playlists|courses|releases|store|community|posts|channels|about|discussion|search|join',
];

export const youtube = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com'],
  mirrors: /^(?:music|gaming|[a-z]{2})$/,
  links: [
    { kind: 'redirect', path: /^\/redirect$/i, parameter: 'q', ...publicCode },
    {
      kind: 'follow',
      path: /^\/(?:channel\/|c\/|user\/|@)?(?<value>[^/]+)(?:\/[a-z]+)?$/i,
      parameter: 'sub_confirmation',
      ...unconfirmed,
    },
    { kind: 'hashtag', path: /^\/hashtag\/(?<value>[^/]+)/i, ...publicCode },
    { kind: 'post', path: /^\/(?:watch|playlist)$/i, ...publicCode },
    { kind: 'post', path: /^\/(?:embed|shorts|live|clip|post|v|e|watch)\/[^/]+/i, ...publicCode },
    { kind: 'post', host: 'youtu.be', path: /^\/./, ...publicCode },
    { kind: 'post', host: 'youtube-nocookie.com', path: /^\/embed\/./i, ...publicCode },
    { kind: 'sign-in', path: /^\/signin$/i, ...unconfirmed },
    { kind: 'other', host: 'support.google.com', path: /^\/youtube/, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.youtube.com/@{handle}', { tabs, what: 'channel' }),
      profilePattern('https://www.youtube.com/channel/{id}', { tabs, what: 'channel', rule: channelId, ...lorey }),
      profilePattern('https://www.youtube.com/c/{handle}', { tabs, what: 'channel', rule: 'any', ...lorey }),
      profilePattern('https://www.youtube.com/user/{handle}', { tabs, what: 'channel', rule: 'any', ...lorey }),
      profilePattern('https://www.youtube.com/{handle}', { tabs, what: 'channel', rule: 'any', ...unconfirmed }),
    ],
    canonical: addressFrom('https://www.youtube.com/@{handle}'),
    handle: handleRule,
    unfilled: /^\/(?:channel|c|user|@)$/i,
    reserved: words(`
      watch embed shorts playlist live results feed hashtag clip post t about premium kids gaming
      subscription_center iframe_api oembed redirect attribution_link signin account new channel c user v e upload
      trending ads creators yt howyoutubeworks channels red tv music musicpremium intl jobs press copyright profile
      paid_memberships s api player_api get_video_info img vi browse movies logout verify opensearch index playables
      podcasts news sports learning fashion originals view_play_list widgets dev
    `),
    reservedFrom: publicCode,
  },
  lookup: {
    note: 'a missing handle is answered with 404; visitors from the EU may be sent to consent.youtube.com first',
    ...sherlock,
  },
} satisfies Network;
