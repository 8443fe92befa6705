/** LinkedIn: people, companies, schools, showcases and sharing. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { allauth, linkCheckers, lorey, namesniper, publicCode, shariff, thirdParty, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const replacement = 'https://www.linkedin.com/sharing/share-offsite/?url={url}';

/** Slugs take any script; what follows can stand in none. */
const personSlug: HandleRule = {
  pattern: /^[^\s@/<>{}|\\^`"[\]]{3,100}$/,
  words: '3 to 100 letters, digits or hyphens',
  ...namesniper,
};
const companySlug: HandleRule = {
  pattern: /^[^\s@/<>{}|\\^`"[\]]{1,150}$/,
  words: 'letters, digits and hyphens, or a number',
  ...lorey,
};

const organisation = {
  what: 'organisation',
  rule: companySlug,
  tabs: [
    'about|posts|people|jobs|life(?:/.*)?|insights|videos|events|products|mycompany(?:/.*)?|admin(?:/.*)?|alumni|services|[a-z]{2}',
  ],
};

export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  mirrors: /^[a-z]{2}$/,
  links: [
    { kind: 'redirect', path: /^\/(?:redir\/redirect|safety\/go)$/i, parameter: 'url', ...unconfirmed },
    { kind: 'hashtag', path: /^\/feed\/hashtag\/(?<value>[^/]+)/i, ...publicCode },
    { kind: 'hashtag', path: /^\/feed\/hashtag$/i, parameter: 'keywords', value: /^#?(?<value>.+)$/, ...publicCode },
    { kind: 'post', path: /^\/(?:posts|feed\/update|embed\/feed\/update|pulse|events|video)\/./i, ...publicCode },
    { kind: 'message', path: /^\/messaging\/compose$/i, parameter: 'recipient', ...unconfirmed },
    { kind: 'follow', path: /^\/comm\/mynetwork\/discovery-see-all$/i, parameter: 'followMember', ...unconfirmed },
    { kind: 'sign-in', path: /^\/(?:oauth\/v2\/authorization|uas\/(?:oauth2\/authorization|login))$/i, ...allauth },
    { kind: 'sign-in', path: /^\/(?:login|signup|authwall|checkpoint)(?:\/.*)?$/i, ...unconfirmed },
    { kind: 'other', host: 'lnkd.in', path: /^\/./, ...publicCode },
  ],
  profiles: {
    ...lorey,
    patterns: [
      profilePattern('https://www.linkedin.com/in/{handle}', {
        what: 'person',
        rule: personSlug,
        tabs: ['[a-z]{2}(?:-[a-z]{2})?|recent-activity(?:/.*)?|details(?:/.*)?|overlay(?:/.*)?|edit(?:/.*)?'],
      }),
      profilePattern('https://www.linkedin.com/company/{handle}', organisation),
      profilePattern('https://www.linkedin.com/school/{handle}', organisation),
      profilePattern('https://www.linkedin.com/showcase/{handle}', { ...organisation, ...unconfirmed }),
      profilePattern('https://www.linkedin.com/company-beta/{handle}', {
        ...organisation,
        address: addressFrom('https://www.linkedin.com/company/{handle}'),
        ...unconfirmed,
      }),
      {
        path: /^\/pub\/(?<handle>[^/]+)(?:\/[^/]+){0,3}$/i,
        address: addressFrom('https://www.linkedin.com/pub/{handle}'),
        what: 'person',
      },
      {
        path: /^\/profile\/view$/i,
        parameter: { name: 'id', carries: 'id' },
        address: addressFrom('https://www.linkedin.com/profile/view?id={id}'),
        what: 'person',
        rule: 'any',
        ...unconfirmed,
      },
    ],
    /** A bare name is taken for a company's; `in/name` says otherwise. */
    canonical: (handle) =>
      addressFrom('https://www.linkedin.com/{handle}')(handle.includes('/') ? handle : `company/${handle}`),
    handle: { ...personSlug, pattern: /^(?:(?:in|company|school|showcase)\/)?[^\s@/<>{}|\\^`"[\]]{1,150}$/i },
    refusesAt: true,
    unfilled: /^\/(?:in|company|school|showcase|pub|@)$/i,
    reserved: words(`
      sharearticle sharing feed posts pulse jobs learning groups events login signup uas oauth help legal cws search
      mynetwork messaging premium redir authwall countserv today newsletters
    `),
    reservedFrom: publicCode,
  },
  shares: [
    shareAt('https://linkedin.com/sharing/share-offsite', { url: 'url', also: ['mini'], ...shariff }),
    shareAt('https://linkedin.com/sharearticle', {
      url: 'url',
      also: ['mini', 'title', 'summary', 'source', 'ro', 'trk'],
      state: 'legacy',
      replacement,
      ...thirdParty('https://github.com/bradvin/social-share-urls'),
    }),
    shareAt('https://linkedin.com/cws/share', {
      url: 'url',
      also: ['original_referer', 'token', 'isframed', 'lang'],
      state: 'legacy',
      replacement,
      ...publicCode,
    }),
    shareAt('https://linkedin.com/feed', {
      url: 'shareUrl',
      text: 'text',
      required: [],
      when: { shareActive: 'true' },
      also: ['linkOrigin', 'mini'],
      ...unconfirmed,
    }),
  ],
  lookup: { note: 'the status tells for /in/ addresses when no wall stands before them', ...linkCheckers },
  botWall: { note: 'answers robots with 999, 403 or a redirect to sign-in', ...linkCheckers },
} satisfies Network;
