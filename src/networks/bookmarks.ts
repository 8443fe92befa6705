/** Services that keep or queue links. */

import type { Network } from './network.ts';
import { shareAt } from './share-at.ts';
import { publicCode, sharerJs, unconfirmed } from './sources.ts';

export const buffer = {
  id: 'buffer',
  name: 'Buffer',
  hosts: ['buffer.com'],
  ordinaryRoot: true,
  legacyHosts: [{ host: 'bufferapp.com', replacement: 'buffer.com', note: 'old host', ...sharerJs }],
  shares: [
    shareAt('https://publish.buffer.com/compose', { url: 'url', text: 'text', ...unconfirmed }),
    shareAt('https://buffer.com/add', {
      url: 'url',
      text: 'text',
      also: ['title', 'via', 'count', 'picture'],
      ...sharerJs,
    }),
    shareAt('https://bufferapp.com/add', {
      url: 'url',
      text: 'text',
      also: ['title', 'via', 'count', 'picture'],
      state: 'legacy',
      replacement: 'https://buffer.com/add?url={url}&text={text}',
      ...sharerJs,
    }),
  ],
} satisfies Network;

export const instapaper = {
  id: 'instapaper',
  name: 'Instapaper',
  hosts: ['instapaper.com'],
  ordinaryRoot: true,
  shares: [
    shareAt('https://instapaper.com/edit', { url: 'url', text: 'title', also: ['description'], ...sharerJs }),
    shareAt('https://instapaper.com/hello2', { url: 'url', text: 'title', also: ['description'], ...publicCode }),
  ],
} satisfies Network;

export const evernote = {
  id: 'evernote',
  name: 'Evernote',
  hosts: ['evernote.com'],
  ordinaryRoot: true,
  shares: [
    shareAt('https://evernote.com/clip.action', { url: 'url', text: 'title', also: ['body', 't'], ...sharerJs }),
  ],
} satisfies Network;

export const raindrop = {
  id: 'raindrop',
  name: 'Raindrop.io',
  hosts: ['raindrop.io'],
  ordinaryRoot: true,
  shares: [shareAt('https://app.raindrop.io/add', { url: 'link', text: 'title', also: ['tags'], ...unconfirmed })],
} satisfies Network;

export const pinboard = {
  id: 'pinboard',
  name: 'Pinboard',
  hosts: ['pinboard.in'],
  ordinaryRoot: true,
  shares: [
    shareAt('https://pinboard.in/add', {
      url: 'url',
      text: 'description',
      also: ['title', 'next', 'later'],
      ...unconfirmed,
    }),
  ],
} satisfies Network;

export const feedly = {
  id: 'feedly',
  name: 'Feedly',
  hosts: ['feedly.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'follow', path: /^\/i\/(?:subscription|discover\/sources\/search)\/feed\/(?<value>.+)$/i, ...unconfirmed },
  ],
} satisfies Network;
