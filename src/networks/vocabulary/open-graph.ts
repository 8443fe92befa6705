/** The Open Graph protocol: every property and every type of https://ogp.me. */

import { documented } from '../sources.ts';
import {
  currency,
  datetime,
  float,
  group,
  integer,
  locale,
  mime,
  oneOf,
  type Property,
  text,
  url,
} from './property.ts';

const section = (name: string) => documented(`https://ogp.me/#${name}`);

const videoTypes = ['video.movie', 'video.episode', 'video.tv_show', 'video.other'];

/** The values of og:type that the protocol defines. */
export const openGraphTypes: readonly string[] = [
  'website',
  'article',
  'book',
  'profile',
  'payment.link',
  'music.song',
  'music.album',
  'music.playlist',
  'music.radio_station',
  ...videoTypes,
];

export const openGraphProperties: readonly Property[] = [
  ...group(
    section('metadata'),
    [],
    [
      text('og:title', { required: true }),
      text('og:type', { required: true }),
      url('og:image', { required: true, many: true }),
      url('og:url', { required: true }),
    ],
  ),
  ...group(
    section('optional'),
    [],
    [
      url('og:audio', { many: true }),
      text('og:description'),
      oneOf('og:determiner', ['a', 'an', 'the', '', 'auto']),
      locale('og:locale'),
      locale('og:locale:alternate', { many: true }),
      text('og:site_name'),
      url('og:video', { many: true }),
    ],
  ),
  ...group(section('structured'), [], [...media('og:image'), ...media('og:video'), ...sound('og:audio')]),
  ...group(
    section('type_music.song'),
    ['music.song'],
    [
      integer('music:duration', { minimum: 1 }),
      url('music:album', { many: true }),
      integer('music:album:disc', { minimum: 1, of: 'music:album', many: true }),
      integer('music:album:track', { minimum: 1, of: 'music:album', many: true }),
    ],
  ),
  ...group(section('type_music'), ['music.song', 'music.album'], [url('music:musician', { many: true })]),
  ...group(
    section('type_music'),
    ['music.album', 'music.playlist'],
    [
      url('music:song', { many: true }),
      integer('music:song:disc', { minimum: 1, of: 'music:song', many: true }),
      integer('music:song:track', { minimum: 1, of: 'music:song', many: true }),
    ],
  ),
  ...group(section('type_music.album'), ['music.album'], [datetime('music:release_date')]),
  ...group(section('type_music'), ['music.playlist', 'music.radio_station'], [url('music:creator', { many: true })]),
  ...group(section('type_video'), videoTypes, [
    url('video:actor', { many: true }),
    text('video:actor:role', { of: 'video:actor', many: true }),
    url('video:director', { many: true }),
    url('video:writer', { many: true }),
    integer('video:duration', { minimum: 1 }),
    datetime('video:release_date'),
    text('video:tag', { many: true }),
  ]),
  ...group(section('type_video.episode'), ['video.episode'], [url('video:series')]),
  ...group(
    section('type_article'),
    ['article'],
    [
      datetime('article:published_time'),
      datetime('article:modified_time', { anywhere: true }),
      datetime('article:expiration_time'),
      url('article:author', { many: true, note: 'address of a profile; plain names are common' }),
      text('article:section'),
      text('article:tag', { many: true }),
    ],
  ),
  ...group(
    section('type_book'),
    ['book'],
    [
      url('book:author', { many: true }),
      text('book:isbn'),
      datetime('book:release_date'),
      text('book:tag', { many: true }),
    ],
  ),
  ...group(
    section('type_profile'),
    ['profile'],
    [
      text('profile:first_name'),
      text('profile:last_name'),
      text('profile:username'),
      oneOf('profile:gender', ['male', 'female']),
    ],
  ),
  ...group(
    section('type_payment'),
    ['payment.link'],
    [
      text('payment:description'),
      currency('payment:currency'),
      float('payment:amount', { minimum: 0 }),
      datetime('payment:expires_at'),
      oneOf('payment:status', ['pending', 'paid', 'failed', 'expired']),
      text('payment:id'),
      url('payment:success_url'),
    ],
  ),
];

function media(root: string) {
  return [
    ...sound(root),
    integer(`${root}:width`, { minimum: 1, of: root, many: true }),
    integer(`${root}:height`, { minimum: 1, of: root, many: true }),
    text(`${root}:alt`, { of: root, many: true }),
  ];
}

function sound(root: string) {
  return [
    url(`${root}:url`, { of: root, many: true, note: `the same as ${root}` }),
    url(`${root}:secure_url`, { of: root, many: true }),
    mime(`${root}:type`, { of: root, many: true }),
  ];
}
