import fc from 'fast-check';
import { nameOfItem, type SchemaValue, schemaItems, textOfItem } from '../../src/page/schema-items.ts';
import { teaPage } from '../support/rules.ts';

const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const itemsOf = (...blocks: unknown[]) => schemaItems(teaPage('/green', blocks.map(script).join('')));
const shown = (value: SchemaValue) =>
  typeof value === 'string' ? value : `${nameOfItem(value)} ${textOfItem(value, 'name') ?? ''}`.trim();
const values = (blocks: unknown[], property: string) =>
  itemsOf(...blocks)[0]
    ?.values(property)
    .map(shown);

const context = { '@context': 'https://schema.org' };

it.each<[string, unknown[], string, string[]]>([
  ['a text', [{ ...context, '@type': 'Article', headline: ' Green \n tea ' }], 'headline', ['Green tea']],
  ['a number', [{ ...context, '@type': 'Offer', price: 12.5 }], 'price', ['12.5']],
  ['a list', [{ ...context, '@type': 'Article', keywords: ['tea', ' ', null, 'leaf'] }], 'keywords', ['tea', 'leaf']],
  ['nothing', [{ ...context, '@type': 'Article' }], 'headline', []],
  ['an empty text', [{ ...context, '@type': 'Article', headline: '' }], 'headline', []],
  ['what every object has', [{ ...context, '@type': 'Article' }], 'constructor', []],
  [
    'a typed value',
    [{ ...context, '@type': 'Article', datePublished: { '@type': 'Date', '@value': '2026-05-01' } }],
    'datePublished',
    ['2026-05-01'],
  ],
  [
    'an ordered list',
    [{ ...context, '@type': 'Article', author: { '@list': ['Lin', 'Wu'] } }],
    'author',
    ['Lin', 'Wu'],
  ],
  [
    'an object',
    [{ ...context, '@type': 'Article', author: { '@type': 'Person', name: 'Lin' } }],
    'author',
    ['Person Lin'],
  ],
  [
    'an object in a list',
    [{ ...context, '@type': 'Article', author: [{ '@type': 'Person', name: 'Lin' }, 'Wu'] }],
    'author',
    ['Person Lin', 'Wu'],
  ],
  [
    'a reference',
    [
      {
        ...context,
        '@graph': [
          { '@type': 'Article', author: { '@id': '#lin' } },
          { '@type': 'Person', '@id': '#lin', name: 'Lin' },
        ],
      },
    ],
    'author',
    ['Person Lin'],
  ],
  [
    'a reference into another block',
    [
      { ...context, '@type': 'Article', author: { '@id': '#lin' } },
      { ...context, '@type': 'Person', '@id': '#lin', name: 'Lin' },
    ],
    'author',
    ['Person Lin'],
  ],
  [
    'a reference that leads nowhere',
    [{ ...context, '@type': 'Article', author: { '@id': '#lin' } }],
    'author',
    ['#lin'],
  ],
])('reads %s', (_, blocks, property, expected) => expect(values(blocks, property)).toEqual(expected));

it('adds up what is said of one id', () => {
  const [article] = itemsOf({
    ...context,
    '@graph': [
      { '@type': 'Article', author: { '@type': 'Person', '@id': '#lin' } },
      { '@id': '#lin', name: 'Lin' },
    ],
  });
  expect(article?.values('author').map(shown)).toEqual(['Person Lin']);
});

it('follows objects that hold each other', () => {
  const [one] = itemsOf({
    ...context,
    '@graph': [
      { '@type': 'Article', '@id': '#a', isPartOf: { '@id': '#b' } },
      { '@type': 'Blog', '@id': '#b', blogPost: { '@id': '#a' } },
    ],
  });
  const [blog] = one?.values('isPartOf') ?? [];
  expect(typeof blog === 'object' && blog.values('blogPost')).toEqual([one]);
});

it('tells what the page is about from parts and lists', () => {
  const tops = itemsOf(
    { ...context, '@graph': [{ '@type': 'Article', author: { '@type': 'Person' } }] },
    { ...context, '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@type': 'Article' } }] },
    { ...context, '@type': 'WebPage', mainEntity: { '@type': 'Article' } },
  ).map((item) => [nameOfItem(item), item.isTop]);
  expect(tops).toEqual([
    ['Article', true],
    ['Person', false],
    ['ItemList', true],
    ['ListItem', false],
    ['Article', false],
    ['WebPage', true],
    ['Article', true],
  ]);
});

it('reads a page once', () => {
  const page = teaPage('/green', script({ ...context, '@type': 'Article' }));
  expect(schemaItems(page)).toBe(schemaItems(page));
});

it('names items of no type by their source', () =>
  expect(itemsOf({ ...context, name: 'Tea' }).map(nameOfItem)).toEqual(['JSON-LD']));

it('throws at no JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (json, name) => {
      for (const item of itemsOf(json))
        for (const property of ['@id', 'author', name, '__proto__']) item.values(property);
    }),
  );
});
