/** Local businesses and reviews. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { unconfirmed } from './sources.ts';
import { hostsUnder } from './word-list.ts';

const byNumber = {
  parameter: { name: 'cid', carries: 'id' },
  what: 'place',
  address: addressFrom('https://www.google.com/maps?cid={id}'),
} as const;

export const googleBusiness = {
  id: 'google-business',
  name: 'Google Business Profile',
  hosts: ['maps.app.goo.gl', 'maps.google.com', 'g.page'],
  ordinaryRoot: true,
  legacyHosts: [{ host: 'g.page', replacement: 'maps.app.goo.gl', note: 'old short form', ...unconfirmed }],
  links: [{ kind: 'other', host: 'search.google.com', path: /^\/local\/writereview$/i, ...unconfirmed }],
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/maps(?:\/.*)?$/i, host: 'google.com', ...byNumber },
      { path: /^\/(?:maps)?$/i, host: 'maps.google.com', ...byNumber },
      {
        path: /^\/maps\/(?<id>[^/]+)$/i,
        host: 'goo.gl',
        what: 'place',
        address: addressFrom('https://goo.gl/maps/{id}'),
      },
      profilePattern('https://maps.app.goo.gl/{id}', { host: 'maps.app.goo.gl', what: 'place' }),
      profilePattern('https://g.page/r/{id}', { host: 'g.page', tabs: ['review'], what: 'place' }),
      profilePattern('https://g.page/{handle}', { host: 'g.page', tabs: ['review'], what: 'place' }),
    ],
    canonical: addressFrom('https://maps.app.goo.gl/{id}'),
    reserved: [],
  },
} satisfies Network;

export const yelp = {
  id: 'yelp',
  name: 'Yelp',
  hosts: hostsUnder('yelp', 'com co.uk de fr it es ca ie at ch nl be com.au se dk com.br'),
  ordinaryRoot: true,
  mirrors: /^[a-z]{2}$/,
  profiles: profilesAt('https://www.yelp.com/biz/{handle}', { unfilled: /^\/biz$/i, ...unconfirmed }),
} satisfies Network;

export const tripadvisor = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  hosts: hostsUnder(
    'tripadvisor',
    'com co.uk de fr it es ca ie in at ch nl be se dk jp pt ru co cl cz fi com.au com.br com.mx com.ar com.tr com.sg com.my com.ph com.gr com.tw com.hk co.nz co.za co.id co.kr',
  ),
  ordinaryRoot: true,
  mirrors: /^[a-z]{2}$/,
  profiles: {
    ...unconfirmed,
    patterns: [
      {
        path: /^\/(?:Hotel|Restaurant|Attraction|AttractionProduct|VacationRental)(?:Product)?_Review-(?<id>g\d+-d\d+)(?:-.*)?$/i,
        what: 'place',
      },
    ],
    canonical: addressFrom('https://www.tripadvisor.com/Attraction_Review-{id}'),
    reserved: [],
  },
} satisfies Network;

export const trustpilot = {
  id: 'trustpilot',
  name: 'Trustpilot',
  hosts: ['trustpilot.com'],
  ordinaryRoot: true,
  mirrors: /^[a-z]{2}$/,
  profiles: profilesAt('https://www.trustpilot.com/review/{handle}', { unfilled: /^\/review$/i, ...unconfirmed }),
} satisfies Network;

export const betterBusinessBureau = {
  id: 'bbb',
  name: 'Better Business Bureau',
  hosts: ['bbb.org'],
  ordinaryRoot: true,
  profiles: {
    ...unconfirmed,
    patterns: [{ path: /^\/(?<id>(?:us|ca)\/[a-z]{2}\/[^/]+\/profile\/[^/]+\/[^/]+)(?:\/.*)?$/i, what: 'place' }],
    canonical: addressFrom('https://www.bbb.org/{id}'),
    reserved: [],
  },
} satisfies Network;
