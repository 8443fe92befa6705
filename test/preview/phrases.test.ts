import { mark, pictureFacts, sourcePhrase } from '../../src/preview/phrases.ts';

it.each([
  ['og:title', 'og:title'],
  ['title', '<title>'],
  ['description', 'meta description'],
  ['json-ld:headline', 'JSON-LD headline'],
  ['img', 'the first picture on the page'],
  ['address', 'the address of the page'],
] as const)('calls the source %s %s', (source, phrase) => expect(sourcePhrase(source)).toBe(phrase));

it.each([
  ['documented', ''],
  ['derived', ''],
  ['third-party', ' (as third parties report)'],
  ['unconfirmed', ' (unconfirmed)'],
  [undefined, ''],
] as const)('marks what is %s', (confidence, phrase) => expect(mark(confidence)).toBe(phrase));

it.each([
  [{}, ''],
  [{ size: { width: 1200, height: 630 } }, '1200×630 px'],
  [{ size: { width: 1200, height: 630 }, isDeclared: true }, '1200×630 px as declared'],
  [{ size: { width: 12, height: 6 }, format: 'webp', bytes: 2048 }, '12×6 px, WEBP, 2 kB'],
  [{ format: 'other', bytes: 2048 }, '2 kB'],
] as const)('tells of %j: %s', (facts, phrase) => expect(pictureFacts(facts)).toBe(phrase));
