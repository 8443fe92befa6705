/** Which post an embed shows: out of the address of its frame, or out of the markup that a script fills. */

import { parseHttp } from '../address.ts';

export interface EmbeddedPost {
  readonly network: string;
  /** Address of the post itself, as the network spells it. */
  readonly url: string;
}

interface FrameForm {
  readonly network: string;
  /** Matched against `host/path` without `www.`. */
  readonly address: RegExp;
  /** Undefined: no single post. */
  readonly post: (found: Readonly<Record<string, string>>, frame: URL) => string | undefined;
}

const frames: readonly FrameForm[] = [
  {
    network: 'youtube',
    address: /^(?:m\.)?youtube(?:-nocookie)?\.com\/embed\/(?<id>[\w-]{11})\/?$/,
    post: ({ id }) => (id === 'live_stream' || id === 'videoseries' ? undefined : youtubeVideo(id)),
  },
  {
    network: 'vimeo',
    address: /^player\.vimeo\.com\/video\/(?<id>\d{4,12})\/?$/,
    post: ({ id }, { searchParams }) => vimeoVideo(id, searchParams.get('h')),
  },
  {
    network: 'x',
    address: /^platform\.(?:x|twitter)\.com\/embed\/(?:Tweet\.html|index\.html)$/i,
    post: (_, { searchParams }) => xPost(searchParams.get('id')),
  },
  {
    network: 'bluesky',
    address: /^embed\.bsky\.app\/embed\/(?<did>did:[a-z]+:[\w.:%-]+)\/app\.bsky\.feed\.post\/(?<key>[\w.~:-]+)$/,
    post: ({ did, key }) => `https://bsky.app/profile/${did}/post/${key}`,
  },
  {
    network: 'mastodon',
    address: /^[^/]+\/@[^/]+\/\d{10,20}\/embed$/,
    post: (_, frame) => frame.href.replace(/\/embed(?:[?#].*)?$/, ''),
  },
  {
    network: 'spotify',
    address:
      /^open\.spotify\.com\/embed(?:-podcast)?\/(?<what>track|album|artist|playlist|episode|show)\/(?<id>[A-Za-z0-9]{22})(?:\/video)?\/?$/,
    post: ({ what, id }) => `https://open.spotify.com/${what}/${id}`,
  },
  {
    network: 'soundcloud',
    address: /^w\.soundcloud\.com\/player\/?$/,
    post: (_, { searchParams }) => onHost(searchParams.get('url'), 'soundcloud.com'),
  },
  {
    network: 'mixcloud',
    address: /^(?:player-widget\.)?mixcloud\.com\/widget\/iframe\/?$/,
    post: (_, { searchParams }) => mixcloudShow(searchParams.get('feed')),
  },
  {
    network: 'dailymotion',
    address: /^dailymotion\.com\/embed\/video\/(?<id>[A-Za-z0-9]{5,20})\/?$/,
    post: ({ id }) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    network: 'dailymotion',
    address: /^geo\.dailymotion\.com\/player(?:\/[\w-]+)?(?:\.html)?$/,
    post: (_, { searchParams }) => {
      const id = searchParams.get('video') ?? '';
      return /^[A-Za-z0-9]{5,20}$/.test(id) ? `https://www.dailymotion.com/video/${id}` : undefined;
    },
  },
  {
    network: 'reddit',
    address: /^(?:embed\.reddit|redditmedia)\.com(?<path>\/r\/\w+\/comments\/\w+\/.*)$/,
    post: ({ path }) => `https://www.reddit.com${path}`,
  },
];

/** The post in a frame; undefined for frames that show a list, a profile, or nothing that we know. */
export function postInFrame(frame: URL): EmbeddedPost | undefined {
  const address = `${frame.hostname.replace(/^www\./, '')}${frame.pathname}`;
  for (const { network, address: form, post } of frames) {
    const found = form.exec(address);
    const url = found && post(found.groups ?? {}, frame);
    if (url) return { network, url };
  }
  return undefined;
}

interface MarkupForm {
  readonly network: string;
  /** Attribute that holds the id or the address of the post. */
  readonly attribute: string;
  readonly post: (value: string) => string | undefined;
}

/** By tag, or by class with a dot before it, in lower case. */
const markup: ReadonlyMap<string, MarkupForm> = new Map([
  ['lite-youtube', { network: 'youtube', attribute: 'videoid', post: youtubeVideo }],
  ['amp-youtube', { network: 'youtube', attribute: 'data-videoid', post: youtubeVideo }],
  ['lite-vimeo', { network: 'vimeo', attribute: 'videoid', post: vimeoVideo }],
  ['amp-vimeo', { network: 'vimeo', attribute: 'data-videoid', post: vimeoVideo }],
  ['amp-twitter', { network: 'x', attribute: 'data-tweetid', post: xPost }],
  ['.tiktok-embed', { network: 'tiktok', attribute: 'cite', post: (cite: string) => postAt('tiktok', cite) }],
  ['.bluesky-embed', { network: 'bluesky', attribute: 'data-bluesky-uri', post: blueskyPost }],
  [
    '.mastodon-embed',
    {
      network: 'mastodon',
      attribute: 'data-embed-url',
      post: (address: string) => {
        const frame = parseHttp(address);
        return frame && postInFrame(frame)?.url;
      },
    },
  ],
]);

/** Quotations and links that a script replaces name the post in a link: their own or the last one inside. */
const linked: ReadonlyMap<string, string> = new Map([
  ['twitter-tweet', 'x'],
  ['twitter-video', 'x'],
  ['reddit-embed-bq', 'reddit'],
  ['reddit-card', 'reddit'],
  ['tumblr-post', 'tumblr'],
]);

export interface EmbedMarkup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Addresses of the links inside, as written. */
  readonly links: readonly string[];
}

/** The post for which the markup keeps the place. */
export function postInMarkup({ name, attributes, links }: EmbedMarkup): EmbeddedPost | undefined {
  const classes = (attributes.class ?? '').split(/\s+/);
  for (const key of [name, ...classes.map((each) => `.${each}`)]) {
    const form = markup.get(key);
    const value = form && attributes[form.attribute]?.trim();
    const url = value ? form.post(value) : undefined;
    if (form && url) return { network: form.network, url };
  }
  const network = classes.map((each) => linked.get(each)).find(Boolean);
  if (network) return lastPost(network, links);
  if (name !== 'a' || attributes.href === undefined) return undefined;
  if (/^embedpin$/i.test(attributes['data-pin-do'] ?? '')) return lastPost('pinterest', [attributes.href]);
  return 'data-flickr-embed' in attributes ? lastPost('flickr', [attributes.href]) : undefined;
}

function lastPost(network: string, links: readonly string[]): EmbeddedPost | undefined {
  const url = links.map((link) => postAt(network, link)).findLast(Boolean);
  return url === undefined ? undefined : { network, url };
}

/** The address without what follows visitors, when it is one of a post of the network. */
function postAt(network: string, address: string): string | undefined {
  const url = parseHttp(address);
  if (!url) return undefined;
  url.search = '';
  url.hash = '';
  if (!isPost[network]?.test(`${url.hostname.replace(/^(?:www|mobile|m)\./, '')}${url.pathname}`)) return undefined;
  url.protocol = 'https:';
  return url.href;
}

const isPost: Readonly<Record<string, RegExp>> = {
  x: /^(?:x|twitter)\.com\/\w+\/status(?:es)?\/\d{5,20}\/?$/,
  tiktok: /^tiktok\.com\/@[\w.-]+\/(?:video|photo)\/\d{10,25}\/?$/,
  reddit: /^(?:\w+\.)?reddit\.com\/r\/\w+\/comments\/\w+(?:\/|$)/,
  tumblr: /^(?:[\w-]+\.tumblr\.com\/post\/\d+|tumblr\.com\/[\w-]+\/\d+)(?:\/|$)/,
  pinterest: /^(?:[a-z]{2}\.)?pinterest\.[a-z.]{2,6}\/pin\/\d+\/?$/,
  flickr: /^flickr\.com\/photos\/[^/]+\/\d+(?:\/|$)/,
};

function youtubeVideo(id = ''): string | undefined {
  return /^[\w-]{11}$/.test(id) ? `https://www.youtube.com/watch?v=${id}` : undefined;
}

function vimeoVideo(id = '', hash: string | null = null): string | undefined {
  if (!/^\d{4,12}$/.test(id)) return undefined;
  return `https://vimeo.com/${id}${hash && /^[\da-f]{6,20}$/i.test(hash) ? `/${hash}` : ''}`;
}

/** Its name stands for any: the number alone leads to the post. */
function xPost(id: string | null): string | undefined {
  return id && /^\d{5,20}$/.test(id) ? `https://twitter.com/i/status/${id}` : undefined;
}

function blueskyPost(uri: string): string | undefined {
  const [, did, key] = /^at:\/\/(did:[a-z]+:[\w.:%-]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)$/.exec(uri) ?? [];
  return did && key ? `https://bsky.app/profile/${did}/post/${key}` : undefined;
}

function mixcloudShow(feed: string | null): string | undefined {
  const path = feed === null ? undefined : parseHttp(feed, 'https://www.mixcloud.com/')?.pathname;
  return path && /^\/[^/]+\/[^/]+\/$/.test(path) ? `https://www.mixcloud.com${path}` : undefined;
}

function onHost(address: string | null, host: string): string | undefined {
  const url = parseHttp(address ?? '');
  return url && url.hostname.replace(/^www\./, '') === host && /^\/[^/]+\/[^/]+/.test(url.pathname)
    ? url.href
    : undefined;
}
