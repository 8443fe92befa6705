/** Where programmers are found beside GitHub. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { allauth, brandscout, lorey, publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const gitlab = {
  id: 'gitlab',
  name: 'GitLab',
  hosts: ['gitlab.com'],
  ordinaryRoot: true,
  links: [{ kind: 'sign-in', path: /^\/(?:oauth\/authorize|users\/sign_in)$/i, ...allauth }],
  profiles: profilesAt('https://gitlab.com/{handle}', {
    reserved: words(`
      explore users help dashboard groups projects search - public admin api oauth profile
    `),
    ...sherlock,
  }),
} satisfies Network;

export const bitbucket = {
  id: 'bitbucket',
  name: 'Bitbucket',
  hosts: ['bitbucket.org'],
  ordinaryRoot: true,
  links: [{ kind: 'sign-in', path: /^\/site\/oauth2\/authorize$/i, ...allauth }],
  profiles: profilesAt('https://bitbucket.org/{handle}/', {
    reserved: words(`
      product account dashboard repo site support blog socialauth features workspaces
    `),
    ...sherlock,
  }),
} satisfies Network;

export const devTo = {
  id: 'dev-to',
  name: 'DEV',
  hosts: ['dev.to'],
  ordinaryRoot: true,
  links: [
    { kind: 'hashtag', path: /^\/t\/(?<value>[^/]+)/i, ...publicCode },
    { kind: 'post', path: /^\/[^/]+\/[^/]+-[0-9a-z]{2,5}$/, ...publicCode },
  ],
  profiles: profilesAt('https://dev.to/{handle}', {
    reserved: words(`
      t tags about enter search top latest pod videos faq terms privacy code-of-conduct new settings contact shop
      sponsors readinglist
    `),
    ...lorey,
  }),
} satisfies Network;

export const codepen = {
  id: 'codepen',
  name: 'CodePen',
  hosts: ['codepen.io'],
  ordinaryRoot: true,
  links: [{ kind: 'post', path: /^\/(?:team\/)?[^/]+\/(?:pen|full|details|project|embed)\/./i, ...publicCode }],
  profiles: profilesAt(['https://codepen.io/{handle}', 'https://codepen.io/team/{handle}'], {
    reserved: words(`
      pen trending topics challenges spark search login accounts features about pro support tag collection team
    `),
    ...sherlock,
  }),
} satisfies Network;

export const stackOverflow = {
  id: 'stack-overflow',
  name: 'Stack Overflow',
  hosts: ['stackoverflow.com'],
  ordinaryRoot: true,
  mirrors: /^(?:pt|es|ru|ja)$/,
  links: [
    { kind: 'post', path: /^\/(?:questions|q|a)\/\d+/i, ...publicCode },
    { kind: 'hashtag', path: /^\/questions\/tagged\/(?<value>[^/]+)$/i, ...publicCode },
  ],
  profiles: {
    ...lorey,
    patterns: [{ path: /^\/users\/(?<id>\d+)(?:\/[^/]*)?$/i, what: 'person' }],
    canonical: addressFrom('https://stackoverflow.com/users/{id}'),
    unfilled: /^\/users$/i,
    reserved: [],
  },
} satisfies Network;

export const npm = {
  id: 'npm',
  name: 'npm',
  hosts: ['npmjs.com'],
  ordinaryRoot: true,
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.npmjs.com/~{handle}', { what: 'person' }),
      profilePattern('https://www.npmjs.com/org/{handle}', { what: 'organisation', ...unconfirmed }),
    ],
    canonical: addressFrom('https://www.npmjs.com/~{handle}'),
    handle: { pattern: /^[a-z0-9._-]{1,214}$/i, words: 'up to 214 letters, digits, dots, _ or hyphens', ...brandscout },
    unfilled: /^\/(?:~|org)$/i,
    reserved: [],
  },
} satisfies Network;

export const dockerHub = {
  id: 'docker-hub',
  name: 'Docker Hub',
  hosts: ['hub.docker.com'],
  ordinaryRoot: true,
  profiles: profilesAt('https://hub.docker.com/u/{handle}', { unfilled: /^\/u$/i, ...sherlock }),
} satisfies Network;

export const kaggle = {
  id: 'kaggle',
  name: 'Kaggle',
  hosts: ['kaggle.com'],
  ordinaryRoot: true,
  profiles: profilesAt('https://www.kaggle.com/{handle}', {
    reserved: words(`
      competitions datasets code models discussions learn account search docs c kernels benchmarks rankings general
      host contact terms privacy
    `),
    ...sherlock,
  }),
} satisfies Network;
