/** Networks that are gone, with their dates: links to them lead nowhere. */

import type { Closure, Network, ProfileForm, Sourced } from './network.ts';
import { addressFrom, profilePattern, profilesAt } from './profile-form.ts';
import { shareAt } from './share-at.ts';
import { killedByGoogle, socialShareUrls, thirdParty, unconfirmed } from './sources.ts';
import { words } from './word-list.ts';

const dead = (
  details: Sourced & {
    readonly url: string;
    readonly text?: string;
    readonly closed?: string;
    readonly also?: readonly string[];
    readonly replacement?: string;
  },
) => ({ state: 'dead', ...details }) as const;

/** Names stood behind `place`, most often the host itself. */
const namedAt = (place: string): ProfileForm =>
  profilesAt(`https://${place}/{handle}`, {
    reserved: words('about explore search login signup submit save post add edit privacy terms'),
    ...unconfirmed,
  });

const ended = (date: string, source: Sourced = unconfirmed, instead?: string): Closure => ({
  date,
  ...(instead && { instead }),
  ...source,
});

const webwereld = thirdParty('https://webwereld.nl');
const likesup = thirdParty('https://likesup.com');
const mozilla = thirdParty('Mozilla, as told by newsbytesapp.com and others');

export const googlePlus = {
  id: 'google-plus',
  name: 'Google+',
  hosts: ['plus.google.com'],
  profiles: {
    ...killedByGoogle,
    patterns: [
      {
        path: /^\/(?:u\/\d+\/)?(?:b\/\d+\/)?(?:communities\/|collection\/)?(?<handle>\+?[^/]+)(?:\/(?:posts|about|videos|photos))?$/i,
        rule: 'any',
      },
    ],
    canonical: addressFrom('https://plus.google.com/{handle}'),
    reserved: ['share', 'app', 'collections', 'discover', 'people', 'communities', 'u', '_'],
  },
  shares: [
    shareAt(
      'https://plus.google.com/share',
      dead({ url: 'url', text: 'text', also: ['hl', 'prefilltext', 'title'], closed: '2019-04-02', ...killedByGoogle }),
    ),
    shareAt(
      'https://plusone.google.com/_/+1/confirm',
      dead({ url: 'url', also: ['hl', 'title'], closed: '2019-04-02', ...killedByGoogle }),
    ),
  ],
  closed: ended('2019-04-02', killedByGoogle),
} satisfies Network;

export const orkut = {
  id: 'orkut',
  name: 'Orkut',
  hosts: ['orkut.com', 'orkut.com.br'],
  shares: [
    shareAt('https://promote.orkut.com/preview', dead({ url: 'du', text: 'tt', closed: '2014-09-30', ...unconfirmed })),
  ],
  closed: ended('2014-09-30', killedByGoogle),
} satisfies Network;

export const googleBuzz = {
  id: 'google-buzz',
  name: 'Google Buzz',
  hosts: [],
  shares: [
    shareAt(
      'https://google.com/buzz/post',
      dead({ url: 'url', text: 'message', closed: '2011-12-15', ...killedByGoogle }),
    ),
  ],
  links: [{ kind: 'other', host: 'google.com', path: /^\/buzz(?!\/post$)(?:\/.*)?$/i, ...killedByGoogle }],
  closed: ended('2011-12-15', killedByGoogle),
} satisfies Network;

export const googleReader = {
  id: 'google-reader',
  name: 'Google Reader',
  hosts: ['reader.google.com'],
  shares: [
    shareAt(
      'https://google.com/reader/link',
      dead({
        url: 'url',
        text: 'title',
        also: ['srcURL', 'srcTitle', 'snippet'],
        closed: '2013-07-01',
        ...killedByGoogle,
      }),
    ),
  ],
  links: [{ kind: 'other', host: 'google.com', path: /^\/reader(?!\/link$)(?:\/.*)?$/i, ...killedByGoogle }],
  closed: ended('2013-07-01', killedByGoogle, 'link to the feed itself'),
} satisfies Network;

export const googleFriendConnect = {
  id: 'google-friend-connect',
  name: 'Google Friend Connect',
  hosts: [],
  links: [{ kind: 'other', host: 'google.com', path: /^\/friendconnect(?:\/.*)?$/i, ...killedByGoogle }],
  closed: ended('2012-03-01', killedByGoogle),
} satisfies Network;

export const googleBookmarks = {
  id: 'google-bookmarks',
  name: 'Google Bookmarks',
  hosts: [],
  links: [{ kind: 'other', host: 'google.com', path: /^\/bookmarks(?!\/mark$)(?:\/.*)?$/i, ...killedByGoogle }],
  shares: [
    shareAt(
      'https://google.com/bookmarks/mark',
      dead({
        url: 'bkmk',
        text: 'title',
        also: ['op', 'annotation', 'labels'],
        closed: '2021-09-30',
        ...killedByGoogle,
      }),
    ),
  ],
  closed: ended('2021-09-30', killedByGoogle),
} satisfies Network;

export const googleUrlShortener = {
  id: 'goo-gl',
  name: 'Google URL Shortener',
  hosts: ['goo.gl'],
  closed: ended(
    '2019-03-30',
    killedByGoogle,
    'the address that it led to; idle links are switched off since August 2025',
  ),
} satisfies Network;

export const googleHangouts = {
  id: 'google-hangouts',
  name: 'Google Hangouts',
  hosts: ['hangouts.google.com'],
  closed: ended('2022-11-30', killedByGoogle, 'Google Chat'),
} satisfies Network;

export const googlePodcasts = {
  id: 'google-podcasts',
  name: 'Google Podcasts',
  hosts: ['podcasts.google.com'],
  closed: ended('2024-04-02', killedByGoogle, 'YouTube Music or the podcast feed'),
} satisfies Network;

export const panoramio = {
  id: 'panoramio',
  name: 'Panoramio',
  hosts: ['panoramio.com'],
  closed: ended('2016-11-04', killedByGoogle),
} satisfies Network;

export const picasa = {
  id: 'picasa',
  name: 'Picasa Web Albums',
  hosts: ['picasaweb.google.com', 'picasa.google.com'],
  closed: ended('2015-10-09', killedByGoogle, 'Google Photos'),
} satisfies Network;

export const vine = {
  id: 'vine',
  name: 'Vine',
  hosts: ['vine.co'],
  links: [{ kind: 'post', path: /^\/v\/./i, ...unconfirmed }],
  profiles: {
    ...namedAt('vine.co'),
    patterns: [profilePattern('https://vine.co/u/{id}'), profilePattern('https://vine.co/{handle}')],
  },
  closed: ended('2017', likesup),
} satisfies Network;

export const periscope = {
  id: 'periscope',
  name: 'Periscope',
  hosts: ['periscope.tv', 'pscp.tv'],
  links: [{ kind: 'post', path: /^\/(?:w\/.+|[^/]+\/\w{12,})$/i, ...unconfirmed }],
  profiles: namedAt('www.pscp.tv'),
  closed: ended('2021-03', thirdParty('https://www.cbsnews.com'), 'X live video'),
} satisfies Network;

export const klout = {
  id: 'klout',
  name: 'Klout',
  hosts: ['klout.com'],
  profiles: namedAt('klout.com'),
  closed: ended('2018-05-25', thirdParty('https://newsgur.com')),
} satisfies Network;

export const stumbleUpon = {
  id: 'stumbleupon',
  name: 'StumbleUpon',
  hosts: ['stumbleupon.com'],
  profiles: namedAt('www.stumbleupon.com/stumbler'),
  shares: ['/submit', '/badge'].map((place) =>
    shareAt(
      `https://stumbleupon.com${place}`,
      dead({ url: 'url', text: 'title', closed: '2018-06-30', ...socialShareUrls }),
    ),
  ),
  closed: ended('2018-06-30', thirdParty('https://www.digitaltrends.com')),
} satisfies Network;

export const path = {
  id: 'path',
  name: 'Path',
  hosts: ['path.com'],
  closed: ended('2018-10', webwereld),
} satisfies Network;

export const pocket = {
  id: 'pocket',
  name: 'Pocket',
  hosts: ['getpocket.com'],
  profiles: profilesAt('https://getpocket.com/@{handle}', unconfirmed),
  shares: ['/save', '/edit', '/edit.php'].map((place) =>
    shareAt(
      `https://getpocket.com${place}`,
      dead({ url: 'url', text: 'title', also: ['tags', 'src'], closed: '2025-07-08', ...mozilla }),
    ),
  ),
  closed: ended('2025-07-08', mozilla),
} satisfies Network;

export const aim = {
  id: 'aim',
  name: 'AIM',
  hosts: ['aim.com'],
  links: [{ kind: 'message', scheme: 'aim', path: /^\/goim$/i, parameter: 'screenname', ...unconfirmed }],
  closed: ended('2017-12-15', thirdParty('https://mourner.antidote.church')),
} satisfies Network;

export const yahooMessenger = {
  id: 'yahoo-messenger',
  name: 'Yahoo Messenger',
  hosts: ['messenger.yahoo.com'],
  links: [{ kind: 'message', scheme: 'ymsgr', path: /^\/sendim$/i, ...unconfirmed }],
  closed: ended('2018-07', webwereld),
} satisfies Network;

export const friendster = {
  id: 'friendster',
  name: 'Friendster',
  hosts: ['friendster.com'],
  closed: ended('2015', likesup),
} satisfies Network;

export const tencentWeibo = {
  id: 'tencent-weibo',
  name: 'Tencent Weibo',
  hosts: ['t.qq.com'],
  profiles: namedAt('t.qq.com'),
  shares: [
    ...['v.t.qq.com', 'share.v.t.qq.com'].map((host) =>
      shareAt(
        host === 'v.t.qq.com' ? `https://${host}/share/share.php` : `https://${host}/index.php`,
        dead({
          url: 'url',
          text: 'title',
          also: ['c', 'a', 'appkey', 'site', 'pic'],
          closed: '2020-09-28',
          ...thirdParty('https://datahorde.org'),
        }),
      ),
    ),
  ],
  closed: ended('2020-09-28', thirdParty('https://datahorde.org')),
} satisfies Network;

export const foursquare = {
  id: 'foursquare',
  name: 'Foursquare City Guide',
  hosts: ['foursquare.com'],
  profiles: {
    ...unconfirmed,
    patterns: [
      { path: /^\/v\/(?:[^/]+\/)?(?<id>[0-9a-f]{24})$/i, what: 'place' },
      profilePattern('https://foursquare.com/{handle}'),
    ],
    canonical: addressFrom('https://foursquare.com/{handle}'),
    reserved: words(`
      v about legal products developers developer explore login signup download resources contact careers p
      city-guide company article
    `),
  },
  closed: ended('2024-12-15', unconfirmed, 'the Google Business Profile'),
} satisfies Network;

export const delicious = {
  id: 'delicious',
  name: 'Delicious',
  hosts: ['delicious.com', 'del.icio.us'],
  profiles: namedAt('del.icio.us'),
  shares: [
    shareAt(
      'https://delicious.com/save',
      dead({ url: 'url', text: 'title', also: ['v', 'noui', 'jump', 'notes'], closed: '2017-06', ...socialShareUrls }),
    ),
    shareAt('https://delicious.com/post', dead({ url: 'url', text: 'title', closed: '2017-06', ...socialShareUrls })),
    shareAt('https://del.icio.us/post', dead({ url: 'url', text: 'title', closed: '2017-06', ...socialShareUrls })),
    shareAt('https://del.icio.us/save', dead({ url: 'url', text: 'title', closed: '2017-06', ...socialShareUrls })),
  ],
  closed: ended('2017-06'),
} satisfies Network;

export const storify = {
  id: 'storify',
  name: 'Storify',
  hosts: ['storify.com'],
  profiles: namedAt('storify.com'),
  closed: ended('2018-05-16'),
} satisfies Network;

export const friendFeed = {
  id: 'friendfeed',
  name: 'FriendFeed',
  hosts: ['friendfeed.com'],
  profiles: namedAt('friendfeed.com'),
  shares: [shareAt('https://friendfeed.com', dead({ url: 'url', text: 'title', ...socialShareUrls }))],
  closed: ended('2015-04-09'),
} satisfies Network;

export const ello = {
  id: 'ello',
  name: 'Ello',
  hosts: ['ello.co'],
  profiles: namedAt('ello.co'),
  closed: ended('2023-07'),
} satisfies Network;
export const koo = {
  id: 'koo',
  name: 'Koo',
  hosts: ['kooapp.com'],
  profiles: namedAt('www.kooapp.com/profile'),
  closed: ended('2024-07'),
} satisfies Network;
export const postNews = {
  id: 'post-news',
  name: 'Post.news',
  hosts: ['post.news'],
  profiles: namedAt('post.news'),
  closed: ended('2024-05'),
} satisfies Network;
export const pebble = {
  id: 'pebble',
  name: 'Pebble (T2)',
  hosts: ['pebble.is', 't2.social'],
  profiles: namedAt('pebble.is'),
  closed: ended('2023-11-01'),
} satisfies Network;
export const cohost = {
  id: 'cohost',
  name: 'Cohost',
  hosts: ['cohost.org'],
  profiles: namedAt('cohost.org'),
  closed: ended('2024-10'),
} satisfies Network;
export const mixer = {
  id: 'mixer',
  name: 'Mixer',
  hosts: ['mixer.com'],
  profiles: namedAt('mixer.com'),
  closed: ended('2020-07-22'),
} satisfies Network;
export const houseparty = {
  id: 'houseparty',
  name: 'Houseparty',
  hosts: ['houseparty.com', 'joinhouse.party'],
  closed: ended('2021-10'),
} satisfies Network;
export const pownce = {
  id: 'pownce',
  name: 'Pownce',
  hosts: ['pownce.com'],
  profiles: namedAt('pownce.com'),
  closed: ended('2008'),
} satisfies Network;
export const bebo = {
  id: 'bebo',
  name: 'Bebo',
  hosts: ['bebo.com'],
  profiles: namedAt('bebo.com'),
  closed: ended('2022'),
} satisfies Network;
export const musically = {
  id: 'musical-ly',
  name: 'musical.ly',
  hosts: ['musical.ly'],
  profiles: namedAt('musical.ly'),
  closed: ended('2018-08', unconfirmed, 'TikTok'),
} satisfies Network;
export const yahooGroups = {
  id: 'yahoo-groups',
  name: 'Yahoo Groups',
  hosts: ['groups.yahoo.com'],
  closed: ended('2020-12-15'),
} satisfies Network;
export const yahooAnswers = {
  id: 'yahoo-answers',
  name: 'Yahoo Answers',
  hosts: ['answers.yahoo.com'],
  closed: ended('2021-05-04'),
} satisfies Network;
export const typepad = {
  id: 'typepad',
  name: 'Typepad',
  hosts: ['typepad.com'],
  ordinaryRoot: true,
  profiles: {
    ...namedAt('typepad.com'),
    patterns: [{ path: /^\/(?:blog|about\.html)?$/i, subdomain: true }],
    canonical: addressFrom('https://{handle}.typepad.com'),
  },
  shares: [
    shareAt(
      'https://typepad.com/services/quickpost/post',
      dead({
        url: 'qp_href',
        text: 'qp_title',
        also: ['v', 'qp_show', 'qp_text'],
        closed: '2025-09-30',
        ...unconfirmed,
      }),
    ),
  ],
  closed: ended('2025-09-30'),
} satisfies Network;
export const stitcher = {
  id: 'stitcher',
  name: 'Stitcher',
  hosts: ['stitcher.com'],
  closed: ended('2023-08-29'),
} satisfies Network;
export const gfycat = {
  id: 'gfycat',
  name: 'Gfycat',
  hosts: ['gfycat.com'],
  profiles: namedAt('gfycat.com'),
  closed: ended('2023-09-01'),
} satisfies Network;
export const revue = {
  id: 'revue',
  name: 'Revue',
  hosts: ['getrevue.co'],
  profiles: namedAt('www.getrevue.co/profile'),
  closed: ended('2023-01-18'),
} satisfies Network;

/** Share targets in the list of what died until 2022, of which nothing else is left to say. */
export const deadShareTargets = [
  { id: 'newsvine', name: 'Newsvine', host: 'newsvine.com', path: '', url: 'u', text: 'h', ...socialShareUrls },
  { id: 'ping-fm', name: 'Ping.fm', host: 'ping.fm', path: '', url: 'link', text: 'title', ...socialShareUrls },
  {
    id: 'aol-lifestream',
    name: 'AOL Lifestream',
    host: 'lifestream.aol.com',
    path: '',
    url: 'url',
    text: 'title',
    ...socialShareUrls,
  },
  {
    id: 'slashdot',
    name: 'Slashdot',
    host: 'slashdot.org',
    path: '/bookmark.pl',
    url: 'url',
    text: 'title',
    ...socialShareUrls,
  },
  { id: 'echo-js', name: 'Echo JS', host: 'echojs.com', path: '/submit', url: 'u', text: 't', ...socialShareUrls },
  {
    id: 'baidu-bookmarks',
    name: 'Baidu Cang',
    host: 'cang.baidu.com',
    path: '',
    url: 'iu',
    text: 'it',
    ...socialShareUrls,
  },
  {
    id: 'moi-mir',
    name: 'Moi Mir',
    host: 'connect.mail.ru',
    path: '/share',
    url: 'url',
    text: 'title',
    ...socialShareUrls,
  },
  {
    id: 'flattr',
    name: 'Flattr',
    host: 'flattr.com',
    path: '/submit/auto',
    url: 'url',
    text: 'title',
    ...socialShareUrls,
  },
  {
    id: 'surfingbird',
    name: 'Surfingbird',
    host: 'surfingbird.ru',
    path: '/share',
    url: 'url',
    text: 'title',
    ...socialShareUrls,
  },
  { id: 'technorati', name: 'Technorati', host: 'technorati.com', path: '/faves', url: 'add', ...unconfirmed },
  { id: 'yummly', name: 'Yummly', host: 'yummly.com', path: '/urb/verify', url: 'url', text: 'title', ...unconfirmed },
  {
    id: 'renren',
    name: 'Renren',
    host: 'widget.renren.com',
    path: '',
    url: 'resourceUrl',
    text: 'title',
    ...unconfirmed,
  },
].map(
  ({ id, name, host, path: place, ...details }): Network => ({
    id,
    name,
    hosts: [],
    shares: [shareAt(`https://${host}${place}`, { state: 'dead', ...details })],
  }),
);
