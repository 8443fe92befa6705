/** Where networks answer, without a token, whether a post can still be embedded. */

import type { Sourced } from './network.ts';
import { documented, thirdParty } from './sources.ts';

export interface OembedEndpoint extends Sourced {
  readonly network: string;
  /** Address that is asked about a post. */
  readonly ask: (post: string) => string;
  /** Statuses that say that nobody will see the post again. 401, 403 and 429 say nothing: it may be kept to some. */
  readonly gone: readonly number[];
  /** Answers rightly only when it is told which site embeds the post. */
  readonly needsReferer?: true;
  readonly note?: string;
}

const gone = [404, 410];
const providers = thirdParty('https://github.com/iamcal/oembed');

/** `https://host/path` with the post in `url`; further parameters are kept. */
const at = (endpoint: string) => (post: string) => {
  const url = new URL(endpoint);
  url.searchParams.set('url', post);
  return url.href;
};

/** The server that holds the post answers for it. */
const onItsServer = (post: string): string => at(`${new URL(post).origin}/api/oembed`)(post);

const endpoints: readonly OembedEndpoint[] = [
  {
    network: 'youtube',
    ask: at('https://www.youtube.com/oembed?format=json'),
    gone,
    note: 'answers 401 where embedding is switched off and 403 for private videos',
    ...providers,
  },
  {
    network: 'vimeo',
    ask: at('https://vimeo.com/api/oembed.json'),
    gone,
    needsReferer: true,
    note: 'answers 404, too, for videos that are kept to some sites, unless one of these is the Referer',
    ...thirdParty('https://github.com/php-embed/Embed/issues/377'),
  },
  {
    network: 'x',
    ask: at('https://publish.x.com/oembed?omit_script=true'),
    gone,
    note: 'answers 403 for protected accounts',
    ...providers,
  },
  { network: 'tiktok', ask: at('https://www.tiktok.com/oembed'), gone, ...providers },
  {
    network: 'bluesky',
    ask: at('https://embed.bsky.app/oembed?format=json'),
    gone,
    note: 'answers 403 where the author hides posts from visitors who are not signed in',
    ...documented('https://github.com/bluesky-social/social-app/blob/main/bskyweb/cmd/embedr/handlers.go'),
  },
  {
    network: 'mastodon',
    ask: onItsServer,
    gone,
    ...documented('https://github.com/mastodon/mastodon/blob/main/app/controllers/api/oembed_controller.rb'),
  },
  { network: 'spotify', ask: at('https://open.spotify.com/oembed'), gone, ...providers },
  { network: 'soundcloud', ask: at('https://soundcloud.com/oembed?format=json'), gone, ...providers },
  { network: 'mixcloud', ask: at('https://www.mixcloud.com/oembed/?format=json'), gone, ...providers },
  { network: 'dailymotion', ask: at('https://www.dailymotion.com/services/oembed?format=json'), gone, ...providers },
  { network: 'flickr', ask: at('https://www.flickr.com/services/oembed/?format=json'), gone, ...providers },
  { network: 'reddit', ask: at('https://www.reddit.com/oembed'), gone, ...providers },
  { network: 'pinterest', ask: at('https://www.pinterest.com/oembed.json'), gone, ...providers },
  { network: 'tumblr', ask: at('https://www.tumblr.com/oembed/1.0'), gone, ...providers },
];

const byNetwork = new Map(endpoints.map((endpoint) => [endpoint.network, endpoint]));

/** Undefined for networks that answer nobody, or only with a token, as Meta's do. */
export const oembedEndpoint = (network: string): OembedEndpoint | undefined => byNetwork.get(network);
