/** Business networks, company directories, questions, documents, launches. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { allauth, brandscout, lorey, publicCode, sharerJs, shariff, sherlock, unconfirmed } from './sources.ts';
import { hostsUnder, words } from './word-list.ts';

const xingShare = 'https://www.xing.com/spi/shares/new?url={url}';

export const xing = {
  id: 'xing',
  name: 'XING',
  hosts: ['xing.com'],
  links: [
    { kind: 'sign-in', path: /^\/v1\/authorize$/i, ...allauth },
    { kind: 'post', path: /^\/(?:discover\/detail-activities|news|events|jobs)\/./i, ...unconfirmed },
  ],
  profiles: {
    ...lorey,
    patterns: [
      profilePattern('https://www.xing.com/profile/{handle}', { what: 'person', tabs: ['portfolio|cv|web_profiles'] }),
      profilePattern('https://www.xing.com/companies/{handle}', {
        what: 'organisation',
        tabs: ['about|news|jobs|employees|updates'],
      }),
      profilePattern('https://www.xing.com/pages/{handle}', {
        what: 'organisation',
        tabs: ['about_us|news|jobs|employees|ratings'],
      }),
      profilePattern('https://www.xing.com/company/{handle}', {
        what: 'organisation',
        address: addressFrom('https://www.xing.com/companies/{handle}'),
        ...unconfirmed,
      }),
    ],
    canonical: addressFrom('https://www.xing.com/profile/{handle}'),
    unfilled: /^\/(?:profile|companies|company|pages)$/i,
    reserved: [],
  },
  shares: [
    shareAt('https://xing.com/spi/shares/new', { url: 'url', also: ['sc_p', 'follow_url', 'title'], ...shariff }),
    shareAt('https://xing.com/social/share/spi', { url: 'url', also: ['sc_p'], replacement: xingShare, ...shariff }),
    shareAt('https://xing.com/app/user', {
      url: 'url',
      when: { op: 'share' },
      also: ['title', 'sc_p'],
      state: 'legacy',
      replacement: xingShare,
      ...sharerJs,
    }),
    shareAt('https://xing.com/social_plugins/share', {
      url: 'url',
      also: ['sc_p', 'h', 'wtmc'],
      state: 'legacy',
      replacement: xingShare,
      ...publicCode,
    }),
  ],
} satisfies Network;

export const crunchbase = {
  id: 'crunchbase',
  name: 'Crunchbase',
  hosts: ['crunchbase.com'],
  ordinaryRoot: true,
  profiles: profilesAt(
    ['https://www.crunchbase.com/organization/{handle}', 'https://www.crunchbase.com/person/{handle}'],
    {
      unfilled: /^\/(?:organization|person)$/i,
      ...lorey,
    },
  ),
} satisfies Network;

export const wellfound = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com'],
  ordinaryRoot: true,
  legacyHosts: [
    { host: 'angel.co', replacement: 'wellfound.com', note: 'AngelList Talent was renamed', ...unconfirmed },
  ],
  profiles: profilesAt(['https://wellfound.com/company/{handle}', 'https://wellfound.com/u/{handle}'], {
    unfilled: /^\/(?:company|u)$/i,
    ...lorey,
  }),
} satisfies Network;

export const glassdoor = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: hostsUnder('glassdoor', 'com co.uk de fr ca co.in com.au es it nl'),
  ordinaryRoot: true,
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/Overview\/[^/]*-EI_IE(?<id>\d+)[^/]*$/i, what: 'organisation' },
      { path: /^\/(?:Reviews|Jobs|Salary|Benefits)\/[^/]*-E(?<id>\d+)[^/]*$/i, what: 'organisation' },
    ],
    canonical: addressFrom('https://www.glassdoor.com/Overview/Working-at--EI_IE{id}.htm'),
    reserved: [],
  },
} satisfies Network;

export const slideshare = {
  id: 'slideshare',
  name: 'Slideshare',
  hosts: ['slideshare.net'],
  ordinaryRoot: true,
  links: [
    {
      kind: 'post',
      path: /^\/(?:slideshow\/.+|(?!search\/)[^/]+\/(?!presentations$|documents$|followers$)[^/]+.*)$/i,
      ...publicCode,
    },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.slideshare.net/{handle}', { tabs: ['presentations', 'documents', 'followers'] }),
    ],
    canonical: addressFrom('https://www.slideshare.net/{handle}'),
    reserved: words(`
      explore search login signup upload about slideshow terms privacy featured category developers mobile
    `),
  },
} satisfies Network;

export const issuu = {
  id: 'issuu',
  name: 'Issuu',
  hosts: ['issuu.com'],
  links: [{ kind: 'post', path: /^\/[^/]+\/docs\/./i, ...publicCode }],
  profiles: profilesAt('https://issuu.com/{handle}', {
    reserved: words(`
      explore search home signin signup pricing features about store categories legal resources articles contact
    `),
    ...sherlock,
  }),
} satisfies Network;

export const quora = {
  id: 'quora',
  name: 'Quora',
  hosts: ['quora.com'],
  ordinaryRoot: true,
  mirrors: /^[a-z]{2}$/,
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.quora.com/profile/{handle}', {
        tabs: ['answers', 'questions', 'posts', 'followers', 'following'],
        what: 'person',
      }),
    ],
    canonical: addressFrom('https://www.quora.com/profile/{handle}'),
    unfilled: /^\/profile$/i,
    reserved: [],
  },
} satisfies Network;

export const productHunt = {
  id: 'product-hunt',
  name: 'Product Hunt',
  hosts: ['producthunt.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'post', path: /^\/posts\/./i, ...publicCode },
    { kind: 'hashtag', path: /^\/topics\/(?<value>[^/]+)$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.producthunt.com/@{handle}', { what: 'person' }),
      profilePattern('https://www.producthunt.com/products/{handle}', {
        what: 'organisation',
        rule: 'any',
        tabs: ['reviews', 'launches', 'makers'],
        ...unconfirmed,
      }),
    ],
    canonical: addressFrom('https://www.producthunt.com/@{handle}'),
    handle: { pattern: /^[\w.-]{1,30}$/, words: 'up to 30 letters, digits or _', ...brandscout },
    unfilled: /^\/@$/,
    reserved: [],
  },
} satisfies Network;
