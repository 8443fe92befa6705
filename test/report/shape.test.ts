import { fill, shapeOf } from '../../src/report/shape.ts';

const same = (one: string, other: string) => shapeOf(one).key === shapeOf(other).key;

describe('shapeOf', () => {
  it.each([
    ['Expected at least 1200×630 px, found 300×200', 'Expected at least 1200×630 px, found nothing at all'],
    ['Too many hashtags: 31 of 30', 'Too many hashtags: 40 of 30'],
    ['Unknown network "foo"', 'Unknown network "bar baz"'],
    ['Unknown network “foo”', 'Unknown network “bar”'],
    ['Too slow: 1.5 s', 'Too slow: 12,000 s'],
    ['Missing answer from https://a.example/x', 'Missing answer from https://b.example/y?z=1'],
    ['Expected 12px', 'Expected 140px'],
  ])('%j says the same as %j', (one, other) => expect(same(one, other)).toBe(true));

  it.each([
    ['Missing og:title', 'Missing og:image'],
    ['Missing h1', 'Missing h2'],
    ['Missing ISO-8859-1', 'Missing ISO-8859-2'],
    ['Too many "a"', 'Too many 3'.replace('3', 'a')],
    ['Expected og:url, found "x"', 'Expected og:type, found "x"'],
  ])('%j does not say the same as %j', (one, other) => expect(same(one, other)).toBe(false));

  it.each([
    'Expected og:image of at least 1200×630 px, found 300×200',
    'Missing og:title',
    '',
    '"" “” 1',
    `Expected ${'x'.repeat(3000)}, found y`,
    `${'"a" '.repeat(600)}, found 3`,
  ])('%j can be filled again', (message) => {
    const { words, slots } = shapeOf(message);
    expect(fill(words, slots)).toBe(message);
  });

  it('shows what differs as an ellipsis', () => {
    const { words, slots } = shapeOf('Expected 3 of "tea", found 4');
    expect(fill(words, [slots[0], undefined, undefined])).toBe('Expected 3 of …, found …');
  });

  it('takes time that grows with the message', () => {
    const start = performance.now();
    for (const part of ['“', '"', '1.', 'https://', ', found ']) shapeOf(part.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
