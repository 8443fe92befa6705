/** Bluesky: profiles by handle or DID, the compose intent. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { documented, publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const intents = documented('https://docs.bsky.app/docs/advanced-guides/intent-links');

/** Top-level domains that the protocol refuses. */
const refused = 'alt|arpa|example|internal|invalid|local|localhost|onion';
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

const handleRule: HandleRule = {
  pattern: new RegExp(
    `^(?:(?=.{3,253}$)(?:${label}\\.)+(?!(?:${refused})$)[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?|did:[a-z]+:[a-z0-9._:%-]+)$`,
    'i',
  ),
  words: 'a domain name such as name.bsky.social, or a DID',
  ...documented('https://atproto.com/specs/handle'),
};

export const bluesky = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app', 'bsky.social'],
  links: [
    { kind: 'hashtag', path: /^\/hashtag\/(?<value>[^/]+)/i, ...publicCode },
    { kind: 'hashtag', path: /^\/search$/i, parameter: 'q', value: /^#(?<value>[^\s#]+)$/, ...unconfirmed },
    { kind: 'post', path: /^\/profile\/[^/]+\/post\/./i, ...publicCode },
    { kind: 'other', path: /^\/profile\/[^/]+\/(?:feed|lists)\/./i, ...unconfirmed },
    { kind: 'other', host: 'go.bsky.app', path: /^\/./, ...unconfirmed },
    {
      kind: 'sign-in',
      host: 'bsky.social',
      path: /^\/oauth\/authorize$/i,
      ...documented('https://docs.bsky.app/docs/advanced-guides/oauth-client'),
    },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://bsky.app/profile/{handle}', { tabs: ['follows', 'followers', 'known-followers'] }),
      {
        path: /^\/$/,
        host: 'bsky.social',
        subdomain: true,
        spell: (captured) => `${captured}.bsky.social`,
        ...unconfirmed,
      },
    ],
    canonical: addressFrom('https://bsky.app/profile/{handle}'),
    handle: handleRule,
    unfilled: /^\/(?:profile|@)$/i,
    reserved: words(`
      intent search settings hashtag starter-pack profile about feeds lists messages
    `),
  },
  shares: [
    shareAt('https://bsky.app/intent/compose', { text: 'text', ...intents }),
    shareAt('bluesky://intent/compose', { text: 'text', ...intents }),
  ],
  domainHandles: {
    record: '_atproto',
    file: (handle) => `https://${handle}/.well-known/atproto-did`,
    ...documented('https://atproto.com/specs/handle'),
  },
  lookup: {
    note: 'readable without signing in; answers 400 when nobody has the handle',
    ask: (handle) => `https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=${handle}`,
    gone: [400],
    ...documented('https://github.com/bluesky-social/bsky-docs'),
  },
} satisfies Network;
