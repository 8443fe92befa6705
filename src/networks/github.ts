/** GitHub: people and organisations. A second path segment names a repository. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { allauth, lorey, publicCode, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

export const github = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'sign-in', path: /^\/login(?:\/oauth\/(?:authorize|select_account))?$/i, ...allauth },
    { kind: 'sign-in', path: /^\/(?:join|signup|sessions\/.*)$/i, ...unconfirmed },
    { kind: 'other', host: 'gist.github.com', path: /^\//, ...publicCode },
  ],
  profiles: {
    ...lorey,
    patterns: [
      profilePattern('https://github.com/orgs/{handle}', {
        tabs: ['people|repositories|teams|packages|projects|discussions|sponsoring|followers'],
        address: addressFrom('https://github.com/{handle}'),
        what: 'organisation',
        ...unconfirmed,
      }),
      profilePattern('https://github.com/{handle}'),
    ],
    canonical: addressFrom('https://github.com/{handle}'),
    /** Names of long standing end in a hyphen, names of company accounts hold a _. */
    handle: {
      pattern: /^[a-z0-9][a-z0-9_-]{0,38}$/i,
      words: '1 to 39 letters, digits or single hyphens',
      ...sherlock,
    },
    unfilled: /^\/(?:orgs|@)$/i,
    reserved: words(`
      about apps collections contact customer-stories dashboard enterprise events explore features issues join login
      logout marketplace new notifications orgs organizations pricing pulls search security sessions settings signup
      site sponsors stars team topics trending users solutions resources codespaces copilot readme nonprofit edu
      premium-support partners newsroom open-source why-github gist account blog github-copilot
    `),
  },
  lookup: { note: 'the status tells', ...sherlock },
} satisfies Network;
