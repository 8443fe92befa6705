/** The twitter: tags: card types and what each needs, who reads which tag, and what nobody reads any more. */

import type { Sourced } from '../network.ts';
import { documented, thirdParty, unconfirmed } from '../sources.ts';

const overview = documented('https://developer.x.com/cards/overview');
const markup = documented('https://developer.x.com/cards/markup');
const webpageProperties = documented('https://docs.x.com/x-for-websites/webpage-properties');
const absence = thirdParty('https://developer.x.com/cards/markup (not named there)');

export interface XCardType extends Sourced {
  /** `withdrawn`: X makes no such card any more. */
  readonly state: 'current' | 'withdrawn';
  /** Tags that the card needs; of an inner list, at least one. */
  readonly required: readonly (string | readonly string[])[];
}

export const xCardTypes: ReadonlyMap<string, XCardType> = new Map<string, XCardType>([
  ['summary', { state: 'current', required: ['twitter:title'], ...overview }],
  ['summary_large_image', { state: 'current', required: ['twitter:title'], ...overview }],
  [
    'player',
    {
      state: 'current',
      required: [
        'twitter:title',
        ['twitter:site', 'twitter:site:id'],
        'twitter:image',
        'twitter:player',
        'twitter:player:width',
        'twitter:player:height',
      ],
      ...markup,
    },
  ],
  [
    'app',
    {
      state: 'current',
      required: [['twitter:app:id:iphone', 'twitter:app:id:ipad', 'twitter:app:id:googleplay']],
      ...markup,
    },
  ],
  ...['photo', 'gallery', 'product', 'lead_generation'].map((name): [string, XCardType] => [
    name,
    { state: 'withdrawn', required: [], ...unconfirmed },
  ]),
]);

/** The tag of the og: vocabulary that X takes when the twitter: tag is not there. */
export const xFallbacks: ReadonlyMap<string, string> = new Map([
  ['twitter:title', 'og:title'],
  ['twitter:description', 'og:description'],
  ['twitter:image', 'og:image'],
  ['twitter:image:alt', 'og:image:alt'],
]);

export interface XTag extends Sourced {
  /** `card`: X reads it for cards; `other`: only others do; `widget`: for X's widgets, no card tag; `dead`: nobody does. */
  readonly use: 'card' | 'other' | 'widget' | 'dead';
  readonly value: 'string' | 'url' | 'integer' | 'handle' | 'id' | 'mime' | 'country' | 'card' | 'boolean';
  readonly note?: string;
}

const card = (value: XTag['value']): XTag => ({ use: 'card', value, ...markup });
const widget = (value: XTag['value']): XTag => ({ use: 'widget', value, ...webpageProperties });
const dead = (value: XTag['value'], note?: string): XTag => ({ use: 'dead', value, ...(note && { note }), ...absence });
const slackOnly: XTag = {
  use: 'other',
  value: 'string',
  note: 'Slack shows it',
  ...documented('https://api.slack.com/robots'),
};

const apps = ['iphone', 'ipad', 'googleplay'];

export const xTags: ReadonlyMap<string, XTag> = new Map<string, XTag>([
  ['twitter:card', card('card')],
  ['twitter:site', card('handle')],
  ['twitter:site:id', card('id')],
  ['twitter:creator', card('handle')],
  ['twitter:creator:id', card('id')],
  ['twitter:title', card('string')],
  ['twitter:description', card('string')],
  ['twitter:image', card('url')],
  ['twitter:image:alt', card('string')],
  ['twitter:player', card('url')],
  ['twitter:player:width', card('integer')],
  ['twitter:player:height', card('integer')],
  ['twitter:player:stream', card('url')],
  ['twitter:player:stream:content_type', card('mime')],
  ...apps.flatMap((app): [string, XTag][] => [
    [`twitter:app:name:${app}`, card('string')],
    [`twitter:app:id:${app}`, card('string')],
    [`twitter:app:url:${app}`, card('string')],
  ]),
  ['twitter:app:country', card('country')],
  ...['label1', 'data1', 'label2', 'data2'].map((name): [string, XTag] => [`twitter:${name}`, slackOnly]),
  ['twitter:dnt', widget('boolean')],
  ['twitter:partner', widget('string')],
  ...['csp', 'theme', 'autoload', 'link-color', 'border-color', 'new-embed-design'].map((name): [string, XTag] => [
    `twitter:widgets:${name}`,
    widget('string'),
  ]),
  ['twitter:domain', dead('string')],
  ['twitter:url', dead('url')],
  [
    'twitter:image:src',
    {
      use: 'other',
      value: 'url',
      note: 'the former name of twitter:image; Snapchat still reads it',
      ...documented('https://developers.snap.com/robots'),
    },
  ],
  ['twitter:image:width', dead('integer')],
  ['twitter:image:height', dead('integer')],
  ['twitter:text:title', dead('string')],
  ['twitter:text:description', dead('string')],
  ...[0, 1, 2, 3].map((at): [string, XTag] => [`twitter:image${at}`, dead('url', 'for the withdrawn gallery card')]),
]);
