/** How a page tells where its oEmbed answer is. */

import { documented } from './sources.ts';

/** The types of the `<link>`; readers compare them letter by letter. */
export const oembedTypes = {
  json: 'application/json+oembed',
  xml: 'text/xml+oembed',
  ...documented('https://oembed.com/#section4'),
} as const;

/** The right type for one that means oEmbed and is not spelt so: `application/xml+oembed`, `text/json+oembed`, `application/json`. */
export const rightOembedType = (type: string): string => (/xml/i.test(type) ? oembedTypes.xml : oembedTypes.json);
