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

/** How often properties are looked at when each statement about one thing is asked for what none of them tells. */
function looksAt(nodes: number): number {
  let looks = 0;
  const counted = new Proxy<Record<string, unknown>>(
    { '@id': '#tea' },
    {
      has: (target, key) => ++looks > 0 && key in target,
      get: (target, key) => (++looks > 0 ? target[String(key)] : undefined),
      ownKeys: (target) => (++looks > 0 ? Reflect.ownKeys(target) : []),
      getOwnPropertyDescriptor: (target, key) =>
        ++looks > 0 ? Reflect.getOwnPropertyDescriptor(target, key) : undefined,
    },
  );
  const page = teaPage('/green', '');
  const all = Array.from({ length: nodes }, (_, at) => ({
    types: ['Thing'],
    path: `@graph.${at}`,
    start: at,
    end: at,
    properties: counted,
  }));
  Object.defineProperty(page, 'jsonLd', { value: { ...page.jsonLd, nodes: all } });
  const items = schemaItems(page);
  for (const item of items) item.values('name');
  return looks;
}

it('takes twice the steps for twice the statements about one thing', () => {
  expect(looksAt(50)).toBeGreaterThan(50);
  expect(looksAt(400)).toBeLessThan(2.2 * looksAt(200));
});
