/** Mastodon: its larger servers, the share hub, and the shape of addresses on any server. */

import type { HandleRule, LinkForm, Network, ProfileForm, ProfilePattern } from './network.ts';
import { encodeHandle } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { documented, handlekit, publicCode, shariff, sherlock, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

/** `name@server`; software other than Mastodon also allows dots and hyphens inside the name. */
export const fediverseHandle: HandleRule = {
  pattern:
    /^[a-z0-9_](?:[a-z0-9_.-]{0,62}[a-z0-9_])?@(?=.{4,253}$)(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}][\p{L}\p{N}-]{1,62}$/iu,
  words: 'name@server, the name of letters, digits or _',
  ...handlekit,
};

const split = (handle: string): [name: string, server: string] => {
  const at = handle.lastIndexOf('@');
  return [handle.slice(0, at), handle.slice(at + 1)];
};

/** Address of `name@server`, the name standing behind `prefix`. */
export const serverAddress = (prefix: string) => (handle: string) => {
  const [name, server] = split(handle);
  return `https://${server}${prefix}${encodeHandle(name)}`;
};

/** `/@name@elsewhere` shows an account of another server. */
export const withServer = (captured: string, host: string): string =>
  captured.includes('@') ? captured : `${captured}@${host}`;

export const fediversePatterns: readonly ProfilePattern[] = [
  { path: /^\/@(?<handle>[^/]+)$/, spell: withServer },
  { path: /^\/users\/(?<handle>[^/]+)$/i, spell: withServer },
];

const profiles: ProfileForm = {
  ...sherlock,
  patterns: [
    ...fediversePatterns,
    { path: /^\/@(?<handle>[^/]+)\/(?:with_replies|media|followers|following|featured)$/i, spell: withServer },
    { path: /^\/web\/@(?<handle>[^/]+)$/i, spell: withServer, ...unconfirmed },
  ],
  canonical: serverAddress('/@'),
  handle: fediverseHandle,
  unfilled: /^\/@$/,
  reserved: [],
};

const links: readonly LinkForm[] = [
  { kind: 'home', host: 'joinmastodon.org', path: /^\/$/, ...publicCode },
  { kind: 'post', path: /^\/@[^/]+\/\d+(?:\/.*)?$/, ...publicCode },
  { kind: 'post', path: /^\/(?:users\/[^/]+\/)?statuses\/\d+/i, ...publicCode },
  { kind: 'hashtag', path: /^\/(?:web\/)?(?:tags|timelines\/tag)\/(?<value>[^/]+)$/i, ...publicCode },
  { kind: 'follow', path: /^\/authorize[-_](?:interaction|follow)$/i, parameter: 'uri', ...unconfirmed },
  { kind: 'follow', path: /^\/authorize[-_](?:interaction|follow)$/i, parameter: 'acct', ...unconfirmed },
  {
    kind: 'sign-in',
    path: /^\/(?:oauth\/authorize|auth\/(?:sign_in|sign_up))$/i,
    ...documented('https://docs.joinmastodon.org/methods/oauth/'),
  },
];

/** `/share` as every Mastodon server has it. */
export const serverShare = shareAt('https:///share', {
  text: 'text',
  url: 'url',
  required: ['text'],
  also: ['title', 'visibility'],
  replacement: 'https://share.joinmastodon.org/#text={text}%20{url}',
  ...shariff,
});

const hub = documented('https://blog.joinmastodon.org/2026/03/a-new-share-button');

export const mastodon = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: words(`
    mastodon.social mastodon.online mastodon.world mastodon.cloud mastodon.uno mastodon.xyz mastodon.art mastodon.nl
    mastodon.scot mastodon.green mastodon.gamedev.place mastodonapp.uk mstdn.social mstdn.jp mstdn.ca mstdn.party
    mas.to fosstodon.org hachyderm.io infosec.exchange techhub.social pawoo.net chaos.social social.tchncs.de
    troet.cafe norden.social ruhr.social bonn.social indieweb.social universeodon.com c.im toot.community toot.io
    aus.social journa.host newsie.social kolektiva.social social.vivaldi.net social.network.europa.eu piaille.fr
    mamot.fr framapiaf.org masto.es masto.ai masto.nu sfba.social climatejustice.social scholar.social
    fediscience.org det.social nrw.social
  `),
  links,
  profiles,
  shares: [
    shareAt('https://share.joinmastodon.org/', { text: 'text', inFragment: true, ...hub }),
    { ...serverShare, host: 'mastodon.social' },
    shareAt('web+mastodon://share', { text: 'text', also: ['title'], ...shariff }),
    shareAt('https://s2f.kytta.dev/', { text: 'text', also: ['instance'], ...unconfirmed }),
    shareAt('https://toot.kytta.dev/', { text: 'text', also: ['instance'], ...unconfirmed }),
    shareAt('https://sharetomastodon.github.io/', { url: 'url', text: 'title', ...unconfirmed }),
    shareAt('https://tootpick.org/', { text: 'text', inFragment: true, ...unconfirmed }),
    shareAt('https://mastodonshare.com/', { url: 'url', text: 'text', required: [], ...unconfirmed }),
  ],
  confirmsLinks: documented('https://docs.joinmastodon.org/user/profile/#verification'),
  lookup: {
    note: 'WebFinger of the server tells',
    ask: (handle) => `https://${split(handle)[1]}/.well-known/webfinger?resource=acct:${handle}`,
    ...documented('https://docs.joinmastodon.org/spec/webfinger/'),
  },
} satisfies Network;
