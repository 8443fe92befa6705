import { float, group, oneOf, price, text } from '../../../src/networks/vocabulary/property.ts';

const source = { source: 'https://tea.example', confidence: 'documented' } as const;

it('gives each property of a group its source and its types', () => {
  expect(group(source, ['tea'], [text('tea:name'), float('tea:weight', { many: true, minimum: 0 })])).toEqual([
    { name: 'tea:name', value: 'string', many: false, types: ['tea'], ...source },
    { name: 'tea:weight', value: 'float', many: true, minimum: 0, types: ['tea'], ...source },
  ]);
});

it('keeps the types that a property has itself', () => {
  expect(group(source, ['tea'], [text('tea:name', { types: [] })])[0]?.types).toEqual([]);
});

it('writes one of a list', () => {
  expect(oneOf('tea:kind', ['green', 'black'])).toEqual({
    name: 'tea:kind',
    value: 'enum',
    values: ['green', 'black'],
  });
});

it('writes a price as amount and currency', () => {
  expect(price('tea:price').map(({ name, value }) => [name, value])).toEqual([
    ['tea:price:amount', 'float'],
    ['tea:price:currency', 'currency'],
  ]);
});
