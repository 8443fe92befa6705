import {
  extensionTypes,
  mistakes,
  obsoleteTypes,
  openGraphProperties,
  openGraphTypes,
  type Property,
  properties,
  rightName,
  standingOfType,
  xCardTypes,
  xFallbacks,
  xTags,
} from '../../src/networks/vocabulary.ts';

const confidences = ['documented', 'observed', 'third-party', 'derived', 'unconfirmed'];

/** Every property of https://ogp.me. */
const protocol = `og:title og:type og:image og:url og:audio og:description og:determiner og:locale og:locale:alternate
  og:site_name og:video og:image:url og:image:secure_url og:image:type og:image:width og:image:height og:image:alt
  og:video:url og:video:secure_url og:video:type og:video:width og:video:height og:video:alt og:audio:url
  og:audio:secure_url og:audio:type music:duration music:album music:album:disc music:album:track music:musician
  music:song music:song:disc music:song:track music:release_date music:creator video:actor video:actor:role
  video:director video:writer video:duration video:release_date video:tag video:series article:published_time
  article:modified_time article:expiration_time article:author article:section article:tag book:author book:isbn
  book:release_date book:tag profile:first_name profile:last_name profile:username profile:gender payment:description
  payment:currency payment:amount payment:expires_at payment:status payment:id payment:success_url`.split(/\s+/);

it('covers the Open Graph protocol, and nothing beside it', () => {
  expect(openGraphProperties.map(({ name }) => name).sort()).toEqual([...protocol].sort());
});

it('names the types of the protocol', () => {
  expect([...openGraphTypes].sort()).toEqual(
    `article book music.album music.playlist music.radio_station music.song payment.link profile video.episode
     video.movie video.other video.tv_show website`.split(/\s+/),
  );
});

it('has no type in two lists', () => {
  const all = [...openGraphTypes, ...extensionTypes, ...obsoleteTypes];
  expect(all).toEqual([...new Set(all)]);
});

describe.each([...properties.values()])('$name', (property: Property) => {
  it('has a source and a mark', () => {
    expect(property.source.trim()).not.toBe('');
    expect(confidences).toContain(property.confidence);
  });

  it('is written in lower case and known once', () => {
    expect(property.name).toBe(property.name.toLowerCase());
    expect(properties.get(property.name)).toBe(property);
  });

  it('belongs to known types and to a known root', () => {
    for (const type of property.types) expect([...openGraphTypes, ...extensionTypes]).toContain(type);
    if (property.of === undefined) return;
    expect(properties.get(property.of)?.many).toBe(true);
    expect(property.name.startsWith(`${property.of}:`)).toBe(true);
  });

  it('lists its values where it is one of a list', () => {
    expect(property.values !== undefined).toBe(property.value === 'enum');
  });
});

it.each([
  ['og:image', { value: 'url', many: true, required: true, types: [] }],
  ['og:title', { value: 'string', many: false, required: true }],
  ['og:image:width', { value: 'integer', many: true, of: 'og:image' }],
  ['og:locale', { value: 'locale', many: false }],
  ['og:determiner', { value: 'enum', values: ['a', 'an', 'the', '', 'auto'] }],
  ['article:published_time', { value: 'datetime', many: false, types: ['article'] }],
  ['article:tag', { value: 'string', many: true }],
  ['video:series', { value: 'url', types: ['video.episode'] }],
  ['video:duration', { value: 'integer', minimum: 1 }],
  ['music:song', { types: ['music.album', 'music.playlist'] }],
  ['profile:gender', { value: 'enum', values: ['male', 'female'] }],
  ['og:updated_time', { value: 'datetime', legacy: true }],
  ['fb:app_id', { value: 'string', types: [] }],
  ['al:ios:url', { value: 'string', many: true }],
  ['al:web:should_fallback', { value: 'boolean' }],
  ['product:price:amount', { value: 'float' }],
  ['og:price:currency', { value: 'currency' }],
])('knows %s', (name, known) => expect(properties.get(name)).toMatchObject(known));

it.each([
  ['website', 'protocol'],
  [' Article ', 'protocol'],
  ['product', 'extension'],
  ['blog', 'obsolete'],
  ['tea-shop:pot', 'own'],
  ['tea', 'unknown'],
  ['', 'unknown'],
  ['__proto__', 'unknown'],
])('the type %j is %s', (type, standing) => expect(standingOfType(type)).toBe(standing));

it.each([...mistakes])('%s is a mistake, and what is right exists', (wrong, { right, source, confidence }) => {
  expect(properties.has(wrong)).toBe(false);
  expect(['dead', 'other', undefined]).toContain(xTags.get(wrong)?.use);
  if (right !== undefined) expect(properties.has(right) || xTags.get(right)?.use === 'card').toBe(true);
  expect(source.trim()).not.toBe('');
  expect(confidences).toContain(confidence);
});

it.each([
  ['og:published_time', 'article:published_time'],
  ['OG:Site', 'og:site_name'],
  ['twitter:image:src', 'twitter:image'],
  ['og:logo', undefined],
  ['og:title', undefined],
  ['constructor', undefined],
])('%s means %s', (wrong, right) => expect(rightName(wrong)).toBe(right));

describe('the twitter: tags', () => {
  it.each([...xTags])('%s has a source and a mark', (name, { source, confidence }) => {
    expect(name).toMatch(/^twitter:[a-z0-9:_-]+$/);
    expect(source.trim()).not.toBe('');
    expect(confidences).toContain(confidence);
  });

  it.each([...xCardTypes])('a %s card asks for known tags', (_, { required, state }) => {
    for (const name of required.flat()) expect(xTags.get(name)?.use).toBe('card');
    if (state === 'withdrawn') expect(required).toEqual([]);
  });

  it.each([...xFallbacks])('%s falls back on %s', (tag, fallback) => {
    expect(xTags.get(tag)?.use).toBe('card');
    expect(properties.has(fallback)).toBe(true);
  });

  it.each([
    ['twitter:card', 'card'],
    ['twitter:app:id:googleplay', 'card'],
    ['twitter:label1', 'other'],
    ['twitter:dnt', 'widget'],
    ['twitter:domain', 'dead'],
    ['twitter:titel', undefined],
  ])('%s is of use as %s', (name, use) => expect(xTags.get(name)?.use).toBe(use));

  it('knows the cards there are', () => {
    const current = [...xCardTypes].filter(([, { state }]) => state === 'current').map(([name]) => name);
    expect(current).toEqual(['summary', 'summary_large_image', 'player', 'app']);
  });
});
