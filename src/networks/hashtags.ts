/** What a hashtag may be made of, how many a post bears on each network, and which parameters of share links carry them. */

import type { Sourced } from './network.ts';
import { documented, publicCode, thirdParty, unconfirmed } from './sources.ts';

const twitterText = {
  source: 'https://github.com/twitter/twitter-text/blob/master/conformance/validate.yml',
  confidence: 'documented',
} as const;

export interface HashtagFault extends Sourced {
  readonly is: 'space' | 'digits' | 'sign';
  /** What ends the tag, for `space` and `sign`. */
  readonly sign: string;
}

/** Beside letters, marks and digits of any script: `_` and the joiners that twitter-text takes for part of a word. */
const joiners =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\u00b7';
const ending = new RegExp(`[^\\p{L}\\p{M}\\p{Nd}${joiners}]`, 'u');
const letter = /[\p{L}\p{M}]/u;
/** Some networks take them, others end the tag there. */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u20e3)$/u;

/** What keeps a tag, typed without its `#`, from being one on any network; undefined for those that some network takes. */
export function hashtagFault(tag: string): HashtagFault | undefined {
  const [sign] = ending.exec(tag) ?? [];
  if (sign === undefined) return letter.test(tag) ? undefined : { is: 'digits', sign: '', ...twitterText };
  if (emoji.test(sign)) return undefined;
  return { is: /\s/.test(sign) ? 'space' : 'sign', sign, ...twitterText };
}

const first = /^\p{Ll}/u;
const parting = /[\s\-–—.,/&'’+]+/u;

/** The tag as it may be written: `green tea` is `GreenTea`. Undefined where something would be lost: `C++`. */
export function rightHashtag(tag: string): string | undefined {
  const words = tag.trim().split(parting);
  const joined = words
    .map((word, at) => (at === 0 && words.length === 1 ? word : word.replace(first, (letter) => letter.toUpperCase())))
    .join('');
  const isWhole = joined !== '' && words.every((word) => word !== '');
  return isWhole && hashtagFault(joined) === undefined ? joined : undefined;
}

const inText = new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{Nd}_&/#＃])[#＃]([\\p{L}\\p{M}\\p{Nd}${joiners}]+)`, 'gu');

/** The hashtags of a text, without `#`. */
export const hashtagsIn = (text: string): readonly string[] =>
  [...text.matchAll(inText)].flatMap(([, tag = '']) => (letter.test(tag) ? [tag] : []));

/** The same tag in another spelling: networks know no capitals, people part the words of a tag in their own way. */
export const hashtagForm = (tag: string): string =>
  tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_.·]+/gu, '');

export interface HashtagCount extends Sourced {
  readonly most: number;
  /** Whether the network leaves out what is more, or readers are put off by it. */
  readonly is: 'limit' | 'advice';
}

/** By network. What guides recommend differs: these are the highest figures. */
export const hashtagCounts: ReadonlyMap<string, HashtagCount> = new Map<string, HashtagCount>([
  ['x', { most: 2, is: 'advice', ...thirdParty('https://help.x.com/en/using-x/how-to-use-hashtags') }],
  [
    'threads',
    {
      most: 1,
      is: 'limit',
      ...documented('https://developers.facebook.com/documentation/threads/threads-web-intents'),
    },
  ],
  ['facebook', { most: 2, is: 'advice', ...thirdParty('several guides') }],
  ['linkedin', { most: 5, is: 'advice', ...thirdParty('several guides') }],
  [
    'instagram',
    { most: 5, is: 'limit', ...thirdParty('Instagram @creators of December 2025, as told by businesstoday.in') },
  ],
  ['tiktok', { most: 5, is: 'advice', ...thirdParty('several guides') }],
  ['pinterest', { most: 20, is: 'limit', ...thirdParty('https://lucycalnandesign.co.uk') }],
  ['youtube', { most: 60, is: 'limit', ...thirdParty('https://support.google.com/youtube/answer/6390658') }],
]);

export interface HashtagParameter extends Sourced {
  readonly name: string;
  /** `list`: names without `#`, parted by commas; `single`: one, with `#`. */
  readonly form: 'list' | 'single';
}

/** Parameters of share links, by network. */
export const hashtagParameters: ReadonlyMap<string, HashtagParameter> = new Map<string, HashtagParameter>([
  [
    'x',
    {
      name: 'hashtags',
      form: 'list',
      ...documented('https://docs.x.com/x-for-websites/post-button/guides/web-intent'),
    },
  ],
  ['facebook', { name: 'hashtag', form: 'single', ...thirdParty('https://github.com/facebook/facebook-ios-sdk') }],
  ['note', { name: 'hashtags', form: 'list', ...unconfirmed }],
]);

/** Attribute in which the buttons of X and of sharer.js carry them. */
export const hashtagAttribute: HashtagParameter = {
  name: 'data-hashtags',
  form: 'list',
  ...documented('https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/parameter-reference1'),
};

/** Networks whose tag pages show what posts are marked with `#`; on others a tag is a subject and may hold spaces. */
export const hashtagNetworks: ReadonlySet<string> = new Set([
  ...['x', 'facebook', 'instagram', 'threads', 'linkedin', 'tiktok', 'youtube', 'bluesky', 'mastodon', 'vk', 'weibo'],
  ...['pixelfed', 'misskey', 'pinterest', 'ok'],
]);

const pages: ReadonlyMap<string, Sourced & { readonly start: string }> = new Map([
  ['x', { start: 'https://x.com/hashtag/', ...publicCode }],
  ['facebook', { start: 'https://www.facebook.com/hashtag/', ...publicCode }],
  ['instagram', { start: 'https://www.instagram.com/explore/tags/', ...publicCode }],
  ['linkedin', { start: 'https://www.linkedin.com/feed/hashtag/', ...publicCode }],
  ['tiktok', { start: 'https://www.tiktok.com/tag/', ...publicCode }],
  ['youtube', { start: 'https://www.youtube.com/hashtag/', ...publicCode }],
  ['bluesky', { start: 'https://bsky.app/hashtag/', ...publicCode }],
]);

/** Address of the page of a hashtag; undefined for networks that have none that is known. */
export function hashtagPage(network: string, tag: string): string | undefined {
  const page = pages.get(network);
  return page && `${page.start}${encodeURIComponent(tag)}`;
}

/** Where WordPress files what nobody filed, by language. */
export const defaultCategories = {
  names: new Set([
    ...[
      'uncategorized',
      'uncategorised',
      'allgemein',
      'unkategorisiert',
      'non classé',
      'sin categoría',
      'sem categoria',
    ],
    ...['senza categoria', 'geen categorie', 'bez kategorii', 'без рубрики', 'genel', '未分類', '未分类', '미분류'],
    ...['chưa được phân loại', 'okategoriserade', 'ikke kategorisert', 'ikke-kategoriseret', 'غير مصنف'],
  ]) as ReadonlySet<string>,
  ...publicCode,
};
