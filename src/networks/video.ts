/** Video hosts beside YouTube, TikTok and Twitch. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { lorey, publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const vimeo = {
  id: 'vimeo',
  name: 'Vimeo',
  hosts: ['vimeo.com'],
  links: [
    {
      kind: 'post',
      path: /^\/(?:\d+|(?:channels|groups|album|showcase|ondemand|event|video)\/[^/]+(?:\/.*)?|\d+\/[0-9a-f]+)$/i,
      ...lorey,
    },
    { kind: 'post', host: 'player.vimeo.com', path: /^\/video\/./i, ...publicCode },
    { kind: 'sign-in', path: /^\/(?:log_in|join)$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://vimeo.com/{handle}', {
        tabs: ['about|videos|albums|collections|likes|following|followers'],
      }),
    ],
    canonical: addressFrom('https://vimeo.com/{handle}'),
    reserved: words(`
      watch channels categories groups album showcase ondemand search join log_in upgrade about blog help features
      solutions stock terms privacy cookie_policy upload manage settings home explore upload-video create enterprise
      for-hire jobs ott site_map api oauth event live video staffpicks
    `),
  },
} satisfies Network;

export const kick = {
  id: 'kick',
  name: 'Kick',
  hosts: ['kick.com'],
  links: [{ kind: 'post', path: /^\/[^/]+\/(?:videos|clips)\/./i, ...unconfirmed }],
  profiles: profilesAt('https://kick.com/{handle}', {
    reserved: words(`
      categories browse following search video terms-of-service privacy-policy community-guidelines dashboard clips
      about
    `),
    ...sherlock,
  }),
} satisfies Network;

export const rumble = {
  id: 'rumble',
  name: 'Rumble',
  hosts: ['rumble.com'],
  links: [{ kind: 'post', path: /^\/(?:v[0-9a-z]+-.*\.html|embed\/.+)$/i, ...publicCode }],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://rumble.com/user/{handle}', { tabs: ['about', 'videos', 'livestreams', 'shorts'] }),
      profilePattern('https://rumble.com/c/{handle}', {
        tabs: ['about', 'videos', 'livestreams', 'shorts'],
        what: 'channel',
      }),
    ],
    canonical: addressFrom('https://rumble.com/user/{handle}'),
    unfilled: /^\/(?:user|c)$/i,
    reserved: [],
  },
} satisfies Network;
