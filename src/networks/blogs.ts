/** Blog hosts, and how posts are passed on to them. */

import type { Network } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { publicCode, reactShare, sharerJs, sherlock, unconfirmed } from './sources.ts';
import { hostsUnder, words } from './word-list.ts';

export const wordpress = {
  id: 'wordpress',
  name: 'WordPress.com',
  hosts: ['wordpress.com'],
  ordinaryRoot: true,
  links: [
    { kind: 'sign-in', host: 'public-api.wordpress.com', path: /^\/oauth2\/authorize$/i, ...unconfirmed },
    { kind: 'post', host: '*.wordpress.com', path: /^\/\d{4}\/\d{2}\/(?:\d{2}\/)?[^/]+/, ...publicCode },
  ],
  profiles: {
    ...sherlock,
    patterns: [{ path: /^\/$/, subdomain: true }],
    canonical: addressFrom('https://{handle}.wordpress.com'),
    reserved: words(`
      en public-api s subscribe learn wpcom dailypost widgets stats i v
    `),
  },
  shares: [
    shareAt('https://wordpress.com/press-this.php', { url: 'u', text: 't', also: ['s', 'i', 'v'], ...sharerJs }),
    shareAt('https://wordpress.com/wp-admin/press-this.php', {
      url: 'u',
      text: 't',
      also: ['s', 'i', 'v'],
      ...unconfirmed,
    }),
  ],
} satisfies Network;

export const wordpressOrg = {
  id: 'wordpress-org',
  name: 'WordPress.org',
  hosts: ['profiles.wordpress.org'],
  ordinaryRoot: true,
  profiles: profilesAt('https://profiles.wordpress.org/{handle}/', sherlock),
} satisfies Network;

const blogspots = hostsUnder(
  'blogspot',
  'com com.br co.uk de fr in com.es com.au com.tr it jp mx nl pt ru ca com.ar se be ch hk tw sg kr my',
);

export const blogger = {
  id: 'blogger',
  name: 'Blogger',
  hosts: ['blogger.com', ...blogspots],
  ordinaryRoot: true,
  links: [
    ...blogspots.map(
      (host) => ({ kind: 'post', host: `*.${host}`, path: /^\/\d{4}\/\d{2}\/./, ...publicCode }) as const,
    ),
  ],
  profiles: {
    ...sherlock,
    patterns: [
      profilePattern('https://www.blogger.com/profile/{id}', { what: 'person', ...unconfirmed }),
      { path: /^\/$/, subdomain: true, address: addressFrom('https://{handle}.blogspot.com') },
    ],
    canonical: addressFrom('https://{handle}.blogspot.com'),
    reserved: ['draft', 'resources', 'beta', 'buzz'],
  },
  shares: [
    shareAt('https://blogger.com/blog-this.g', { url: 'u', text: 't', also: ['n', 'b'], ...sharerJs }),
    shareAt('https://blogger.com/share-post.g', {
      required: ['blogID', 'postID'],
      service: { parameter: 'target' },
      ...unconfirmed,
    }),
  ],
} satisfies Network;

export const livejournal = {
  id: 'livejournal',
  name: 'LiveJournal',
  hosts: ['livejournal.com'],
  ordinaryRoot: true,
  links: [{ kind: 'post', host: '*.livejournal.com', path: /^\/\d+\.html$/i, ...publicCode }],
  profiles: {
    ...sherlock,
    patterns: [
      { path: /^\/(?:profile)?$/i, subdomain: true },
      profilePattern('https://www.livejournal.com/users/{handle}', {
        address: addressFrom('https://{handle}.livejournal.com'),
        ...unconfirmed,
      }),
    ],
    canonical: addressFrom('https://{handle}.livejournal.com'),
    reserved: ['users', 'community', 'ic', 'l-stat', 'l-userpic'],
  },
  shares: [
    shareAt('https://livejournal.com/update.bml', {
      text: 'event',
      also: ['subject', 'prop_taglist', 'usejournal'],
      ...sharerJs,
    }),
  ],
} satisfies Network;

export const note = {
  id: 'note',
  name: 'note',
  hosts: ['note.com'],
  links: [
    { kind: 'post', path: /^\/[^/]+\/n\/./i, ...publicCode },
    { kind: 'hashtag', path: /^\/hashtag\/(?<value>[^/]+)$/i, ...unconfirmed },
  ],
  profiles: profilesAt('https://note.com/{handle}', {
    reserved: words(`
      login signup search hashtag topic info terms privacy categories notes premium ranking contests recommend
      intent
    `),
    ...unconfirmed,
  }),
  shares: [shareAt('https://note.com/intent/post', { url: 'url', also: ['ref', 'hashtags'], ...unconfirmed })],
} satisfies Network;

export const hatena = {
  id: 'hatena',
  name: 'Hatena',
  hosts: ['hatenablog.com', 'hatenablog.jp', 'hateblo.jp', 'hatenadiary.com', 'hatenadiary.jp'],
  ordinaryRoot: true,
  links: [
    { kind: 'post', host: '*.hatenablog.com', path: /^\/entry\/./i, ...unconfirmed },
    { kind: 'post', host: '*.hatenablog.jp', path: /^\/entry\/./i, ...unconfirmed },
    { kind: 'post', host: '*.hateblo.jp', path: /^\/entry\/./i, ...unconfirmed },
  ],
  profiles: {
    ...unconfirmed,
    patterns: [{ path: /^\/(?:about)?$/i, subdomain: true }],
    canonical: addressFrom('https://{handle}.hatenablog.com'),
    reserved: [],
  },
  shares: [
    shareAt('https://b.hatena.ne.jp/add', { url: 'url', text: 'title', also: ['mode', 'btitle'], ...reactShare }),
    shareAt('https://b.hatena.ne.jp/entry/panel', { url: 'url', text: 'btitle', ...unconfirmed }),
    shareAt('https://b.hatena.ne.jp/entry', { url: 'url', when: { url: true }, ...publicCode }),
    shareAt('https://b.hatena.ne.jp/entry/', {
      url: 'url',
      bare: 'path',
      required: [],
      replacement: 'https://b.hatena.ne.jp/add?mode=confirm&url={url}&title={text}',
      ...publicCode,
    }),
  ],
} satisfies Network;

export const ameba = {
  id: 'ameba',
  name: 'Ameba',
  hosts: ['ameblo.jp'],
  links: [{ kind: 'post', path: /^\/[^/]+\/entry-\d+\.html$/i, ...unconfirmed }],
  profiles: profilesAt('https://ameblo.jp/{handle}', {
    reserved: ['search', 'hashtag', 'genre', 'ranking'],
    ...unconfirmed,
  }),
} satisfies Network;
