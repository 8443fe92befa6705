import type { Service } from '../../../src/networks/network.ts';
import { MarkupSigns } from '../../../src/networks/services/markup-signs.ts';

const about = { category: 'embed', source: 'this test', confidence: 'documented' } as const;
const teaBar: Service = {
  ...about,
  id: 'tea-bar',
  name: 'Tea bar',
  signs: {
    classes: ['tea-bar', 'tea-button-*', 'like[data-href]', 'like[data-kind=green]'],
    ids: ['tea_thread'],
    tags: ['tea-pot'],
  },
};
const cup: Service = {
  ...about,
  id: 'cup',
  name: 'Cup',
  signs: { attributes: ['data-cup', 'data-do=pour', 'action=*/tea.php', 'name=cup-id[content]'] },
};
const table = new MarkupSigns([teaBar, cup]);

const find = (name: string, attributes: Record<string, string>): string[] =>
  table
    .find({ name, attributes: Object.assign(Object.create(null), attributes) })
    .map(({ service, selector }) => `${service.id} ${selector}`);

it.each([
  ['div', { class: 'tea-bar' }, 'tea-bar .tea-bar'],
  ['div', { class: ' a\n tea-bar\tb ' }, 'tea-bar .tea-bar'],
  ['a', { class: 'tea-button-green' }, 'tea-bar [class^="tea-button-"]'],
  ['div', { class: 'like', 'data-href': '' }, 'tea-bar .like[data-href]'],
  ['div', { class: 'like', 'data-kind': ' Green ' }, 'tea-bar .like[data-kind=green]'],
  ['div', { id: 'tea_thread' }, 'tea-bar #tea_thread'],
  ['tea-pot', {}, 'tea-bar tea-pot'],
  ['div', { 'data-cup': '' }, 'cup [data-cup]'],
  ['a', { 'data-do': 'Pour' }, 'cup [data-do="pour"]'],
  ['form', { action: 'https://tea.example/Tea.php' }, 'cup [action="*/tea.php"]'],
  ['meta', { name: 'cup-id', content: '1' }, 'cup [name="cup-id"]'],
])('<%s %j> is a sign: %s', (name, attributes, match) => expect(find(name, attributes)).toEqual([match]));

it.each([
  ['div', {}],
  ['div', { class: '' }],
  ['div', { class: 'tea-bars my-tea-bar Tea-Bar tea-button' }],
  ['div', { class: 'like' }],
  ['div', { class: 'like', 'data-kind': 'black' }],
  ['div', { 'data-href': 'x' }],
  ['div', { id: 'tea_thread_2' }],
  ['div', { id: 'tea-bar' }],
  ['teapot', { class: 'tea' }],
  ['a', { 'data-do': 'pours' }],
  ['form', { action: '/tea.php/x' }],
  ['meta', { name: 'cup-id' }],
  ['div', { class: '__proto__ constructor toString', id: '__proto__' }],
])('<%s %j> is no sign', (name, attributes) => expect(find(name, attributes)).toEqual([]));

it('names each service once', () => {
  expect(find('tea-pot', { id: 'tea_thread', class: 'tea-bar', 'data-cup': '1' })).toEqual([
    'tea-bar tea-pot',
    'cup [data-cup]',
  ]);
});
