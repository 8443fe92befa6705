import { readMicrodata } from '../../src/page/microdata.ts';
import { type SchemaValue, textOfItem } from '../../src/page/schema-items.ts';
import { teaPage } from '../support/rules.ts';

const itemsOf = (html: string) => readMicrodata(teaPage('/green', html));
const shown = (value: SchemaValue) =>
  typeof value === 'string' ? value : `{${value.types} ${textOfItem(value, 'name') ?? ''}}`;
const post = (inner: string, more = '') =>
  `<div itemscope itemtype="https://schema.org/BlogPosting" ${more}>${inner}</div>`;

it.each([
  ['a text', '<h1 itemprop="headline"> Green <b>tea</b> </h1>', ['Green tea']],
  ['a meta', '<meta itemprop="headline" content="Green tea">', ['Green tea']],
  ['a content attribute anywhere', '<span itemprop="headline" content="Green tea">Tea</span>', ['Green tea']],
  ['a link', '<a itemprop="headline" href="/green">Green</a>', ['/green']],
  ['a picture', '<img itemprop="headline" src="/tea.jpg" alt="Tea">', ['/tea.jpg']],
  ['a time', '<time itemprop="headline" datetime="2026-05-01">1 May</time>', ['2026-05-01']],
  ['a time in words', '<time itemprop="headline">1 May</time>', ['1 May']],
  ['several names at once', '<h1 itemprop="name headline">Green tea</h1>', ['Green tea']],
  ['several values', '<i itemprop="headline">one</i><i itemprop="headline">two</i>', ['one', 'two']],
  [
    'an item',
    '<p itemprop="headline" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Lin</b></p>',
    ['{Person Lin}'],
  ],
  ['nothing where it is empty', '<h1 itemprop="headline"> </h1>', []],
  ['nothing from within an item of another', '<p itemscope><b itemprop="headline">Lin</b></p>', []],
  ['nothing inert', '<template><h1 itemprop="headline">Green tea</h1></template>', []],
])('reads %s', (_, inner, expected) =>
  expect(itemsOf(post(inner))[0]?.values('headline').map(shown)).toEqual(expected),
);

it('follows itemref to what stands elsewhere', () => {
  const [item] = itemsOf(`<h1 id="title" itemprop="headline">Green tea</h1>${post('', 'itemref="title gone"')}`);
  expect(item?.values('headline')).toEqual(['Green tea']);
});

it('knows what the page is about', () => {
  const tops = itemsOf(`<div itemscope itemtype="https://schema.org/WebPage">
    <div itemprop="mainEntity" itemscope itemtype="https://schema.org/BlogPosting">
      <p itemprop="author" itemscope itemtype="https://schema.org/Person">Lin</p></div></div>`);
  expect(tops.map(({ types, isTop }) => [types[0], isTop])).toEqual([
    ['WebPage', true],
    ['BlogPosting', true],
    ['Person', false],
  ]);
});

it('says nothing of pages without items', () => expect(itemsOf('<p itemprop="name">Tea')).toEqual([]));

it('takes its time from the length of the page, also where items refer to each other in a circle', () => {
  const many = Array.from(
    { length: 20_000 },
    (_, at) => `<i id="i${at}" itemscope itemprop="p" itemref="i${(at + 1) % 20_000}"></i>`,
  );
  const started = performance.now();
  expect(itemsOf(many.join('')).length).toBe(20_000);
  expect(performance.now() - started).toBeLessThan(2000);
});
