/** Pinterest: profiles under many country hosts, pins, the save button's address. */

import type { HandleRule, Network } from './network.ts';
import { addressFrom, profilePattern } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { namesniper, publicCode, reactShare, sharerJs, sherlock, unconfirmed } from './sources.ts';
import { hostsUnder, words } from './word-list.ts';

const handleRule: HandleRule = {
  pattern: /^[a-z0-9_]{3,30}$/i,
  words: '3 to 30 letters, digits or _',
  ...namesniper,
};

/** The country hosts, as filter lists and certificates name them. */
const endings = `
  com at be ca ch cl co de dk ec es fr hu id ie in it jp kr mx nl nz pe ph pt ru se th tw uk vn
  co.at co.id co.in co.kr co.nz co.uk com.au com.bo com.ec com.mx com.pe com.py com.uy com.vn
`;

const save = { url: 'url', text: 'description', also: ['title', 'media', 'is_video', 'guid', 'hashtags'] } as const;
const replacement = 'https://www.pinterest.com/pin/create/button/?url={url}&media={image}&description={text}';

export const pinterest = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: hostsUnder('pinterest', endings),
  mirrors: /^[a-z]{2}$/,
  links: [
    { kind: 'hashtag', path: /^\/search\/pins$/i, parameter: 'q', value: /^#(?<value>\S+)$/, ...unconfirmed },
    { kind: 'post', path: /^\/pin\/(?!create(?:\/|$))[^/]+$/i, ...publicCode },
    { kind: 'post', host: 'pin.it', path: /^\/./, ...unconfirmed },
    { kind: 'sign-in', path: /^\/(?:login|oauth)(?:\/.*)?$/i, ...unconfirmed },
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.pinterest.com/{handle}/', {
        tabs: ['_saved|_created|_shop|_profile|pins|boards|followers|following|profile'],
      }),
    ],
    canonical: addressFrom('https://www.pinterest.com/{handle}/'),
    handle: handleRule,
    unfilled: /^\/@$/,
    reserved: words(`
      pin search ideas explore today login business settings categories _ oauth js videos shop about password
      convert-business source discover all popular resource
    `),
    reservedFrom: publicCode,
  },
  shares: [
    shareAt('https://pinterest.com/pin/create/button', { ...save, required: ['url', 'media'], ...sharerJs }),
    shareAt('https://pinterest.com/pin/create/link', {
      ...save,
      required: ['url', 'media'],
      replacement,
      ...reactShare,
    }),
    shareAt('https://pinterest.com/pin/create/bookmarklet', {
      ...save,
      required: ['url', 'media'],
      state: 'legacy',
      replacement,
      ...publicCode,
    }),
    shareAt('https://pinterest.com/pin/*/repin/x', { required: [], replacement, ...reactShare }),
  ],
  lookup: {
    note: 'its oEmbed endpoint tells where the page does not',
    ask: (handle) => `https://www.pinterest.com/oembed.json?url=https://www.pinterest.com/${handle}/`,
    gone: [404],
    ...sherlock,
  },
  botWall: { note: 'the page does not tell whether an account exists', ...sherlock },
} satisfies Network;
