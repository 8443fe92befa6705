/** How each network lays out its card: what makes the picture large or small, and without what there is no card. */

import type { Size, TagSource } from './limits.ts';
import type { Sourced } from './network.ts';
import { documented, publicCode, unconfirmed } from './sources.ts';

export type PictureSize = 'large' | 'small';

/** All that is named must hold. */
export interface LayoutCondition {
  /** Values of `twitter:card`; '' when there is none. */
  readonly card?: readonly string[];
  /** Pixels of the picture, at least; 0 leaves a side free. */
  readonly minimum?: Size;
  /** Wider than high. */
  readonly wide?: true;
  /** The longer side is longer than the other by at least this share. */
  readonly oblong?: number;
  /** Width times height, at least. */
  readonly minimumArea?: number;
  /** What the page asks of robots, as in `max-image-preview:large`. */
  readonly directive?: string;
  /** Where the picture is from. */
  readonly from?: TagSource;
}

export interface LayoutRule extends Sourced {
  /** Without conditions it always holds. */
  readonly when?: LayoutCondition;
  readonly picture: PictureSize;
}

/** What a page must have; else the network shows the bare address. */
export interface CardNeed extends Sourced {
  /** Only for these values of `twitter:card`; '' when there is none. */
  readonly card?: readonly string[];
  /** Of each list at least one source. */
  readonly each: readonly (readonly TagSource[])[];
}

export interface CardLayout {
  readonly network: string;
  /** A meta tag by which the page forbids its card. */
  readonly forbidden?: Sourced & { readonly meta: string; readonly value: string };
  readonly needs?: readonly CardNeed[];
  /** The first that holds decides. */
  readonly rules: readonly LayoutRule[];
}

const metaImages = documented('https://developers.facebook.com/docs/sharing/webmasters/images');
const xMarkup = documented('https://developer.x.com/cards/markup');
const xSummary = documented('https://developer.x.com/en/docs/x-for-websites/cards/overview/summary');
const xLarge = documented(
  'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image',
);
const discordPreviews = documented('https://docs.discord.com/developers/link-previews/overview');
const appleNote = documented(
  'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
);
const mastodonCard = documented(
  'https://github.com/mastodon/mastodon/blob/main/app/javascript/mastodon/features/status/components/card.jsx',
);
const mastodonService = documented(
  'https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb',
);
const signalSource = documented(
  'https://github.com/signalapp/Signal-Desktop/blob/main/ts/linkPreviews/shouldUseFullSizeLinkPreviewImage.ts',
);
const googleDiscover = documented('https://developers.google.com/search/docs/appearance/google-discover');
const kakaoScrap = documented('https://devtalk.kakao.com/t/scrap/33984');
const snapRobots = documented('https://developers.snap.com/robots');

/** As far as anybody tells, the size of the picture changes nothing. */
const always = (picture: PictureSize, sourced: Sourced = unconfirmed): readonly LayoutRule[] => [
  { picture, ...sourced },
];

const cardLayouts: readonly CardLayout[] = [
  {
    network: 'facebook',
    rules: [
      { when: { minimum: { width: 600, height: 315 } }, picture: 'large', ...metaImages },
      { picture: 'small', ...metaImages },
    ],
  },
  {
    network: 'x',
    needs: [
      { card: [''], each: [['og:type'], ['og:title'], ['og:description']], ...xMarkup },
      { card: ['summary', 'summary_large_image', 'player'], each: [['twitter:title', 'og:title']], ...xSummary },
    ],
    rules: [
      { when: { card: ['summary_large_image'] }, picture: 'large', ...xLarge },
      { when: { card: ['player'] }, picture: 'large', ...xMarkup },
      { when: { card: ['summary', 'app'] }, picture: 'small', ...xSummary },
      { when: { card: [''] }, picture: 'small', ...xMarkup },
      { picture: 'small', ...unconfirmed },
    ],
  },
  {
    network: 'linkedin',
    rules: [
      {
        when: { minimum: { width: 401, height: 0 } },
        picture: 'large',
        ...documented('https://www.linkedin.com/help/linkedin/answer/a521928'),
      },
      { picture: 'small', ...documented('https://www.linkedin.com/help/linkedin/answer/a521928') },
    ],
  },
  {
    network: 'pinterest',
    forbidden: { meta: 'pinterest', value: 'nopin', ...publicCode },
    needs: [{ each: [['data-pin-media', 'og:image', 'img']], ...unconfirmed }],
    rules: always('large'),
  },
  { network: 'whatsapp', rules: always('large') },
  {
    network: 'telegram',
    rules: [
      { when: { card: ['summary_large_image'] }, picture: 'large', ...unconfirmed },
      { picture: 'small', ...unconfirmed },
    ],
  },
  {
    network: 'slack',
    rules: [
      { when: { card: ['summary'] }, picture: 'small', ...unconfirmed },
      { picture: 'large', ...unconfirmed },
    ],
  },
  {
    network: 'discord',
    rules: [
      { when: { card: ['summary_large_image', 'photo', 'player'] }, picture: 'large', ...discordPreviews },
      { picture: 'small', ...discordPreviews },
    ],
  },
  {
    network: 'apple-messages',
    rules: [
      { when: { from: 'apple-touch-icon' }, picture: 'small', ...appleNote },
      { when: { minimum: { width: 150, height: 0 } }, picture: 'large', ...appleNote },
      { picture: 'small', ...appleNote },
    ],
  },
  {
    network: 'mastodon',
    needs: [{ each: [['json-ld:headline', 'og:title', 'title']], ...mastodonService }],
    rules: [
      { when: { wide: true }, picture: 'large', ...mastodonCard },
      { picture: 'small', ...mastodonCard },
    ],
  },
  { network: 'bluesky', rules: always('large') },
  { network: 'threads', rules: always('large') },
  { network: 'reddit', rules: always('small') },
  { network: 'microsoft-teams', rules: always('small') },
  { network: 'line', rules: always('large') },
  { network: 'kakao', rules: always('large', kakaoScrap) },
  {
    network: 'google-discover',
    rules: [
      {
        when: { minimum: { width: 1200, height: 0 }, minimumArea: 300_000, directive: 'max-image-preview:large' },
        picture: 'large',
        ...googleDiscover,
      },
      { picture: 'small', ...googleDiscover },
    ],
  },
  { network: 'snapchat', rules: always('small', snapRobots) },
  {
    network: 'signal',
    rules: [
      { when: { minimum: { width: 200, height: 200 }, oblong: 0.05 }, picture: 'large', ...signalSource },
      { picture: 'small', ...signalSource },
    ],
  },
  {
    network: 'vk',
    rules: [
      { when: { minimum: { width: 537, height: 240 } }, picture: 'large', ...unconfirmed },
      { picture: 'small', ...unconfirmed },
    ],
  },
];

const byNetwork: ReadonlyMap<string, CardLayout> = new Map(cardLayouts.map((layout) => [layout.network, layout]));

/** What nobody tells of a network is taken for a small picture. */
export const layoutOf = (network: string): CardLayout => byNetwork.get(network) ?? { network, rules: always('small') };
