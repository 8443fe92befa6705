import type { Service } from '../../../src/networks/network.ts';
import { AddressSigns } from '../../../src/networks/services/address-signs.ts';
import { InlineSigns } from '../../../src/networks/services/inline-signs.ts';

const about = { category: 'sdk', source: 'this test', confidence: 'documented' } as const;
const tea: Service = { ...about, id: 'tea', name: 'Tea', signs: { inline: ['TEA.pour', 'tea$_shop', 'pour'] } };
const cup: Service = { ...about, id: 'cup', name: 'Cup', signs: { scripts: ['cdn.cup.example/js/'] } };
const table = new InlineSigns([tea, cup], [new AddressSigns([{ sign: 'cdn.cup.example/js/', of: cup }])]);

const find = (text: string): string[] => table.find(text).map(({ service, text: match }) => `${service.id} ${match}`);

it.each([
  ['TEA.pour()', 'tea TEA.pour'],
  ['window.TEA.pour()', 'tea TEA.pour'],
  ['TEA.pour.now()', 'tea TEA.pour'],
  ['window["tea$_shop"]=1', 'tea tea$_shop'],
  ['pour', 'tea pour'],
  ['js.src = "https://cdn.cup.example/js/cup.js#a=1";', 'cup cdn.cup.example/js/cup.js#a=1'],
  ["s.src = '//cdn.cup.example/js/cup.js?x=1&y=2'", 'cup cdn.cup.example/js/cup.js?x=1&y=2'],
  ['{"src":"https:\\/\\/cdn.cup.example\\/js\\/cup.js"}', 'cup cdn.cup.example\\/js\\/cup.js'],
  ["('https:' == p ? 'https://' : 'http://') + 'cdn.cup.example/js/cup.js'", 'cup cdn.cup.example/js/cup.js'],
  ["(s ? 'https' : 'http') + '://cdn.cup.example/js/cup.js'", 'cup cdn.cup.example/js/cup.js'],
  ['s.src = `https://CDN.cup.example/js/cup.js`', 'cup CDN.cup.example/js/cup.js'],
  ['@import url(//cdn.cup.example/js);', 'cup cdn.cup.example/js'],
])('%s', (text, match) => expect(find(text)).toContain(match));

it.each([
  '',
  'TEA.pours() MYTEA.pouring $pour pour$ _pour',
  'steam()',
  '"https://notcdn.cup.example/js/cup.js"',
  '"https://cdn.cup.example.evil.example/js/cup.js"',
  '"https://evil.example/cdn.cup.example/js/cup.js"',
  '"https://cdn.cup.example/css/cup.css"',
  '"https://cdn.cup.example"',
  'cdn.cup.example/js/cup.js without a quote or slashes',
])('finds nothing in %s', (text) => expect(find(text)).toEqual([]));

it('names each service once, in the order of the text', () => {
  expect(find('TEA.pour(); TEA.pour(); a("//cdn.cup.example/js/a.js"); a("//cdn.cup.example/js/b.js")')).toEqual([
    'tea TEA.pour',
    'cup cdn.cup.example/js/a.js',
  ]);
});

it('says where in the text', () => {
  const text = 'x = 1; s.src = "//cdn.cup.example/js/a.js"; TEA.pour()';
  for (const match of table.find(text)) expect(text.slice(match.index).startsWith(match.text)).toBe(true);
});

it.each(['"', '//', '"a.', '//a/', '\\/', '"a.b.c', 'pour', 'TEA.', `"${'a.'.repeat(300)}`])(
  'takes time in proportion to a text full of %.9s',
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    table.find(text);
    expect(performance.now() - started).toBeLessThan(1000);
  },
);
