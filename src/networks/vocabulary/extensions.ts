/** Properties and types beside the Open Graph protocol: of Meta, Pinterest and App Links, and what is left from 2010. */

import type { Sourced } from '../network.ts';
import { documented, publicCode, unconfirmed } from '../sources.ts';
import { datetime, float, group, integer, oneOf, type Property, price, text, url, yesOrNo } from './property.ts';

const metaSharing = documented('https://developers.facebook.com/docs/sharing/webmasters');
const appLinks: Sourced = {
  source: 'https://developers.facebook.com/docs/applinks/metadata-reference',
  confidence: 'observed',
};
const productPins = documented('https://developers.pinterest.com/docs/web-features/product-rich-pins/');
const observed: Sourced = { ...publicCode, source: 'tags as spelled in many public repositories' };

/** Types that Meta or Pinterest know beside those of the protocol. */
export const extensionTypes: readonly string[] = [
  'product',
  'product.group',
  'product.item',
  'place',
  'business.business',
  'restaurant.restaurant',
  'restaurant.menu',
  'restaurant.menu_item',
  'restaurant.menu_section',
  'books.book',
  'books.author',
  'books.genre',
  'fitness.course',
  'game.achievement',
];

/**
 * Types of the first list of 2010. Only `blog` is still named by a network: Pinterest takes it for an article. `object`
 * was the base type of Meta's former reference; SEO plug-ins wrote it on archives.
 */
export const obsoleteTypes: readonly string[] = [
  'object',
  'activity',
  'actor',
  'album',
  'athlete',
  'author',
  'band',
  'bar',
  'blog',
  'cafe',
  'cause',
  'city',
  'company',
  'country',
  'director',
  'drink',
  'food',
  'game',
  'government',
  'hotel',
  'landmark',
  'movie',
  'musician',
  'non_profit',
  'politician',
  'public_figure',
  'restaurant',
  'school',
  'song',
  'sport',
  'sports_league',
  'sports_team',
  'state_province',
  'tv_show',
  'university',
];

const product = ['product', 'product.group', 'product.item'];
const availability = [
  'in stock',
  'instock',
  'in_stock',
  'out of stock',
  'outofstock',
  'out_of_stock',
  'oos',
  'preorder',
  'backorder',
  'available for order',
  'pending',
  'discontinued',
];

export const extensionProperties: readonly Property[] = [
  ...group(metaSharing, [], [text('fb:app_id', { many: true })]),
  ...group(
    observed,
    [],
    [
      text('fb:admins', { many: true, legacy: true }),
      text('fb:pages', { many: true, legacy: true }),
      text('fb:profile_id', { legacy: true }),
      text('fb:page_id', { legacy: true }),
    ],
  ),
  ...group(
    observed,
    ['article'],
    [
      url('article:publisher', { many: true, anywhere: true, note: 'address of a Facebook page' }),
      oneOf('article:content_tier', ['free', 'locked', 'metered'], { anywhere: true }),
      yesOrNo('article:opinion'),
    ],
  ),
  ...group(
    unconfirmed,
    [],
    [
      url('og:see_also', { many: true }),
      datetime('og:updated_time', { legacy: true, note: 'article:modified_time says it' }),
      integer('og:ttl', { minimum: 0 }),
      yesOrNo('og:rich_attachment'),
      yesOrNo('og:image:user_generated', { of: 'og:image', many: true }),
      text('og:restrictions:age'),
      text('og:restrictions:country:allowed', { many: true }),
      text('og:restrictions:country:disallowed', { many: true }),
      text('og:restrictions:content', { many: true }),
    ],
  ),
  ...group(
    observed,
    [],
    [
      text('og:video:tag', { of: 'og:video', many: true }),
      integer('og:video:duration', { of: 'og:video', many: true }),
      datetime('og:video:release_date', { of: 'og:video', many: true }),
    ],
  ),
  ...group(
    unconfirmed,
    [],
    [
      text('og:email', { legacy: true }),
      text('og:phone_number', { legacy: true }),
      text('og:fax_number', { legacy: true }),
      float('og:latitude', { legacy: true }),
      float('og:longitude', { legacy: true }),
      text('og:street-address', { legacy: true }),
      text('og:locality', { legacy: true }),
      text('og:region', { legacy: true }),
      text('og:postal-code', { legacy: true }),
      text('og:country-name', { legacy: true }),
      text('og:isbn', { legacy: true }),
      text('og:upc', { legacy: true }),
      text('og:audio:title', { of: 'og:audio', many: true, legacy: true }),
      text('og:audio:artist', { of: 'og:audio', many: true, legacy: true }),
      text('og:audio:album', { of: 'og:audio', many: true, legacy: true }),
    ],
  ),
  ...group(productPins, product, [
    ...price('product:price', { many: true }),
    text('product:retailer_item_id'),
    ...price('og:price', { many: true }),
  ]),
  ...group(unconfirmed, product, [
    oneOf('product:availability', availability),
    oneOf('og:availability', availability),
    float('og:price:standard_amount', { minimum: 0, many: true }),
    text('og:brand'),
    float('og:rating', { minimum: 0 }),
    float('og:rating_scale', { minimum: 0 }),
    integer('og:rating_count', { minimum: 0 }),
    ...price('product:original_price', { many: true }),
    ...price('product:pretax_price', { many: true }),
    ...price('product:sale_price', { many: true }),
    ...price('product:shipping_cost', { many: true }),
    datetime('product:sale_price_dates:start'),
    datetime('product:sale_price_dates:end'),
    datetime('product:expiration_time'),
    float('product:weight:value', { minimum: 0 }),
    text('product:weight:units'),
    float('product:shipping_weight:value', { minimum: 0 }),
    text('product:shipping_weight:units'),
    oneOf('product:condition', ['new', 'refurbished', 'used']),
    oneOf('product:age_group', ['kids', 'adult', 'newborn', 'infant', 'toddler', 'all ages', 'teen']),
    oneOf('product:target_gender', ['female', 'male', 'unisex']),
    ...[
      'brand',
      'category',
      'color',
      'size',
      'material',
      'pattern',
      'ean',
      'gtin',
      'isbn',
      'upc',
      'mfr_part_no',
      'retailer',
      'retailer_title',
      'retailer_part_no',
      'retailer_category',
      'retailer_group_id',
      'item_group_id',
      'plural_title',
      'purchase_limit',
      'catalog_id',
      'custom_label_0',
      'custom_label_1',
      'custom_label_2',
      'custom_label_3',
      'custom_label_4',
    ].map((name) => text(`product:${name}`, { many: true })),
    url('product:product_link'),
    yesOrNo('product:is_product_shareable'),
  ]),
  ...group(
    unconfirmed,
    [],
    [float('place:location:latitude'), float('place:location:longitude'), float('place:location:altitude')],
  ),
  ...group(
    unconfirmed,
    ['business.business', 'restaurant.restaurant'],
    [
      ...[
        'street_address',
        'locality',
        'region',
        'postal_code',
        'country_name',
        'email',
        'phone_number',
        'fax_number',
      ].map((name) => text(`business:contact_data:${name}`, { many: true })),
      url('business:contact_data:website', { many: true }),
      oneOf('business:hours:day', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], {
        many: true,
      }),
      text('business:hours:start', { many: true }),
      text('business:hours:end', { many: true }),
    ],
  ),
  ...group(
    appLinks,
    [],
    [
      ...['ios', 'iphone', 'ipad'].flatMap((system) => [
        text(`al:${system}:url`, { many: true, note: "an address of the app's own scheme" }),
        integer(`al:${system}:app_store_id`, { many: true }),
        text(`al:${system}:app_name`, { many: true }),
      ]),
      ...['url', 'package', 'class', 'app_name'].map((name) => text(`al:android:${name}`, { many: true })),
      ...['windows_phone', 'windows', 'windows_universal'].flatMap((system) =>
        ['url', 'app_id', 'app_name'].map((name) => text(`al:${system}:${name}`, { many: true })),
      ),
      url('al:web:url', { many: true }),
      yesOrNo('al:web:should_fallback'),
    ],
  ),
];
