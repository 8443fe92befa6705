/** What a card may be on each network: sizes, weights, lengths, how much of a page is read, and which tags are read. */

import type { Sourced } from './network.ts';
import { derived, documented, thirdParty, unconfirmed } from './sources.ts';

/** One figure with where it comes from. */
export interface Limit<T> extends Sourced {
  readonly value: T;
  /** What lies beyond may still be taken. */
  readonly isMild?: true;
  readonly note?: string;
}

/** Pixels; 0 leaves a side free. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width divided by height. */
export interface Ratio {
  readonly best?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** By their bytes, as `src/resources.ts` names them. */
export type CardImageFormat =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'svg'
  | 'bmp'
  | 'ico'
  | 'tiff'
  | 'jxl';

export interface ImageLimits {
  /** Smaller ones are not shown. */
  readonly minimum?: Limit<Size>;
  /** Smaller ones become a thumbnail beside the text. */
  readonly large?: Limit<Size>;
  /** What the network asks for. */
  readonly best?: Limit<Size>;
  /** Larger ones are not shown. */
  readonly maximum?: Limit<Size>;
  /** Width times height, at least and at most. */
  readonly minimumArea?: Limit<number>;
  readonly maximumArea?: Limit<number>;
  readonly ratio?: Limit<Ratio>;
  /** Heavier ones are dropped. */
  readonly bytes?: Limit<number>;
  /** The formats that the network names. Others may work. */
  readonly accepted?: Limit<readonly CardImageFormat[]>;
  /** Formats that are known not to work. */
  readonly refused?: Limit<readonly CardImageFormat[]>;
  /** The address must be a whole one, not relative to the page. */
  readonly wholeAddress?: Limit<true>;
  /** Not with `Content-Disposition: attachment`. */
  readonly inPlace?: Limit<true>;
}

/** Where a text is cut. Characters are counted as readers do, bytes as UTF-8. */
export interface TextLimit extends Sourced {
  readonly value: number;
  readonly unit: 'characters' | 'bytes';
  readonly note?: string;
}

/**
 * Where a value stands: a meta tag by its key (`og:title`, `twitter:title`; `description` and `author` are the plain ones),
 * `title`, `h1`, `img` and `text` in the page, `canonical`, `image_src` and `apple-touch-icon` as links,
 * a JSON-LD or oEmbed property, `data-pin-media` on an image, `lang` of the document, the `address` of the page itself.
 */
export type TagSource =
  | `og:${string}`
  | `twitter:${string}`
  | `article:${string}`
  | `vk:${string}`
  | `fediverse:${string}`
  | `json-ld:${string}`
  | `oembed:${string}`
  | 'title'
  | 'description'
  | 'author'
  | 'h1'
  | 'img'
  | 'text'
  | 'canonical'
  | 'image_src'
  | 'apple-touch-icon'
  | 'data-pin-media'
  | 'lang'
  | 'address';

/** The sources of one field, the first that is not empty wins. */
export interface Reading extends Sourced {
  readonly order: readonly TagSource[];
  /** What the network guesses from when none of `order` is there; how well is not written anywhere. */
  readonly guesses?: readonly TagSource[];
  /** The first in the document wins, whatever its name. */
  readonly byPosition?: true;
  /** Only for posts of social networks: with an X card and an `application/activity+json` link. */
  readonly onlyPosts?: true;
  /** Addresses on another host than the page's do not count. */
  readonly sameHost?: true;
  readonly note?: string;
}

export const cardFields = [
  'title',
  'description',
  'image',
  'imageAlt',
  'siteName',
  'url',
  'type',
  'author',
  'date',
  'video',
  'language',
] as const;
export type CardField = (typeof cardFields)[number];

/** A field that is missing is not read, as far as is known. */
export type Reads = Readonly<Partial<Record<CardField, Reading>>>;

export interface CardLimits {
  /** Id of the network; `apple-messages` and `google-discover` make cards and are no networks. */
  readonly network: string;
  readonly name: string;
  readonly image: ImageLimits;
  /** What differs by `twitter:card`. */
  readonly imageByCard?: Readonly<Record<string, ImageLimits>>;
  readonly title?: TextLimit;
  readonly description?: TextLimit;
  readonly imageAlt?: TextLimit;
  /** The tags must stand within these first bytes of the page. */
  readonly headBytes?: Limit<number>;
  /** Longer pages are not read. */
  readonly pageBytes?: Limit<number>;
  readonly redirects?: Limit<number>;
  /** The preview is given up after that. */
  readonly seconds?: Limit<number>;
  /** How long a card is kept, in minutes. */
  readonly cacheMinutes?: Limit<number>;
  /** The page must be served over https. */
  readonly httpsOnly?: Limit<true>;
  /** What the page's oEmbed endpoint answers makes the card, where there is one. */
  readonly oembedFirst?: Limit<true>;
  readonly reads: Reads;
}

/** Networks say KB and MB and mean one or the other; the larger reading raises no false alarm. */
const kilobytes = (count: number): number => count * 1024;
const megabytes = (count: number): number => count * 1024 * 1024;

const minutes = (count: number): number => count;
const days = (count: number): number => count * 24 * 60;

const metaSharing = documented('https://developers.facebook.com/docs/sharing/webmasters');
const metaImages = documented('https://developers.facebook.com/docs/sharing/webmasters/images');
const metaCrawler = documented('https://developers.facebook.com/docs/sharing/webmasters/web-crawlers');
const xMarkup = documented('https://developer.x.com/cards/markup');
const linkedinHelp = documented('https://www.linkedin.com/help/linkedin/answer/a521928');
const pinterestArticle = documented('https://developers.pinterest.com/docs/web-features/article-rich-pins/');
const whatsappPreviews = documented(
  'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
);
const discordPreviews = documented('https://docs.discord.com/developers/link-previews/overview');
const appleNote = documented(
  'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
);
const mastodonSource = documented('https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb');
const slackRobots = documented('https://api.slack.com/robots');
const snapRobots = documented('https://developers.snap.com/robots');
const kakaoScrap = documented('https://devtalk.kakao.com/t/scrap/33984');
const lineTags = documented('https://developers.line.biz/en/faq/tags/media/');
const googleDiscover = documented('https://developers.google.com/search/docs/appearance/google-discover');
const telegramReports = thirdParty('https://bugs.telegram.org/c/57');
const teamsReports = thirdParty('https://opengraphplus.com/consumers/teams');
const blueskyReports = thirdParty('https://opengraphplus.com/consumers/bluesky');
const redditReports = thirdParty('https://opengraphplus.com/consumers/reddit');
const signalReports = thirdParty('https://opengraphplus.com/consumers/signal');

const facebookReads = {
  title: { order: ['og:title'], guesses: ['title', 'h1'], ...metaSharing },
  description: { order: ['og:description'], guesses: ['description', 'text'], ...metaSharing },
  image: { order: ['og:image'], guesses: ['img'], ...metaSharing },
  imageAlt: { order: ['og:image:alt'], ...metaSharing },
  siteName: { order: ['og:site_name'], ...metaSharing },
  url: { order: ['og:url'], guesses: ['canonical', 'address'], ...metaSharing },
  type: { order: ['og:type'], ...metaSharing },
  video: { order: ['og:video'], ...metaSharing },
} satisfies Reads;

export const cardLimits: readonly CardLimits[] = [
  {
    network: 'facebook',
    name: 'Facebook',
    image: {
      minimum: { value: { width: 200, height: 200 }, ...metaImages },
      large: { value: { width: 600, height: 315 }, ...metaImages },
      best: { value: { width: 1200, height: 630 }, ...metaImages },
      ratio: { value: { best: 1.91 }, ...metaImages },
      bytes: { value: megabytes(8), ...metaImages },
      accepted: { value: ['jpeg', 'png', 'gif'], note: 'WebP is said to work', ...metaSharing },
    },
    headBytes: { value: megabytes(1), ...metaCrawler },
    cacheMinutes: {
      value: days(1),
      note: 'an older page says 30 days',
      ...documented('https://developers.facebook.com/docs/sharing/best-practices'),
    },
    reads: facebookReads,
  },
  {
    network: 'x',
    name: 'X',
    image: {
      bytes: { value: megabytes(5), ...xMarkup },
      accepted: { value: ['jpeg', 'png', 'webp', 'gif'], note: 'of an animation the first frame', ...xMarkup },
      refused: { value: ['svg'], ...xMarkup },
      wholeAddress: { value: true, ...documented('https://devcommunity.x.com/t/62736') },
      maximum: { value: { width: 4096, height: 4096 }, ...xMarkup },
    },
    imageByCard: {
      summary: {
        minimum: {
          value: { width: 144, height: 144 },
          ...documented('https://developer.x.com/en/docs/x-for-websites/cards/overview/summary'),
        },
        ratio: {
          value: { best: 1 },
          ...documented('https://developer.x.com/en/docs/x-for-websites/cards/overview/summary'),
        },
      },
      summary_large_image: {
        minimum: {
          value: { width: 300, height: 157 },
          ...documented('https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image'),
        },
        ratio: {
          value: { best: 2 },
          ...documented('https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image'),
        },
      },
    },
    title: { value: 70, unit: 'characters', ...xMarkup },
    description: { value: 200, unit: 'characters', ...xMarkup },
    imageAlt: { value: 420, unit: 'characters', ...xMarkup },
    pageBytes: {
      value: megabytes(2),
      ...documented('https://developer.x.com/en/docs/x-for-websites/cards/guides/troubleshooting-cards'),
    },
    cacheMinutes: { value: days(7), ...documented('https://devcommunity.x.com/t/175006') },
    reads: {
      title: { order: ['twitter:title', 'og:title'], ...xMarkup },
      description: { order: ['twitter:description', 'og:description'], ...xMarkup },
      image: { order: ['twitter:image', 'og:image'], ...xMarkup },
      imageAlt: { order: ['twitter:image:alt', 'og:image:alt'], ...xMarkup },
      type: { order: ['twitter:card'], note: 'without it a summary card may be made of og: tags', ...xMarkup },
      author: { order: ['twitter:creator'], ...xMarkup },
      video: { order: ['twitter:player', 'og:video'], ...unconfirmed },
    },
  },
  {
    network: 'linkedin',
    name: 'LinkedIn',
    image: {
      large: { value: { width: 401, height: 0 }, ...linkedinHelp },
      best: { value: { width: 1200, height: 627 }, note: 'LinkedIn calls it the minimum', ...linkedinHelp },
      ratio: { value: { best: 1.91 }, ...linkedinHelp },
      bytes: { value: megabytes(5), ...linkedinHelp },
    },
    cacheMinutes: { value: days(2), ...documented('https://www.linkedin.com/help/linkedin/answer/a525063') },
    reads: {
      title: { order: ['og:title'], guesses: ['title'], ...linkedinHelp },
      description: { order: ['og:description'], guesses: ['description'], ...linkedinHelp },
      image: { order: ['og:image'], guesses: ['img'], ...linkedinHelp },
      url: { order: ['og:url'], guesses: ['address'], ...linkedinHelp },
      author: { order: ['author', 'article:author'], ...unconfirmed },
      date: { order: ['article:published_time'], ...unconfirmed },
    },
  },
  {
    network: 'pinterest',
    name: 'Pinterest',
    image: {
      best: { value: { width: 1000, height: 1500 }, ...unconfirmed },
      ratio: { value: { best: 2 / 3 }, ...unconfirmed },
    },
    reads: {
      title: { order: ['og:title'], guesses: ['title'], ...pinterestArticle },
      description: { order: ['og:description'], ...pinterestArticle },
      image: { order: ['data-pin-media', 'og:image', 'img'], ...unconfirmed },
      siteName: { order: ['og:site_name'], ...pinterestArticle },
      url: { order: ['og:url'], guesses: ['address'], ...pinterestArticle },
      type: { order: ['og:type'], ...pinterestArticle },
      author: { order: ['article:author'], ...pinterestArticle },
      date: { order: ['article:published_time'], ...pinterestArticle },
    },
  },
  {
    network: 'whatsapp',
    name: 'WhatsApp',
    image: {
      minimum: { value: { width: 300, height: 0 }, ...whatsappPreviews },
      ratio: { value: { maximum: 4 }, ...whatsappPreviews },
      wholeAddress: { value: true, ...whatsappPreviews },
      bytes: {
        value: kilobytes(600),
        note: 'third parties still advise 300 KB, the former limit',
        ...whatsappPreviews,
      },
    },
    // WhatsApp says that 80 characters of description suffice, not that more are cut.
    headBytes: { value: kilobytes(300), ...whatsappPreviews },
    seconds: { value: 10, ...whatsappPreviews },
    reads: {
      title: { order: ['og:title'], guesses: ['title'], ...whatsappPreviews },
      description: { order: ['og:description'], guesses: ['description'], ...whatsappPreviews },
      image: { order: ['og:image'], ...whatsappPreviews },
      url: { order: ['og:url'], guesses: ['address'], ...whatsappPreviews },
    },
  },
  {
    network: 'telegram',
    name: 'Telegram',
    image: {
      bytes: { value: megabytes(5), ...telegramReports },
      accepted: { value: ['jpeg', 'png'], ...telegramReports },
    },
    reads: {
      title: { order: ['og:title', 'twitter:title', 'title'], ...telegramReports },
      description: { order: ['og:description', 'twitter:description', 'description'], ...telegramReports },
      image: { order: ['og:image', 'twitter:image'], ...telegramReports },
      siteName: { order: ['og:site_name'], ...telegramReports },
    },
  },
  {
    network: 'slack',
    name: 'Slack',
    image: {
      bytes: { value: megabytes(2), ...unconfirmed },
      maximumArea: { value: 15_000_000, ...unconfirmed },
    },
    headBytes: { value: kilobytes(32), ...thirdParty('https://opengraphplus.com/consumers/slack') },
    cacheMinutes: { value: minutes(30), ...slackRobots },
    reads: {
      title: { order: ['og:title', 'twitter:title', 'oembed:title', 'title'], note: orderUnknown(), ...slackRobots },
      description: {
        order: ['og:description', 'twitter:description', 'description'],
        note: orderUnknown(),
        ...slackRobots,
      },
      image: {
        order: ['og:image', 'twitter:image', 'oembed:thumbnail_url'],
        note: orderUnknown(),
        ...slackRobots,
      },
      siteName: { order: ['og:site_name', 'oembed:provider_name'], note: orderUnknown(), ...slackRobots },
    },
  },
  {
    network: 'discord',
    name: 'Discord',
    image: {
      accepted: { value: ['png', 'gif', 'jpeg', 'webp', 'avif'], ...discordPreviews },
      refused: { value: ['svg'], ...discordPreviews },
    },
    title: { value: 70, unit: 'bytes', ...discordPreviews },
    description: { value: 350, unit: 'bytes', ...discordPreviews },
    pageBytes: { value: megabytes(50), ...discordPreviews },
    redirects: { value: 5, ...discordPreviews },
    seconds: { value: 10, ...discordPreviews },
    cacheMinutes: { value: minutes(30), ...discordPreviews },
    reads: {
      title: { order: ['og:title', 'twitter:title'], guesses: ['title'], byPosition: true, ...discordPreviews },
      description: {
        order: ['og:description', 'twitter:description'],
        guesses: ['description'],
        byPosition: true,
        ...discordPreviews,
      },
      image: { order: ['og:image', 'twitter:image'], ...discordPreviews },
      siteName: { order: ['og:site_name', 'oembed:provider_name'], byPosition: true, ...discordPreviews },
      author: {
        order: ['oembed:author_name'],
        ...thirdParty('https://github.com/discord/discord-api-docs/issues/7370'),
      },
      video: { order: ['og:video', 'twitter:player'], ...discordPreviews },
    },
  },
  {
    network: 'apple-messages',
    name: 'Apple Messages',
    image: {
      minimum: {
        value: { width: 150, height: 0 },
        isMild: true,
        note: 'narrower ones may be ignored or used as icon',
        ...appleNote,
      },
      best: { value: { width: 900, height: 0 }, ...appleNote },
    },
    pageBytes: { value: megabytes(1), ...appleNote },
    reads: {
      title: { order: ['og:title'], guesses: ['title'], ...appleNote },
      description: { order: ['og:description'], onlyPosts: true, ...appleNote },
      image: { order: ['og:image'], guesses: ['apple-touch-icon'], ...appleNote },
      siteName: { order: ['og:site_name'], guesses: ['address'], ...appleNote },
      video: { order: ['og:video', 'twitter:player:stream'], ...appleNote },
    },
  },
  {
    network: 'mastodon',
    name: 'Mastodon',
    image: {
      accepted: { value: ['jpeg', 'png', 'gif', 'webp'], note: 'WebP since recent versions', ...mastodonSource },
      bytes: { value: megabytes(8), note: 'older servers take 1 MB or 2 MB', ...unconfirmed },
    },
    headBytes: {
      value: megabytes(1),
      ...documented('https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb'),
    },
    cacheMinutes: {
      value: days(14),
      ...documented('https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb'),
    },
    oembedFirst: {
      value: true,
      ...documented('https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb'),
    },
    reads: {
      title: { order: ['json-ld:headline', 'og:title', 'title'], ...mastodonSource },
      description: { order: ['json-ld:description', 'og:description', 'description'], ...mastodonSource },
      image: { order: ['og:image'], ...mastodonSource },
      imageAlt: { order: ['og:image:alt'], ...mastodonSource },
      siteName: { order: ['json-ld:publisher', 'og:site_name'], ...mastodonSource },
      url: { order: ['canonical', 'og:url', 'address'], sameHost: true, ...mastodonSource },
      author: { order: ['json-ld:author', 'og:author', 'fediverse:creator'], ...mastodonSource },
      date: { order: ['json-ld:datePublished', 'article:published_time'], ...mastodonSource },
      video: { order: ['twitter:player'], ...mastodonSource },
      language: { order: ['json-ld:inLanguage', 'og:locale', 'lang'], ...mastodonSource },
    },
  },
  {
    network: 'bluesky',
    name: 'Bluesky',
    // The client shrinks what is above 1,000,000 bytes, so that weight drops no picture.
    image: { refused: { value: ['avif'], ...blueskyReports }, inPlace: { value: true, ...blueskyReports } },
    reads: {
      title: { order: ['og:title', 'twitter:title', 'title'], ...blueskyReports },
      description: { order: ['og:description', 'twitter:description', 'description'], ...blueskyReports },
      image: { order: ['og:image', 'twitter:image'], ...blueskyReports },
    },
  },
  {
    network: 'threads',
    name: 'Threads',
    image: {},
    reads: {
      title: { order: ['og:title'], guesses: ['title'], ...unconfirmed },
      description: { order: ['og:description'], guesses: ['description'], ...unconfirmed },
      image: { order: ['og:image'], ...unconfirmed },
      url: { order: ['og:url'], guesses: ['address'], ...unconfirmed },
    },
  },
  {
    network: 'reddit',
    name: 'Reddit',
    image: {},
    reads: {
      title: { order: ['og:title', 'oembed:title', 'twitter:title', 'title'], ...redditReports },
      description: { order: ['og:description', 'twitter:description', 'description'], ...redditReports },
      image: { order: ['og:image', 'oembed:thumbnail_url', 'twitter:image', 'image_src', 'img'], ...redditReports },
      siteName: { order: ['og:site_name', 'oembed:provider_name'], ...redditReports },
    },
  },
  {
    network: 'microsoft-teams',
    name: 'Microsoft Teams',
    image: {
      minimum: { value: { width: 200, height: 200 }, ...teamsReports },
      refused: { value: ['svg'], ...teamsReports },
    },
    cacheMinutes: { value: minutes(30), ...teamsReports },
    reads: {
      title: { order: ['og:title', 'twitter:title', 'title'], ...teamsReports },
      description: { order: ['og:description', 'twitter:description', 'description'], ...teamsReports },
      image: { order: ['og:image', 'twitter:image'], ...teamsReports },
    },
  },
  {
    network: 'line',
    name: 'LINE',
    image: {},
    reads: {
      title: { order: ['og:title', 'title'], ...lineTags },
      description: { order: ['og:description', 'description', 'text'], ...lineTags },
      image: { order: ['og:image'], ...lineTags },
    },
  },
  {
    network: 'kakao',
    name: 'KakaoTalk',
    image: {
      best: { value: { width: 800, height: 400 }, ...kakaoScrap },
      ratio: { value: { best: 2 }, ...kakaoScrap },
    },
    cacheMinutes: { value: minutes(60), ...kakaoScrap },
    reads: {
      title: { order: ['og:title', 'title'], ...kakaoScrap },
      description: { order: ['og:description', 'description'], ...kakaoScrap },
      image: { order: ['og:image', 'img'], ...kakaoScrap },
    },
  },
  {
    network: 'google-discover',
    name: 'Google Discover',
    image: {
      large: { value: { width: 1200, height: 0 }, note: 'and max-image-preview:large', ...googleDiscover },
      best: { value: { width: 1200, height: 675 }, ...derived('1200 pixels wide at 16:9') },
      minimumArea: { value: 300_000, ...googleDiscover },
      ratio: { value: { best: 16 / 9 }, ...googleDiscover },
    },
    reads: {
      title: {
        order: ['title', 'h1', 'og:title'],
        note: 'among other sources, in no order that is told',
        ...documented('https://developers.google.com/search/docs/appearance/title-link'),
      },
      image: { order: ['og:image', 'json-ld:image'], guesses: ['img'], ...googleDiscover },
      siteName: {
        order: ['json-ld:name', 'og:site_name'],
        guesses: ['title', 'address'],
        ...documented('https://developers.google.com/search/docs/appearance/site-names'),
      },
    },
  },
  {
    network: 'snapchat',
    name: 'Snapchat',
    image: {},
    cacheMinutes: { value: minutes(30), ...snapRobots },
    reads: {
      title: { order: ['og:title', 'twitter:title'], ...snapRobots },
      image: { order: ['og:image', 'twitter:image', 'twitter:image:src'], ...snapRobots },
    },
  },
  {
    network: 'signal',
    name: 'Signal',
    image: {},
    httpsOnly: { value: true, ...signalReports },
    reads: {
      title: { order: ['og:title'], guesses: ['title'], ...signalReports },
      description: { order: ['og:description'], guesses: ['description'], ...signalReports },
      image: { order: ['og:image'], ...signalReports },
    },
  },
  {
    network: 'vk',
    name: 'VK',
    image: { best: { value: { width: 537, height: 240 }, ...unconfirmed } },
    reads: {
      title: { order: ['og:title'], guesses: ['title'], ...unconfirmed },
      description: { order: ['og:description'], guesses: ['description'], ...unconfirmed },
      image: { order: ['vk:image', 'og:image'], ...unconfirmed },
    },
  },
];

function orderUnknown(): string {
  return 'Slack names the three sources, not their order';
}

/** Ids of all that make cards, in the order in which cards are told. */
export const cardNetworks: readonly string[] = cardLimits.map(({ network }) => network);

const byNetwork: ReadonlyMap<string, CardLimits> = new Map(cardLimits.map((limits) => [limits.network, limits]));

export const limitsOf = (network: string): CardLimits | undefined => byNetwork.get(network);

/** The limits of the networks that matter, in the order of the table. */
export const limitsFor = (networks: readonly string[]): readonly CardLimits[] =>
  cardLimits.filter(({ network }) => networks.includes(network));

/** What holds for the image of a page with that `twitter:card`. */
export const imageLimits = ({ image, imageByCard }: CardLimits, card: string): ImageLimits => ({
  ...image,
  ...(imageByCard && Object.hasOwn(imageByCard, card) ? imageByCard[card] : undefined),
});

/** True when a picture of that size is smaller on a side than the limit asks. */
export const isSmaller = (actual: Size, { width, height }: Size): boolean =>
  actual.width < width || actual.height < height;
