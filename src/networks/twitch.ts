/** Twitch: channels, videos and clips. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { allauth, derived, namesniper, publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const twitch = {
  id: 'twitch',
  name: 'Twitch',
  hosts: ['twitch.tv'],
  links: [
    { kind: 'post', path: /^\/(?:videos|collections)\/./i, ...publicCode },
    { kind: 'post', path: /^\/[^/]+\/(?:clip|v|video)\/./i, ...publicCode },
    { kind: 'post', host: 'clips.twitch.tv', path: /^\/./, ...publicCode },
    { kind: 'sign-in', host: 'id.twitch.tv', path: /^\/oauth2\/authorize$/i, ...allauth },
    { kind: 'sign-in', path: /^\/(?:login|signup)$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.twitch.tv/{handle}', {
        tabs: ['about|videos|schedule|clips|followers|collections|home|chat'],
        what: 'channel',
      }),
    ],
    canonical: addressFrom('https://www.twitch.tv/{handle}'),
    handle: {
      pattern: /^[a-z0-9][a-z0-9_]{0,24}$/i,
      words: '4 to 25 letters, digits or _, no _ first',
      ...namesniper,
    },
    unfilled: /^\/@$/,
    reserved: words(`
      directory p videos downloads login jobs settings subs drops clip signup search turbo products wallet friends
      inventory popout embed store prime subscriptions u
    `),
  },
  lookup: { note: 'answers 200 for missing channels too, with the description of the start page', ...sherlock },
  botWall: { note: 'answers 200 for missing channels too', ...derived(sherlock.source) },
} satisfies Network;
