import { oembedTypes, rightOembedType } from '../../src/networks/oembed.ts';

it.each([
  ['application/json+oembed', oembedTypes.json],
  ['application/json', oembedTypes.json],
  ['text/json+oembed', oembedTypes.json],
  ['application/oembed', oembedTypes.json],
  ['', oembedTypes.json],
  ['text/xml+oembed', oembedTypes.xml],
  ['application/XML+oEmbed', oembedTypes.xml],
])('%j should be %s', (type, right) => expect(rightOembedType(type)).toBe(right));
