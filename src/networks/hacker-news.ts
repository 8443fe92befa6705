/** Hacker News: members, stories, submitting. */

import type { Network } from './network.ts';
import { profilesAt } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { lorey, publicCode, sharerJs } from './sources.ts';

export const hackerNews = {
  id: 'hacker-news',
  name: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'post', path: /^\/item$/i, parameter: 'id', ...publicCode },
    { kind: 'sign-in', path: /^\/login$/i, ...publicCode },
  ],
  profiles: profilesAt('https://news.ycombinator.com/user?id={handle}', { unfilled: /^\/user$/i, ...lorey }),
  shares: [shareAt('https://news.ycombinator.com/submitlink', { url: 'u', text: 't', ...sharerJs })],
} satisfies Network;
